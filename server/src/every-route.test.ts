import * as contract from '@yika/contract';
import type { Route } from '@yika/contract';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { arbitraryOf } from '../test/arbitrary-of.ts';
import { newBrowser, type Browser } from '../test/browser.ts';
import { copyOf, prove } from '../test/holder-house.ts';
import { nearMissOf, type Miss } from '../test/near-miss.ts';
import { wholeHouse } from '../test/whole-house.ts';
import { enrolTerminals, setScene } from '../test/who-may/scene.ts';
import { employStaff } from '../test/who-may/staff-scene.ts';
import { refusalsOf } from './platform/http/api-docs/refusals-of.ts';

const SEED = 20_300_128;
const house = await wholeHouse();
const keys = await enrolTerminals(house);
const { ana, browsers, check } = await setScene(house, keys, await employStaff(house));
const proved = newBrowser(house.app);
await prove(house, proved, await house.register());
afterAll(house.close);

const callers: Readonly<Record<string, Browser>> = { ...browsers, proved, known_device: copyOf(house, ana.browser, 'yika_device') };
const routes = Object.values(contract).filter((value) => typeof value === 'object' && value !== null && 'operationId' in value) as readonly Route[];
/** What would end a session or a claim, for everything that comes after, is sent without the cookie that it would end. */
const ends: Readonly<Record<string, string>> = { signOut: 'yika_holder', endDevice: 'yika_holder', withdrawConsent: 'yika_holder', abandonClaim: 'yika_claim', signOutStaff: 'yika_staff' };

/** Ana's own, so that not all that is sent is noise. */
const known: Readonly<Record<string, string>> = {
  name: ana.person.name, identityNumber: ana.person.identityNumber, cardNumber: ana.person.cards[0]?.number ?? '', cardId: ana.person.cards[0]?.cardId ?? '',
  verificationId: check.verificationId, reference: check.reference, servicePointId: 'H1',
};
const secrets = [ana.person.identityNumber, ana.person.cards[0]?.number ?? 'none', ana.person.phone ?? 'none', ana.person.name];

/** The simulated inboxes of everybody lie open, which is what they are for. */
const tellsAll: readonly Route[] = [contract.readDemoInbox];

describe.each(routes.map((route) => [route.operationId, route] as const))('%s', { timeout: 60_000 }, (_, route) => {
  test('answers whatever its schema lets in with a reply or a refusal: never a 500, never a word of anybody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(callers)), requestOf(route), async (who, sent) => {
        await knock(who, route, sent);
      }),
      { seed: SEED, numRuns: 16 },
    );
  });

  test('turns away what its schema almost lets in: never a 500, never an echo', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(callers)), requestOf(route).chain(missed), async (who, sent) => {
        await knock(who, route, sent);
      }),
      { seed: SEED, numRuns: 16 },
    );
  });
});

interface Sent {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** As it goes over the line; of JSON unless said. */
  readonly raw?: { readonly payload: string; readonly type: string };
}

function requestOf(route: Route): fc.Arbitrary<Sent> {
  const part = (schema: unknown) => (schema ? arbitraryOf(schema as object).chain(withKnown) : fc.constant({})) as fc.Arbitrary<Record<string, unknown>>;
  const body = route.body ? arbitraryOf(route.body as object).chain(withKnown) : fc.constant(undefined);
  return fc.record({ params: part(route.params), query: part(route.query), body });
}

/** Every second field of a known name holds what is true. */
function withKnown(made: unknown): fc.Arbitrary<unknown> {
  if (typeof made !== 'object' || made === null || Array.isArray(made)) return fc.constant(made);
  const fields = Object.entries(made).map(([name, value]) => [name, name in known ? fc.constantFrom(value, known[name]) : fc.constant<unknown>(value)] as const);
  return fc.record(Object.fromEntries(fields));
}

function missed(sent: Sent): fc.Arbitrary<Sent> {
  return nearMissOf(sent.body).chain((miss: Miss) => fc.record({
    params: fc.constantFrom(sent.params, broken(sent.params)), query: fc.constantFrom(sent.query, broken(sent.query)), body: fc.constant(miss.body),
    ...(miss.raw && { raw: fc.constant(miss.raw) }),
  }));
}

function broken(part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(part).map((name, place) => [name, ['\0', '\uD800', '-1', 'x'.repeat(2000), '%', '1e99'][(place + name.length) % 6]]));
}

async function knock(who: string, route: Route, sent: Sent): Promise<void> {
  // With fresh budgets, so that it is the act that answers.
  await house.owner.script('truncate budgets');
  const browser = callers[who] ?? newBrowser(house.app);
  const cookies = new Map([...browser.cookies].filter(([name]) => ends[route.operationId] !== name));
  const key = keys[who as keyof typeof keys] as string | undefined;
  const payload = sent.raw?.payload ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  const reply = await house.app.inject({
    method: route.method, url: addressOf(route, sent), cookies: Object.fromEntries(cookies), ...(payload !== undefined && { payload }),
    // From another address each time, so that the flood gate lets all through.
    remoteAddress: `192.0.2.${1 + (count++ % 250)}`,
    headers: { 'idempotency-key': `a key for this ${count}`.padEnd(20, '.'), ...(payload !== undefined && { 'content-type': sent.raw?.type ?? 'application/json' }), ...(key && { authorization: `Bearer ${key}` }) },
  });
  if (route === contract.setNeighbours) await house.app.inject({ method: 'PUT', url: route.url, payload: { network: 'well', sms: 'well', face: 'match', hospital: 'well' } });
  const about = `${who} ${reply.statusCode} ${reply.body.slice(0, 300)}`;
  expect(reply.statusCode, about).not.toBe(500);
  expect(reply.body, about).not.toContain(String(ana.person.holderId));
  if (who !== 'holder' && !tellsAll.includes(route)) for (const secret of secrets) expect(reply.body, about).not.toContain(secret);
  if (reply.statusCode >= 400) {
    refusalIsWhole(route, reply.json());
    for (const word of wordsOf(sent)) expect(reply.body.includes(word), `${about} repeats ${word}`).toBe(false);
  }
}
let count = 0;

function addressOf({ url }: Route, { params, query }: Sent): string {
  const path = url.replace(/:(\w+)/g, (_, name: string) => escaped(params[name]));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${escaped(value)}`);
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path;
}

/** Half a character cannot be escaped, and comes as what browsers make of it. */
function escaped(value: unknown): string {
  return encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, '\uFFFD')) || '%20';
}

function refusalIsWhole(route: Route, body: Readonly<Record<string, unknown>>): void {
  expect(refusalsOf(route), 'what the contract names').toContain(body['code']);
  expect(body).toMatchObject({ type: `urn:yika:refusal:${String(body['code'])}`, reference: expect.stringMatching(/^YK-/), detail: expect.any(String) });
}

/** What was typed, as far as it could be recognised: words of the interface itself are short, or stand in a list. */
function wordsOf(sent: unknown): string[] {
  if (typeof sent === 'string') return sent.length >= 6 && /[^a-z_./]/.test(sent) && sent.trim() === sent && !/^https?:/.test(sent) && /[\p{L}\p{N}]{6}/u.test(sent) ? [sent] : [];
  if (typeof sent !== 'object' || sent === null) return [];
  return Object.values(sent).flatMap(wordsOf);
}
