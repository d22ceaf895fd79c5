import { createPublicKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { pointOfJwk, webCrypto, webHmac } from '@yika/code';
import { coordinatesOf, es256, es256Signer, hmacSha256, newEs256KeyPair, verifyWithJwk } from './es256.ts';

const message = Uint8Array.from({ length: 217 }, (_, index) => index);
const { publicKey, privateKey } = newEs256KeyPair();
const jwk = coordinatesOf(publicKey);
const signature = es256Signer(privateKey)(message);

test('no signature with a byte turned, cut short, empty or in DER verifies, and none throws', () => {
  for (let at = 0; at < 64; at += 1) {
    const turned = Uint8Array.from(signature);
    turned[at] = (turned[at] ?? 0) ^ 1;
    expect(es256.verifyEs256(publicKey, message, turned)).toBe(false);
  }
  for (const wrong of [new Uint8Array(0), signature.subarray(0, 63), new Uint8Array(64), new Uint8Array(72).fill(0x30)]) {
    expect(es256.verifyEs256(publicKey, message, wrong)).toBe(false);
  }
});

test('neither another key nor another message verifies', () => {
  expect(es256.verifyEs256(newEs256KeyPair().publicKey, message, signature)).toBe(false);
  expect(es256.verifyEs256(publicKey, message.subarray(1), signature)).toBe(false);
  expect(verifyWithJwk(coordinatesOf(newEs256KeyPair().publicKey), message, signature)).toBe(false);
});

test.each([
  { x: '', y: '' },
  { x: jwk.x, y: jwk.x },
  { x: `${jwk.x}A`, y: jwk.y },
])('coordinates that are no key verify nothing: %j', (wrong) => {
  expect(verifyWithJwk(wrong, message, signature)).toBe(false);
});

test('it unfolds a point, or finds none, exactly as WebCrypto’s adapter does', async () => {
  let none = 0;
  for (let last = 0; last < 60; last += 1) {
    const point = { x: new Uint8Array(32).fill(last), yIsOdd: last % 3 === 0 };
    const web = await webCrypto.importPublicKey(point);
    const ours = es256.importPublicKey(point);
    expect(ours === null).toBe(web === null);
    if (ours === null) none += 1;
    else expect(pointOfJwk(coordinatesOf(ours))).toEqual(point);
  }
  expect(none).toBeGreaterThan(10);
  expect(es256.importPublicKey({ x: new Uint8Array(31), yIsOdd: true })).toBeNull();
  expect(es256.importPublicKey({ x: new Uint8Array(32).fill(0xff), yIsOdd: true })).toBeNull();
});

test('what it signs, WebCrypto verifies; the key comes back from its point', async () => {
  const point = pointOfJwk(jwk);
  const web = point && (await webCrypto.importPublicKey(point));
  expect(web && (await webCrypto.verifyEs256(web, message, signature))).toBe(true);
  expect(point && es256.importPublicKey(point)?.equals(publicKey)).toBe(true);
  expect(createPublicKey({ key: { kty: 'EC', crv: 'P-256', ...jwk }, format: 'jwk' }).equals(publicKey)).toBe(true);
  expect(verifyWithJwk(jwk, message, signature)).toBe(true);
});

test('its HMAC is WebCrypto’s', async () => {
  const secret = message.subarray(0, 32);
  expect(Uint8Array.from(hmacSha256(secret)(message))).toEqual(await webHmac(secret)(message));
});
