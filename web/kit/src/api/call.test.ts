import type * as promise from '@yika/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { call, type Address } from './call.ts';
import { failureOf, isRefusal, NoAnswer, RefusedByServer } from './failures.ts';

const getECard: Address<typeof promise.getECard> = { method: 'GET', url: '/api/ecard' };
const listAccesses: Address<typeof promise.listAccesses> = { method: 'GET', url: '/api/accesses' };
const endDevice: Address<typeof promise.endDevice> = { method: 'POST', url: '/api/devices/:deviceNo/end', idempotent: true };
const signOut: Address<typeof promise.signOut> = { method: 'POST', url: '/api/sign-out' };

const problem = { type: 'urn:yika:refusal:sign_in_needed', title: 'Please sign in', status: 401, detail: 'Please sign in', operator: '', nextStep: '', code: 'sign_in_needed', reference: '7K3-MQ2-94' };

let answer: () => Promise<Response>;
let asked: { readonly url: string; readonly init: RequestInit }[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('location', { search: '?lang=es' });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('what is never taken for a "no"', () => {
  test.each<[string, () => Promise<Response>]>([
    ['a cut line', () => Promise.reject(new TypeError('failed to fetch'))],
    ['a page of a proxy in between', () => Promise.resolve(new Response('<html>502</html>', { status: 502 }))],
    ['a reply that is not ours', () => Promise.resolve(Response.json({ error: 'gateway' }, { status: 504 }))],
    ['half a reply', () => Promise.resolve(new Response('{"ecardId":', { status: 200 }))],
    ['somebody else’s page with status 200', () => Promise.resolve(new Response('<html>Sign in to this wireless network</html>', { status: 200 }))],
  ])('%s', async (_, given) => {
    answer = given;
    const error: unknown = await call(getECard, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NoAnswer);
    expect(isRefusal(error, 'sign_in_needed')).toBe(false);
  });

  test('a fault of the page itself', () => {
    expect(failureOf(new RangeError('ours'))).toBeInstanceOf(NoAnswer);
  });
});

test('a refusal arrives with its code, its words and its reference', async () => {
  answer = () => Promise.resolve(Response.json(problem, { status: 401, headers: { 'content-type': 'application/problem+json' } }));
  const error: unknown = await call(getECard, {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RefusedByServer);
  expect(isRefusal(error, 'sign_in_needed') && error.problem).toEqual(problem);
});

test('a write goes out under the key of its attempt, to the address with its parts, in the language of the page', async () => {
  answer = () => Promise.resolve(Response.json({ devices: [] }));
  await call(endDevice, { params: { deviceNo: 3 }, attempt: '0123456789abcdef' });
  await call(endDevice, { params: { deviceNo: 3 }, attempt: '0123456789abcdef' });
  expect(asked.map(({ url, init }) => [init.method, url])).toEqual([['POST', '/api/devices/3/end'], ['POST', '/api/devices/3/end']]);
  expect(asked[0]?.init.headers).toMatchObject({ 'idempotency-key': '0123456789abcdef', 'accept-language': 'es' });
  expect(asked[0]?.init.headers).toEqual(asked[1]?.init.headers);
});

test('a look has no key and no body, and leaves out what it was not asked', async () => {
  answer = () => Promise.resolve(Response.json({ accesses: [], before: null }));
  await call(listAccesses, { query: { limit: 20 } });
  expect(asked[0]?.url).toBe('/api/accesses?limit=20');
  expect(asked[0]?.init.body).toBeUndefined();
  expect(asked[0]?.init.headers).not.toHaveProperty('idempotency-key');
});

test('an answer without a body is an answer', async () => {
  answer = () => Promise.resolve(new Response(null, { status: 204 }));
  expect(await call(signOut, {})).toBeUndefined();
});
