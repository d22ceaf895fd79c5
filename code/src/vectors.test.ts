import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicKeyOf, signDeterministically } from '../vectors/deterministic-es256.ts';
import { makeVectors, PAGE, VECTORS, type Vectors } from '../vectors/make-vectors.ts';
import { withVectors } from '../vectors/vectors-page.ts';
import { asciiBytes, bytesOfHex, hexOf } from './bytes.ts';
import {
  findDigitsIat,
  pinIssuerKeys,
  readCertificate,
  readDigits,
  readStatusList,
  verifyOffline,
  verifyShownCode,
  webCrypto,
  webHmac,
  webInflate,
} from './index.ts';

const stored = JSON.parse(readFileSync(VECTORS, 'utf8')) as Vectors;
const issuerKeys = await pinIssuerKeys(webCrypto, [stored.issuer]);
const { iat, text } = stored.code;

test.each(stored.refused)('refused: $what', async ({ text: wrong, nowSeconds, reason }) => {
  expect(await verifyShownCode({ text: wrong, nowSeconds, issuerKeys, cryptography: webCrypto })).toMatchObject({ allowed: false, reason });
});

test('the stored code is genuine, by the stored list, under the stored key', async () => {
  const list = await readStatusList({ bytes: bytes(stored.statusList.hex), issuerKeys, cryptography: webCrypto, inflate: webInflate });
  if (!list.allowed) throw new Error(list.reason);
  const verifying = { text, nowSeconds: iat + 30, issuerKeys, cryptography: webCrypto, policy: { maxListAgeSeconds: 3600 } };
  const { region, level, handle, exp } = stored.certificate.claims;
  expect(await verifyOffline({ ...verifying, statusLists: [list.value] })).toEqual({
    outcome: 'genuine',
    region,
    level,
    handle,
    iat,
    listAgeSeconds: 330,
    expiresAt: exp,
  });
  expect(await verifyOffline({ ...verifying, statusLists: [] })).toEqual({ outcome: 'undetermined', reason: 'status_list_missing' });
});

test('the stored certificate says what stands beside it', () => {
  const read = readCertificate(bytes(stored.certificate.hex));
  if (!read.allowed) throw new Error(read.because);
  const { sign1: _, bytes: __, ...claims } = read.value;
  expect({ ...claims, handle: hexOf(claims.handle), showingKey: { ...claims.showingKey, x: hexOf(claims.showingKey.x) } }).toEqual(
    stored.certificate.claims,
  );
});

test('the stored digits are found for the stored second', async () => {
  const read = readDigits(stored.digits.shown);
  if (!read.allowed) throw new Error(read.reason);
  expect(
    await findDigitsIat({ digits: read.value, hmac: webHmac(bytes(stored.digits.secretHex)), nowSeconds: stored.digits.iat + 20 }),
  ).toBe(stored.digits.iat);
});

test('vectors and page are what the script writes today', async () => {
  const made = await makeVectors();
  expect(JSON.parse(JSON.stringify(made))).toEqual(stored);
  const page = readFileSync(PAGE, 'utf8');
  expect(withVectors(page, made)).toBe(page);
});

// RFC 6979 appendix A.2.5, message "sample", SHA-256.
test('the vectors are signed as RFC 6979 says', () => {
  const key = 'c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721';
  expect(hexOf(signDeterministically(key, asciiBytes('sample')))).toBe(
    'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
  );
  expect(Buffer.from(publicKeyOf(key).x, 'base64url').toString('hex')).toBe(
    '60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6',
  );
});

function bytes(hex: string): Uint8Array {
  return bytesOfHex(hex) ?? new Uint8Array(0);
}
