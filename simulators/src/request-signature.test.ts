import { expect, test } from 'vitest';
import { signatureOf, signatureRefusal } from './request-signature.ts';

// The example of docs/neighbours.md, made with `openssl dgst -sha256 -hmac`.
const secret = 'only-for-the-documentation-0123456789';
const body = '{"servicePointId":"sp-example","sequence":7,"at":1900000000000,"status":"up"}';
const signature = '42753e849b19b417c5ec2b32321c5f5b3e39885254aa8aff85f296e9c23f7719';
const at = 1_900_000_000_000;

test.each([
  ['a changed body', { body: Buffer.from(body.replace('up', 'ok')) }, 'signature_wrong'],
  ['another signature', { signature: signature.replace('4', '5') }, 'signature_wrong'],
  ['a signature in capitals', { signature: signature.toUpperCase() }, 'signature_wrong'],
  ['half a signature', { signature: signature.slice(0, 32) }, 'signature_wrong'],
  ['no signature', { signature: undefined }, 'signature_wrong'],
  ['two signatures', { signature: [signature, signature] }, 'signature_wrong'],
  ['another timestamp', { timestamp: '1900000001' }, 'signature_wrong'],
  ['an old timestamp', { timestamp: '1899999879' }, 'timestamp_stale'],
  ['a timestamp from the future', { timestamp: '1900000121' }, 'timestamp_stale'],
  ['a timestamp that is none', { timestamp: '1.9e9' }, 'timestamp_stale'],
  ['no timestamp', { timestamp: undefined }, 'timestamp_stale'],
])('%s is refused', (_, change, refusal) => {
  const claimed = { timestamp: '1900000000', signature, body: Buffer.from(body), ...change };
  expect(signatureRefusal(secret, claimed, at)).toBe(refusal);
});

test('another secret is refused', () => {
  const claimed = { timestamp: '1900000000', signature, body: Buffer.from(body) };
  expect(signatureRefusal(`${secret}0`, claimed, at)).toBe('signature_wrong');
});

test('the example of the documentation holds, two minutes to both sides', () => {
  expect(signatureOf(secret, '1900000000', body)).toBe(signature);
  const claimed = { timestamp: '1900000000', signature, body: Buffer.from(body) };
  expect([at - 120_000, at, at + 120_000].map((nowMs) => signatureRefusal(secret, claimed, nowMs))).toEqual([null, null, null]);
});
