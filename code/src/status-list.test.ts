import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KID, newScene, newKey, NOW, publishedKey, SEED } from '../test/scene.ts';
import { bytesOfHex, hexOf } from './bytes.ts';
import { pinIssuerKeys } from './issuer-keys.ts';
import { ENTRIES_PER_STATUS_LIST, packStatuses, statusPlace, unpackStatus, type CertificateStatus } from './status-bits.ts';
import { listAgeSeconds, makeStatusList, readStatusList, statusAt, type StatusListClaims } from './status-list.ts';
import { webDeflate, webInflate } from './web-compression.ts';
import { webCrypto } from './web-crypto.ts';

const { issuer, issuerKeys } = await newScene();
const claims: StatusListClaims = {
  kid: KID,
  subject: 'https://example.test/api/status-lists/0',
  iat: NOW - 300,
  exp: NOW + 86_400,
  ttlSeconds: 300,
  packed: packStatuses(1000, [
    [7, 'revoked'],
    [8, 'suspended'],
  ]),
};
const bytes = await makeStatusList({ ...claims, sign: issuer.sign, deflate: webDeflate });

test('no list with any byte turned is accepted, and none makes the reader throw', async () => {
  for (let at = 0; at < bytes.length; at += 1) {
    const turned = bytes.slice();
    turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
    expect((await read(turned)).allowed, `byte ${at}`).toBe(false);
  }
});

test('no list cut short or with something added is accepted', async () => {
  for (let length = 0; length < bytes.length; length += 1) expect((await read(bytes.subarray(0, length))).allowed).toBe(false);
  expect((await read(Uint8Array.of(...bytes, 0))).allowed).toBe(false);
});

test('a list by a stranger, or by an issuer whose term was over, is refused', async () => {
  const stranger = await newKey();
  expect(await read(await makeStatusList({ ...claims, kid: 'ffffffff', sign: stranger.sign, deflate: webDeflate }))).toEqual({
    allowed: false,
    reason: 'issuer_unknown',
  });
  expect(await read(await makeStatusList({ ...claims, sign: stranger.sign, deflate: webDeflate }))).toEqual({
    allowed: false,
    reason: 'status_list_signature_wrong',
  });
  const retired = await pinIssuerKeys(webCrypto, [{ ...publishedKey(issuer), validTo: (NOW - 300) * 1000 }]);
  expect(await readStatusList({ bytes, issuerKeys: retired, cryptography: webCrypto, inflate: webInflate })).toEqual({
    allowed: false,
    reason: 'issuer_key_not_valid_then',
  });
});

test('signed nonsense in place of packed statuses is refused', async () => {
  const nonsense = await makeStatusList({ ...claims, sign: issuer.sign, deflate: () => Uint8Array.of(1, 2, 3) });
  expect(await read(nonsense)).toEqual({ allowed: false, reason: 'status_list_malformed', because: 'not_inflatable' });
});

test('a signed list that would grow beyond its size is refused', async () => {
  const bomb = await makeStatusList({
    ...claims,
    packed: new Uint8Array(ENTRIES_PER_STATUS_LIST / 4 + 1),
    sign: issuer.sign,
    deflate: webDeflate,
  });
  expect(await read(bomb)).toEqual({ allowed: false, reason: 'status_list_malformed', because: 'not_inflatable' });
});

test('a certificate is not a status list', async () => {
  const { certificate } = await newScene();
  expect(await read(certificate)).toMatchObject({ allowed: false, reason: 'status_list_malformed' });
});

test.each([
  'https://example.test/',
  'https://example.test/api/status-lists/',
  'https://example.test/api/status-lists/01',
  'https://example.test/api/status-lists/12345',
])('no list is made for %s', async (subject) => {
  await expect(makeStatusList({ ...claims, subject, sign: issuer.sign, deflate: webDeflate })).rejects.toThrow(RangeError);
});

test.each([-1, 1000, 0.5])('no status is packed at %d of a thousand', (position) => {
  expect(() => packStatuses(1000, [[position, 'revoked']])).toThrow(RangeError);
});

test('a list says nothing beyond its end, of another list’s certificates, or by a value that nobody writes', async () => {
  const answer = await read(bytes);
  if (!answer.allowed) throw new Error(answer.reason);
  expect(statusAt(answer.value, 1000)).toBeNull();
  expect(statusAt(answer.value, ENTRIES_PER_STATUS_LIST + 7)).toBeNull();
  expect(unpackStatus(Uint8Array.of(0b11), 0)).toBeNull();
});

test('what the issuer says is what is read', async () => {
  const answer = await read(bytes);
  expect(answer).toEqual({ allowed: true, value: { ...claims, listNumber: 0 } });
  if (!answer.allowed) return;
  expect([6, 7, 8, 9].map((index) => statusAt(answer.value, index))).toEqual(['valid', 'revoked', 'suspended', 'valid']);
  expect(listAgeSeconds(answer.value, NOW + 0.7)).toBe(300);
  expect(listAgeSeconds(answer.value, NOW - 1000)).toBe(0);
});

test('every status survives being packed, in any order', () => {
  const status = fc.constantFrom<CertificateStatus>('valid', 'revoked', 'suspended');
  fc.assert(
    fc.property(fc.array(status, { maxLength: 50 }), (statuses) => {
      const packed = packStatuses(statuses.length, statuses.map((one, position) => [position, one] as const).reverse());
      expect(packed.length).toBe(Math.ceil(statuses.length / 4));
      expect(statuses.map((_, position) => unpackStatus(packed, position))).toEqual(statuses);
    }),
    { seed: SEED },
  );
});

test('a status can be taken back', () => {
  expect(
    packStatuses(4, [
      [2, 'suspended'],
      [2, 'valid'],
      [3, 'suspended'],
      [3, 'revoked'],
    ]),
  ).toEqual(Uint8Array.of(0b01_00_00_00));
});

// draft-ietf-oauth-status-list, section 4.1: twelve statuses, of which two have the value 3 that we never write.
test('the example of the draft is read as the draft reads it', async () => {
  const packed = await webInflate(bytesOfHex('78da3be9f2130003df0207') ?? new Uint8Array(0), 100);
  expect(packed && hexOf(packed)).toBe('c944f9');
  const statuses = Array.from({ length: 13 }, (_, position) => packed && unpackStatus(packed, position));
  const [V, R, S] = ['valid', 'revoked', 'suspended'];
  expect(statuses).toEqual([R, S, V, null, V, R, V, R, R, S, null, null, null]);
});

test('an index of any size has one place', () => {
  expect(statusPlace(0)).toEqual({ listNumber: 0, position: 0 });
  expect(statusPlace(2 ** 20)).toEqual({ listNumber: 1, position: 0 });
  expect(statusPlace(2 ** 32 - 1)).toEqual({ listNumber: 4095, position: 2 ** 20 - 1 });
});

test('what a browser packs, zlib unpacks, and the other way round; broken input is null', async () => {
  expect(inflateSync(await webDeflate(claims.packed))).toEqual(Buffer.from(claims.packed));
  expect(await webInflate(deflateSync(claims.packed, { level: 9 }), 250)).toEqual(claims.packed);
  expect(await webInflate(deflateSync(claims.packed), 249)).toBeNull();
  expect(await webInflate(deflateSync(claims.packed).subarray(0, -5), 250)).toBeNull();
});

function read(list: Uint8Array) {
  return readStatusList({ bytes: list, issuerKeys, cryptography: webCrypto, inflate: webInflate });
}
