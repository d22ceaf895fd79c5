import { compactVerify, importJWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { newEs256KeyPair } from '../../../platform/crypto/es256.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import { issuerOf, publishIssuer } from '../../keys/index.ts';
import { placeNamed, withPlaces } from '../../staff/test/places.ts';
import { testDoor } from '../../staff/test/test-door.ts';
import { openOutage, registerOutages, usualCadence } from '../index.ts';
import { signStatement } from './signed-statement.ts';

const START = Date.parse('2030-03-01T02:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
let now = START;

const { owner, pool, close } = await freshDatabase();
const issuer = issuerOf(newEs256KeyPair().privateKey);
await publishIssuer(owner, issuer, { validFrom: START - DAY, validTo: START + 365 * DAY });
const door = {
  ...testDoor(pool, { now: () => now }),
  terminalOf: async ({ headers }: { headers: Record<string, unknown> }) => terminalAt(String(headers['x-test-terminal'] ?? '')),
};
const app = await buildShell({ remember: async () => {}, now: () => now, logger: false, tls: null });
registerOutages(app, door, { issuer, heartbeatSecrets: {}, machineNow: () => now, cadence: usualCadence });
await app.ready();
afterAll(async () => {
  await app.close();
  await close();
});
beforeEach(async () => {
  now = START;
  await owner.script('truncate outages, outage_certificates, outage_certificate_codes, audit_entries, remembered_requests, service_points');
  await withPlaces(owner, placeNamed('H1', '310104'), placeNamed('H2', '310104'), placeNamed('B1', '110100'));
});

describe('a certificate is not given', () => {
  test('of another place’s outage, of none that is known, nor of one that ended more than thirty days ago', async () => {
    const outageId = await wasDown('H1', 12);
    expect([await certify('H2', outageId), await certify('H1', randomUUID())]).toMatchObject([{ status: 403 }, { status: 403 }]);
    now += 30 * DAY + MINUTE;
    expect(await certify('H1', outageId)).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect(await owner.query('given', 'select from outage_certificates')).toEqual([]);
  });
});

describe('a certificate', () => {
  test('says where and from when to when, for whoever asks and without an account; and names nobody', async () => {
    const outageId = await wasDown('H1', 12);
    now += DAY;
    const { body } = await certify('H1', outageId);
    expect(body.statement).toEqual({
      code: expect.stringMatching(/^YK-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/), servicePointId: 'H1', place: { es: 'Hospital de prueba H1', 'zh-CN': '测试医院 H1', en: 'Test hospital H1' },
      regionCode: '310104', kind: 'declared', from: START, to: START + 12 * MINUTE, issuedAt: now,
    });
    for (const given of [body.statement.code, ` ${body.statement.code.toLowerCase().replaceAll('-', ' ')}`, body.signedText, body.signedText.replace(/.{50}/g, '$&\n  ')]) {
      expect(await check(given)).toEqual({ genuine: true, statement: body.statement, signedText: body.signedText });
    }
    expect(await owner.query('record', 'select action, outcome from audit_entries order by at desc limit 1')).toEqual([{ action: 'outage.certified', outcome: 'ended' }]);
  });

  test('is the same for everybody once the outage has ended, also for two who press at once', async () => {
    const outageId = await wasDown('H1', 12);
    const given = await Promise.all([1, 2, 3, 4].map(() => certify('H1', outageId)));
    now += DAY;
    given.push(await certify('H1', outageId));
    expect(new Set(given.map(({ body }) => body.signedText)).size).toBe(1);
  });

  test('of an outage that goes on says so; when it has ended there is another that says until when', async () => {
    const outageId = await goesDown('H1');
    now += 5 * MINUTE;
    const open = await certify('H1', outageId);
    expect(open.body.statement).toMatchObject({ to: null, issuedAt: now });
    now += 5 * MINUTE;
    await press('H1', '/api/counter/outages/close');
    const ended = await certify('H1', outageId);
    expect(ended.body.statement).toMatchObject({ from: START, to: now });
    for (const { body } of [open, ended]) expect(await check(body.statement.code)).toMatchObject({ genuine: true, statement: body.statement });
  });

  test('is given by every place of a region that is down, in that place’s name, and by none outside', async () => {
    await door.inTransaction((world) => openOutage(world, { kind: 'operator', name: 'test' }, { regionCode: asId('310000') }));
    const [outage] = (await here('H2')).outages;
    expect((await certify('H2', outage.outageId)).body.statement).toMatchObject({ servicePointId: 'H2', regionCode: '310104', place: { en: 'Test hospital H2' } });
    expect([(await here('B1')).outages, (await certify('B1', outage.outageId)).status]).toEqual([[], 403]);
  });

  test('sent for again under the same key is the same one', async () => {
    const outageId = await goesDown('H1');
    const key = randomUUID();
    const [one, again] = [await certify('H1', outageId, key), await certify('H1', outageId, key)];
    expect(again.body).toEqual(one.body);
  });

  test('can be checked by a library that nobody here wrote', async () => {
    const { body } = await certify('H1', await wasDown('H1', 12));
    const { payload, protectedHeader } = await compactVerify(body.signedText, await importJWK({ kty: 'EC', crv: 'P-256', x: issuer.x, y: issuer.y }, 'ES256'));
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual(body.statement);
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: issuer.kid, typ: 'yika-outage+jws' });
  });
});

describe('not genuine', () => {
  test('with any one character changed', { timeout: 60_000 }, async () => {
    const { body } = await certify('H1', await wasDown('H1', 12));
    const text: string = body.signedText;
    const taken: number[] = [];
    for (let place = 0; place < text.length; place++) {
      // The neighbour in the alphabet differs in the lowest bit alone, which at the end of a part no byte needs.
      const neighbour = ALPHABET[ALPHABET.indexOf(text[place] ?? '') ^ 1] ?? '-';
      for (const letter of [neighbour, text[place] === '~' ? '!' : '~']) if ((await check(text.slice(0, place) + letter + text.slice(place + 1))).genuine) taken.push(place);
    }
    expect(taken).toEqual([]);
  });

  const other = issuerOf(newEs256KeyPair().privateKey);
  const statement = { code: 'YK-7K3M-Q294-B5', servicePointId: 'H1', place: { es: 'a', 'zh-CN': 'b', en: 'c' }, regionCode: '310104', kind: 'declared', from: START, to: null, issuedAt: START } as const;
  test.each([
    ['signed by another key', () => signStatement(other, statement)],
    ['signed by another key in the name of ours', () => signStatement({ kid: issuer.kid, sign: other.sign }, statement)],
    ['signed by our key before it was in force', () => signStatement(issuer, { ...statement, issuedAt: START - 2 * DAY })],
    ['signed by our key as something else', () => asSomethingElse(JSON.stringify(statement))],
    ['without a signature, of the kind that needs none', () => `${encoded('{"alg":"none"}')}.${encoded(JSON.stringify(statement))}.`],
    ['a code that was never given', () => 'YK-0000-0000-00'],
    ['nothing but points', () => '...'], ['any text', () => 'a certificate'],
  ])('%s', async (_, made) => {
    expect(await check(made())).toEqual({ genuine: false, statement: null, signedText: null });
  });

  test('under its code, when the row was altered', async () => {
    const { body } = await certify('H1', await wasDown('H1', 12));
    await owner.query('alter', `update outage_certificates set signed_text = $1`, [signStatement(other, body.statement)]);
    expect((await check(body.statement.code)).genuine).toBe(false);
  });
});

function asSomethingElse(payload: string): string {
  const signed = `${encoded(JSON.stringify({ alg: 'ES256', kid: issuer.kid, typ: 'JWT' }))}.${encoded(payload)}`;
  return `${signed}.${Buffer.from(issuer.sign(Buffer.from(signed))).toString('base64url')}`;
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function terminalAt(place: string): TerminalCaller | null {
  if (place === '') return null;
  return { kind: 'terminal', terminalId: asId(`till-${place}`), servicePointId: asId(place), regionCode: asId(place === 'B1' ? '110100' : '310104'), purposes: ['identity'] };
}

async function goesDown(place: string): Promise<string> {
  return (await press(place, '/api/counter/outages')).body.outageId;
}

async function wasDown(place: string, minutes: number): Promise<string> {
  const outageId = await goesDown(place);
  now += minutes * MINUTE;
  await press(place, '/api/counter/outages/close');
  return outageId;
}

async function press(place: string, url: string, key: string = randomUUID()) {
  const reply = await app.inject({ method: 'POST', url, headers: { 'x-test-terminal': place, 'idempotency-key': key } });
  return { status: reply.statusCode, body: reply.json() };
}

function certify(place: string, outageId: string, key?: string) {
  return press(place, `/api/counter/outages/${outageId}/certificate`, key);
}

async function here(place: string) {
  return (await app.inject({ url: '/api/counter/outages', headers: { 'x-test-terminal': place } })).json();
}

async function check(certificate: string) {
  return (await app.inject({ method: 'POST', url: '/api/outage-certificates/check', payload: { certificate } })).json();
}
