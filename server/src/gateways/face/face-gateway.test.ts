import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runSimulators } from '../test/running-simulators.ts';
import { faceGateway, type FaceService } from './face-gateway.ts';

const simulators = await runSimulators();
afterAll(simulators.close);
beforeEach(() => simulators.setFaults('face', {}));

const returnUrl = 'http://localhost:8080/app/claim/face';
const photo = 'a'.repeat(64);

describe('a result is not accepted', () => {
  test.each([
    ['for another transaction', { transactionId: randomUUID() }],
    ['with another nonce', { nonce: randomUUID() }],
    ['about another photo', { referencePhotoHash: 'b'.repeat(64) }],
  ])('%s', async (_, other) => {
    const { check, result } = await doCheck('match');
    expect(await gateway().readFaceResult(result, { ...check, ...other })).toBe('face_result_invalid');
  });

  test('about a photo, when none was to be compared', async () => {
    const { check, result } = await doCheck('match');
    const { transactionId, nonce } = check;
    expect(await gateway().readFaceResult(result, { transactionId, nonce })).toBe('face_result_invalid');
  });

  test.each([
    ['five minutes later', { now: () => simulators.clock.nowMs + 306_000 }],
    ['from the future', { now: () => simulators.clock.nowMs - 60_000 }],
    ['from another issuer', { issuer: 'urn:another' }],
    ['meant for somebody else', { audience: 'somebody-else' }],
  ])('%s', async (_, change) => {
    const { check, result } = await doCheck('match');
    expect(await gateway(change).readFaceResult(result, check)).toBe('face_result_invalid');
  });

  test('signed by a key that nobody published', async () => {
    await simulators.setFaults('face', { behaviour: 'forged' });
    const { check, result } = await doCheck('match');
    expect(await gateway().readFaceResult(result, check)).toBe('face_result_invalid');
  });

  test.each([
    ['unsigned', async (claims: object) => new UnsecuredJWT({ ...claims }).encode()],
    ['signed with the public key as a shared secret', async (claims: object) => signed(claims, { alg: 'HS256' })],
    ['of another type', async (claims: object) => signed(claims, { typ: 'JWT' })],
    ['that lasts an hour', async (claims: object) => signed({ ...claims, exp: seconds() + 3600 })],
    ['that never ends', async (claims: object) => signed({ ...claims, exp: undefined })],
    ['without a name of its own', async (claims: object) => signed({ ...claims, jti: undefined })],
    ['with an outcome that nobody agreed on', async (claims: object) => signed({ ...claims, outcome: 'perfect' })],
  ])('%s', async (_, make) => {
    const { check } = await doCheck('match');
    expect(await gateway().readFaceResult(await make(claimsOf(check)), check)).toBe('face_result_invalid');
  });

  test('whatever text stands in its place, and whichever of its characters is changed', async () => {
    const { check, result } = await doCheck('match');
    const { readFaceResult } = gateway();
    const anyChange = fc.tuple(fc.nat(result.length - 1), fc.constantFrom('A', 'z', '.', '_', '7')).map(([at, sign]) => result.slice(0, at) + sign + result.slice(at + 1));
    const anyText = fc.oneof(fc.string(), anyChange, fc.string().map((text) => `${text}.${text}.${text}`));
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        // The last character of a signature carries bits that mean nothing; such a change is no change.
        fc.pre(withoutSpareBits(text) !== withoutSpareBits(result));
        expect(await readFaceResult(text, check)).toBe('face_result_invalid');
      }),
      { seed: 20300128, numRuns: 200 },
    );
  });
});

describe('a match that is hardly one', () => {
  test.each([0.79, 1.01, '0.94', undefined])('score %s is no match', async (score) => {
    const { check } = await doCheck('match');
    expect(await gateway().readFaceResult(await signed({ ...claimsOf(check), score }), check)).toBe('face_no_match');
  });
});

test.each([
  ['match', 'face_match'],
  ['no_match', 'face_no_match'],
  ['liveness_failed', 'liveness_failed'],
  ['cancelled', 'face_cancelled'],
])('a check that ends with %s is read as %s', async (outcome, read) => {
  const { check, result } = await doCheck(outcome);
  expect(await gateway().readFaceResult(result, check)).toBe(read);
});

test('handed in twice a result reads the same: that a transaction counts once is recorded by whoever began it', async () => {
  const { check, result } = await doCheck('match');
  const { readFaceResult } = gateway();
  expect([await readFaceResult(result, check), await readFaceResult(result, check)]).toEqual(['face_match', 'face_match']);
});

test('a check ends once: pressing again gives the same result back and no second one', async () => {
  const check = aCheck();
  const url = await urlOf(check);
  const first = await end(url, 'no_match');
  const second = await end(url, 'match');
  expect([second.status, second.headers.get('location')]).toEqual([410, null]);
  expect(await second.text()).toContain(first.headers.get('location'));
});

describe('the face service cannot be reached', () => {
  test.each([
    ['when it is down', { behaviour: 'down' }, {}],
    ['when it is too slow', { behaviour: 'slow', answerDelayMs: 600_000 }, { timeoutMs: 60 }],
    ['when it does not know us', {}, { secret: 'somebody-else' }],
    ['when our clock is an hour late', {}, { now: () => simulators.clock.nowMs - 3_600_000 }],
    ['where nobody listens', {}, { url: 'http://127.0.0.1:9' }],
  ])('%s: no check begins', async (_, faults, change) => {
    await simulators.setFaults('face', faults);
    expect(await gateway(change).startFaceCheck(aCheck())).toEqual({ outcome: 'face_unreachable' });
  });

  test('when its keys cannot be had, a result is neither good nor bad', async () => {
    const { check, result } = await doCheck('match');
    await simulators.setFaults('face', { behaviour: 'down' });
    const { readFaceResult } = gateway();
    expect(await readFaceResult(result, check)).toBe('face_unreachable');
    await simulators.setFaults('face', {});
    expect(await readFaceResult(result, check)).toBe('face_match');
  });

  test('but keys that were fetched once last a while', async () => {
    const { check, result } = await doCheck('match');
    const { readFaceResult } = gateway();
    expect(await readFaceResult(result, check)).toBe('face_match');
    await simulators.setFaults('face', { behaviour: 'down' });
    expect(await readFaceResult(result, check)).toBe('face_match');
  });
});

test('the service sends nobody to an address that is not ours', async () => {
  const check = { ...aCheck(), returnUrl: 'http://somewhere.example/app/claim/face' };
  expect(await gateway().startFaceCheck(check)).toEqual({ outcome: 'face_unreachable' });
});

test('begun twice it is one check, in the language of the person', async () => {
  const check = { ...aCheck(), language: 'zh-CN' } as const;
  const [first, second] = [await gateway().startFaceCheck(check), await gateway().startFaceCheck(check)];
  expect(second).toEqual(first);
  expect(await (await fetch(await urlOf(check))).text()).toContain('<html lang="zh-CN">');
});

function gateway(change: Partial<FaceService> = {}) {
  const { urls, secrets, clock } = simulators;
  return faceGateway({ url: urls.face, secret: secrets.faceSecret, issuer: secrets.faceIssuer, audience: secrets.faceAudience, now: () => clock.nowMs, ...change });
}

function aCheck() {
  return { transactionId: randomUUID(), nonce: randomUUID(), returnUrl, referencePhotoHash: photo };
}

async function urlOf(check: ReturnType<typeof aCheck>): Promise<string> {
  const started = await gateway().startFaceCheck(check);
  if (started.outcome !== 'started') throw new Error('the check did not begin');
  return started.url;
}

/** What the person's browser does: the form of the page, then the way back. */
async function doCheck(outcome: string) {
  const check = aCheck();
  const location = (await end(await urlOf(check), outcome)).headers.get('location') ?? '';
  const [page, result = ''] = location.split('#result=');
  expect(page).toBe(returnUrl);
  return { check, result };
}

function end(url: string, outcome: string): Promise<Response> {
  const { origin, pathname } = new URL(url);
  return fetch(`${origin}${pathname}/outcome`, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' });
}

function seconds(): number {
  return Math.floor(simulators.clock.nowMs / 1000);
}

function claimsOf({ transactionId, nonce, referencePhotoHash }: ReturnType<typeof aCheck>) {
  const { faceIssuer: iss, faceAudience: aud } = simulators.secrets;
  const [iat, jti] = [seconds(), randomUUID()];
  return { transactionId, nonce, referencePhotoHash, outcome: 'match', score: 0.94, iss, aud, iat, exp: iat + 300, jti };
}

/** A result as the service itself would sign it, with what the test changes. */
async function signed(claims: object, { alg = 'ES256', typ = 'face-result+jwt' } = {}): Promise<string> {
  const { faceKey } = simulators.secrets;
  const { keys } = (await (await fetch(`${simulators.urls.face}/.well-known/jwks.json`)).json()) as { keys: [{ kid: string }] };
  const key = alg === 'HS256' ? Buffer.from(JSON.stringify(keys[0])) : await importJWK(faceKey, 'ES256');
  return new SignJWT({ ...claims }).setProtectedHeader({ alg, typ, kid: keys[0].kid }).sign(key);
}

function withoutSpareBits(text: string): string {
  return text.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex')).join('.');
}
