import { refusals, route } from '@yika/contract';
import { Type } from 'typebox';
import { expect, test } from 'vitest';
import type { Caller } from '../values/caller.ts';
import { register, type Door } from './door.ts';
import { buildShell } from './shell.ts';

/** A write that asks for everything: a key, a body, a holder. */
const promise = route({
  operationId: 'writeSomething', method: 'POST', url: '/api/something', tag: 'Test', summary: 'Write something', who: ['holder'], idempotent: true,
  body: Type.Object({ word: Type.String({ maxLength: 4 }) }), reply: Type.Object({ word: Type.String() }), refusals: ['sign_in_needed'],
});

const good = {
  method: 'POST', url: '/api/something', payload: { word: 'abcd' },
  headers: { 'idempotency-key': 'a-key-of-16-chars', origin: 'https://yika.example', 'content-type': 'application/json' },
} as const;

test('the order of the checks: flood, origin, key, schema, caller, and only then the act', async () => {
  const faults = { flood: true, foreign: true, withoutKey: true, malformed: true, stranger: true };
  const seen: string[] = [];
  for (const mended of [null, 'flood', 'foreign', 'withoutKey', 'malformed', 'stranger'] as const) {
    if (mended) faults[mended] = false;
    const { app, acts } = await house({ letThrough: () => !faults.flood, holder: faults.stranger ? null : holder });
    const { 'idempotency-key': key, ...headers } = good.headers;
    const reply = await app.inject({
      ...good, payload: faults.malformed ? { word: 'too long' } : good.payload,
      headers: { ...headers, ...(!faults.withoutKey && { 'idempotency-key': key }), ...(faults.foreign && { origin: 'https://elsewhere.example' }) },
    });
    seen.push(reply.json().code ?? `done, ${acts()} act`);
    await app.close();
  }
  expect(seen).toEqual(['too_many_requests', 'origin_not_allowed', 'idempotency_key_missing', 'request_malformed', 'sign_in_needed', 'done, 1 act']);
});

test('support can find a refusal by its reference; but a stranger who floods us or guesses addresses fills nothing', async () => {
  const kept: string[] = [];
  let flood = true;
  const app = await buildShell({ remember: async ({ code }) => void kept.push(code), now: Date.now, logger: false, tls: null });
  register(app, { door: { now: Date.now, letThrough: () => !flood, addressHash: () => Buffer.alloc(32), requestHash: () => Buffer.alloc(32), holderOf: async () => null, terminalOf: async () => null, mayWriteFrom: () => true } as unknown as Door, route: promise }, async () => ({ word: 'abcd' }));
  const [flooded, guessed] = [await app.inject(good), await app.inject('/wp-admin')];
  flood = false;
  const refused = await app.inject(good);
  expect([flooded, guessed, refused].map((reply) => reply.json().code)).toEqual(['too_many_requests', 'address_unknown', 'sign_in_needed']);
  expect(flooded.json().reference).toMatch(/^YK-/);
  expect(kept).toEqual(['sign_in_needed']);
  await app.close();
});

test.each(['es', 'zh-CN', 'en'] as const)('a refusal asked for in %s is in that language throughout, its title too', async (language) => {
  const { app } = await house({ letThrough: () => true, holder: null });
  const words = refusals.sign_in_needed[language];
  expect((await app.inject({ ...good, headers: { ...good.headers, 'accept-language': language } })).json()).toMatchObject({ title: words.operator, detail: words.holder, nextStep: words.next });
  await app.close();
});

test.each([[[]], [['service_point']]] as const)('a route for %j lets in nobody, whatever they bring', async (who) => {
  const app = await buildShell({ remember: async () => {}, now: Date.now, logger: false, tls: null });
  const door = { holderOf: async () => holder, terminalOf: async () => ({ kind: 'terminal' }), letThrough: () => true } as unknown as Door;
  let acts = 0;
  register(app, { door, route: route({ operationId: 'closed', method: 'GET', url: '/api/closed', tag: 'Test', summary: 'For nobody', who, refusals: [] }) }, async () => {
    acts += 1;
    return undefined;
  });
  const reply = await app.inject('/api/closed');
  expect([reply.statusCode, reply.json().code, acts]).toEqual([401, 'sign_in_needed', 0]);
  await app.close();
});

test.each([
  ['a null character', '{"word":"a\\u0000"}'], ['half a character', '{"word":"\\ud800"}'], ['a null character in the name of a field', '{"word":"ab","\\u0000":1}'],
  ['half a character, deep inside', '{"word":"ab","more":[{"deeper":["\\udfff"]}]}'], ['no end of brackets', `{"word":"ab","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
])('a body with %s is malformed, and no act sees it', async (_, payload) => {
  const { app, acts } = await house({});
  const reply = await app.inject({ ...good, payload });
  expect([reply.statusCode, reply.json().code, acts()]).toEqual([400, 'request_malformed', 0]);
  await app.close();
});

test('a whole character that takes two halves is one', async () => {
  const { app, acts } = await house({});
  expect((await app.inject({ ...good, payload: { word: '𠮷𪚥' } })).statusCode).toBe(200);
  expect(acts()).toBe(1);
  await app.close();
});

test.each([
  ['another site', 'https://elsewhere.example'], ['the same name over plain HTTP', 'http://yika.example'], ['another port', 'https://yika.example:8443'], ['a page without an origin', 'null'],
])('a write that a browser brings from %s does nothing', async (_, origin) => {
  const { app, acts } = await house({});
  const reply = await app.inject({ ...good, headers: { ...good.headers, origin } });
  expect([reply.statusCode, reply.json().code, acts()]).toEqual([403, 'origin_not_allowed', 0]);
  await app.close();
});

test('a program that is no browser says no origin, and is asked for its key like anybody', async () => {
  const { app, acts } = await house({});
  const { origin: _, ...headers } = good.headers;
  expect((await app.inject({ ...good, headers })).statusCode).toBe(200);
  expect(acts()).toBe(1);
  await app.close();
});

test.each(['fifteen-letters', 'x'.repeat(65), ''])('a key of another length than 16 to 64 is none: "%s"', async (key) => {
  const { app, acts } = await house({});
  const reply = await app.inject({ ...good, headers: { ...good.headers, 'idempotency-key': key } });
  expect([reply.json().code, acts()]).toEqual(['idempotency_key_missing', 0]);
  await app.close();
});

test('a reply holds the fields that were promised and no other, is kept by nobody, and a refusal says whom to ask', async () => {
  const { app } = await house({ reply: { word: 'abcd', identityNumber: '110100199003080117' } });
  const reply = await app.inject(good);
  expect(reply.json()).toEqual({ word: 'abcd' });
  expect(reply.headers['cache-control']).toBe('no-store');
  const refused = await app.inject({ ...good, payload: { word: 'secret word' } });
  expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(refused.json().reference).toMatch(/^YK-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
  expect(refused.body).not.toContain('secret word');
  await app.close();
});

const holder = { kind: 'holder', holderId: 1, deviceNo: 1, sessionId: 's' } as unknown as Caller;

interface House {
  readonly letThrough?: () => boolean;
  readonly holder?: Caller | null;
  readonly reply?: object;
}

async function house({ letThrough = () => true, holder: caller = holder, reply = { word: 'abcd' } }: House) {
  let acts = 0;
  const app = await buildShell({ remember: async () => {}, now: Date.now, logger: false, tls: null });
  const door = {
    now: Date.now, letThrough, addressHash: () => Buffer.alloc(32), requestHash: () => Buffer.alloc(32), holderOf: async () => caller, terminalOf: async () => null,
    mayWriteFrom: (origin: string) => origin === 'https://yika.example', secureCookies: true,
  } as unknown as Door;
  register(app, { door, route: promise }, async () => {
    acts += 1;
    return reply as { word: string };
  });
  return { app, acts: () => acts };
}
