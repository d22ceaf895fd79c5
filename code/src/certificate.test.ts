import { expect, test } from 'vitest';
import { claimsOf, KID, newKey, newScene, NOW, publishedKey } from '../test/scene.ts';
import { encodeCbor, type CborValue } from './cbor.ts';
import { makeCertificate, readCertificate, type CertificateClaims } from './certificate.ts';
import { makeSign1 } from './cose-sign1.ts';
import { pinIssuerKeys, type PublishedIssuerKey } from './issuer-keys.ts';
import { pointOfJwk, yOf } from './p256-point.ts';
import { verifyCertificate } from './verify-shown-code.ts';
import { webCrypto } from './web-crypto.ts';

const key = await newKey();

test.each<[string, Partial<CertificateClaims>]>([
  ['longer than 72 hours', { exp: NOW - 600 + 72 * 3600 + 1 }],
  ['over before it begins', { exp: NOW - 600 }],
  ['a handle of 15 bytes', { handle: new Uint8Array(15) }],
  ['a region of five digits', { region: '99999' }],
  ['a region that is no number', { region: 'Madrid' }],
  ['a level that does not exist', { level: 3 as 2 }],
  ['an index that needs more than four bytes', { statusIndex: 2 ** 32 }],
  ['an index below zero', { statusIndex: -1 }],
  ['a key of 31 bytes', { showingKey: { x: new Uint8Array(31), yIsOdd: false } }],
  ['a kid of three bytes', { kid: 'aabbcc' }],
  ['a kid that is not hexadecimal', { kid: 'kid of x' }],
])('no certificate is made with %s', async (_, wrong) => {
  await expect(makeCertificate({ ...claimsOf(key), ...wrong, sign: key.sign })).rejects.toThrow(RangeError);
});

test.each<[string, ReadonlyMap<number, CborValue>, string]>([
  [
    'another algorithm',
    new Map<number, CborValue>([
      [1, -8],
      [4, new Uint8Array(4)],
    ]),
    'header_not_ours',
  ],
  ['no kid', new Map([[1, -7]]), 'not_these_fields'],
  [
    'a kid of eight bytes',
    new Map<number, CborValue>([
      [1, -7],
      [4, new Uint8Array(8)],
    ]),
    'header_not_ours',
  ],
  [
    'a type, as a status list has',
    new Map<number, CborValue>([
      [1, -7],
      [4, new Uint8Array(4)],
      [16, 'application/statuslist+cwt'],
    ]),
    'not_these_fields',
  ],
])('a certificate with %s is not read', async (_, protectedMap, because) => {
  const bytes = await makeSign1(protectedMap, encodeCbor(0), key.sign);
  expect(readCertificate(bytes)).toEqual({ allowed: false, reason: 'certificate_malformed', because });
});

test('a claim too many is refused, not passed over', async () => {
  const protectedMap = new Map<number, CborValue>([
    [1, -7],
    [4, new Uint8Array(4)],
  ]);
  const payload = encodeCbor(new Map([[1, 'a name']]));
  expect(readCertificate(await makeSign1(protectedMap, payload, key.sign))).toEqual({
    allowed: false,
    reason: 'certificate_malformed',
    because: 'not_these_fields',
  });
});

test.each<[string, Partial<PublishedIssuerKey>, string]>([
  ['another kid', { kid: '00000000' }, 'issuer_unknown'],
  ['another province only', { regions: ['320000', '330100'] }, 'issuer_not_for_region'],
  ['another city of the province', { regions: ['310200'] }, 'issuer_not_for_region'],
  ['no region at all', { regions: [] }, 'issuer_not_for_region'],
  ['a term that ended the second before', { validTo: (NOW - 600) * 1000 }, 'issuer_key_not_valid_then'],
  ['a term that began the second after', { validFrom: (NOW - 599) * 1000 }, 'issuer_key_not_valid_then'],
])('a certificate is refused when the pinned issuer has %s', async (_, issuerKey, reason) => {
  const { certificate, issuerKeys } = await newScene({ issuerKey });
  expect(await verify(certificate, issuerKeys)).toEqual({ allowed: false, reason });
});

test('a certificate by another key with the same kid is refused', async () => {
  const { certificate } = await newScene();
  const issuerKeys = await pinIssuerKeys(webCrypto, [publishedKey(key)]);
  expect(await verify(certificate, issuerKeys)).toEqual({ allowed: false, reason: 'certificate_signature_wrong' });
});

test.each<[string, PublishedIssuerKey[]]>([
  ['coordinates of no point', [{ ...publishedKey(key), y: key.jwk.x }]],
  ['a coordinate cut short', [{ ...publishedKey(key), x: key.jwk.x.slice(0, -2) }]],
  ['a kid of three bytes', [{ ...publishedKey(key), kid: 'aabbcc' }]],
  ['one kid twice', [publishedKey(key), publishedKey(key)]],
])('issuer keys with %s are not pinned', async (_, published) => {
  await expect(pinIssuerKeys(webCrypto, published)).rejects.toThrow(RangeError);
});

test('what the issuer says is what is read, in 182 bytes', async () => {
  const claims = claimsOf(key);
  const bytes = await makeCertificate({ ...claims, sign: key.sign });
  expect(bytes.length).toBe(182);
  expect(readCertificate(bytes)).toMatchObject({ allowed: true, value: claims });
});

test.each([[undefined], [['000000']], [['310000']], [['310100']], [['440000', '310100']]])(
  'an issuer for %j may certify for 310100',
  async (regions) => {
    const { certificate, issuerKeys } = await newScene(regions && { issuerKey: { regions } });
    expect(await verify(certificate, issuerKeys)).toEqual({ allowed: true, value: null });
  },
);

test('three days to the second are allowed', async () => {
  const bytes = await makeCertificate({ ...claimsOf(key), exp: NOW - 600 + 72 * 3600, sign: key.sign });
  expect(readCertificate(bytes).allowed).toBe(true);
});

test('a point is unfolded from x and the sign of y', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { point, jwk } = await newKey();
    expect(Buffer.from(yOf(point) ?? []).toString('base64url')).toBe(jwk.y);
    expect(Buffer.from(yOf({ ...point, yIsOdd: !point.yIsOdd }) ?? []).toString('base64url')).not.toBe(jwk.y);
  }
  // x must lie below the prime.
  expect(yOf({ x: new Uint8Array(32).fill(0xff), yIsOdd: false })).toBeNull();
  expect(pointOfJwk({ x: key.jwk.x, y: '!'.repeat(43) })).toBeNull();
});

async function verify(bytes: Uint8Array, issuerKeys: Awaited<ReturnType<typeof newScene>>['issuerKeys']) {
  const read = readCertificate(bytes);
  if (!read.allowed) throw new Error(`the certificate was not read: ${read.because}`);
  expect(read.value.kid).toBe(KID);
  return verifyCertificate({ certificate: read.value, issuerKeys, cryptography: webCrypto });
}
