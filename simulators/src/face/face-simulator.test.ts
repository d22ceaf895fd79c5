import { decodeJwt } from 'jose';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../language.ts';
import { makeSimulators, signedHeaders } from '../test/make-simulators.ts';

const { face, secrets, clock, close } = await makeSimulators();
afterAll(close);
beforeEach(async () => {
  await face.inject({ method: 'PUT', url: '/control/faults', payload: {} });
});

const returnUrl = 'http://localhost:8080/app/claim/face';

describe('a check does not begin', () => {
  test.each([
    ['to return to somebody else', { returnUrl: 'https://evil.example/' }, 422, 'return_address_not_allowed'],
    ['to return to what only looks like the product', { returnUrl: 'http://localhost:8080@evil.example/' }, 422, 'return_address_not_allowed'],
    ['to return into a fragment', { returnUrl: `${returnUrl}#here` }, 422, 'return_address_not_allowed'],
    ['to return to a script', { returnUrl: 'javascript:alert(1)' }, 422, 'return_address_not_allowed'],
    ['without a nonce', { nonce: '' }, 400, 'request_malformed'],
    ['with a photo instead of its hash', { referencePhotoHash: 'data:image/png;base64,AAAA' }, 400, 'request_malformed'],
  ])('%s', async (_, change, status, code) => {
    const reply = await begin({ ...aTransaction(), ...change });
    expect([reply.statusCode, reply.json()]).toEqual([status, { code }]);
  });

  test('when it is signed with another secret', async () => {
    const transaction = aTransaction();
    const reply = await begin(transaction, signedHeaders('somebody-else', JSON.stringify(transaction), clock.nowMs));
    expect([reply.statusCode, reply.json()]).toEqual([401, { code: 'signature_wrong' }]);
  });

  test('under an id that another check had', async () => {
    const transaction = aTransaction();
    await begin(transaction);
    const reply = await begin({ ...transaction, nonce: randomUUID() });
    expect([reply.statusCode, reply.json()]).toEqual([409, { code: 'transaction_id_reused' }]);
  });
});

describe('a check is not to be had', () => {
  test('under a name that nobody was given', async () => {
    const reply = await face.inject({ url: '/checks/nobody' });
    expect([reply.statusCode, (await finish('/checks/nobody', 'match')).statusCode]).toEqual([404, 404]);
  });

  test('after ten minutes', async () => {
    const page = await pageOf(aTransaction());
    clock.nowMs += 600_000;
    expect([(await face.inject({ url: page })).statusCode, (await finish(page, 'match')).statusCode]).toEqual([410, 410]);
  });

  test('with an outcome that there is not', async () => {
    expect((await finish(await pageOf(aTransaction()), 'perfect')).statusCode).toBe(400);
  });
});

test.each(languages)('the page in %s says that no camera is used and offers every ending', async (language) => {
  const page = await face.inject({ url: `${await pageOf(aTransaction())}?lang=${language}` });
  expect(page.body).toMatch(/no usa la cámara|不开摄像头|no camera/);
  for (const value of ['"match" checked', '"no_match"', '"liveness_failed"', '"cancelled"', 'data-step="blink"', 'data-step="nod"']) expect(page.body).toContain(value);
});

test('the page offers first what the switch says', async () => {
  await face.inject({ method: 'PUT', url: '/control/faults', payload: { behaviour: 'no_match' } });
  expect((await face.inject({ url: await pageOf(aTransaction()) })).body).toContain('value="no_match" checked');
});

test('the result goes home after the #, where no server on the way reads it, and is about this check alone', async () => {
  const transaction = { ...aTransaction(), referencePhotoHash: 'c'.repeat(64) };
  const reply = await finish(await pageOf(transaction), 'match');
  const [address, result = ''] = String(reply.headers.location).split('#result=');
  const issuedAt = Math.floor(clock.nowMs / 1000);
  expect([reply.statusCode, address]).toEqual([303, returnUrl]);
  expect(decodeJwt(result)).toEqual({
    iss: 'urn:yika:simulator:face', aud: 'yika', jti: expect.any(String), iat: issuedAt, exp: issuedAt + 300,
    transactionId: transaction.transactionId, nonce: transaction.nonce, referencePhotoHash: transaction.referencePhotoHash, outcome: 'match', score: 0.94,
  });
});

test('a check that ended before any comparison has no score', async () => {
  const reply = await finish(await pageOf(aTransaction()), 'cancelled');
  expect(decodeJwt(String(reply.headers.location).split('#result=')[1] ?? '')).not.toHaveProperty('score');
});

test('two presses at the same moment end the check once', async () => {
  const page = await pageOf(aTransaction());
  const replies = await Promise.all([finish(page, 'match'), finish(page, 'no_match')]);
  const addresses = replies.flatMap(({ headers }) => headers.location ?? []);
  expect(new Set(addresses).size).toBe(1);
});

test('of the key only its public half is published', async () => {
  const { keys } = (await face.inject({ url: '/.well-known/jwks.json' })).json();
  expect(keys).toEqual([{ kty: 'EC', crv: 'P-256', x: secrets.faceKey.x, y: secrets.faceKey.y, kid: expect.any(String), alg: 'ES256', use: 'sig' }]);
});

function aTransaction() {
  return { transactionId: randomUUID(), nonce: randomUUID(), returnUrl };
}

function begin(transaction: object, headers?: Record<string, string>) {
  const payload = JSON.stringify(transaction);
  return face.inject({ method: 'POST', url: '/v1/transactions', headers: headers ?? signedHeaders(secrets.faceSecret, payload, clock.nowMs), payload });
}

async function pageOf(transaction: object): Promise<string> {
  return new URL((await begin(transaction)).json().url).pathname;
}

function finish(page: string, outcome: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return face.inject({ method: 'POST', url: `${page}/outcome`, headers, payload: `outcome=${outcome}` });
}
