import { expect, test } from 'vitest';
import { claimsOf, KID, newScene, NOW, type Scene } from '../test/scene.ts';
import { hexOf } from './bytes.ts';
import { packStatuses, type CertificateStatus } from './status-bits.ts';
import type { StatusList } from './status-list.ts';
import { offlineRefusals, undeterminedReasons, verifyOffline, type VerifyingOffline } from './verify-offline.ts';
import { webCrypto, type WebCryptoKey } from './web-crypto.ts';

const scene = await newScene();
const INDEX = 70_123;

test.each<[CertificateStatus, string]>([
  ['revoked', 'certificate_revoked'],
  ['suspended', 'certificate_suspended'],
])('a %s certificate is refused', async (status, reason) => {
  expect(await verify({ statusLists: [list({ status })] })).toEqual({ outcome: 'refused', reason });
});

test('revoked is refused even by a list that is too old, but not by one older than the certificate', async () => {
  const policy = { maxListAgeSeconds: 100 };
  expect(await verify({ policy, statusLists: [list({ status: 'revoked', iat: NOW - 600 })] })).toEqual({
    outcome: 'refused',
    reason: 'certificate_revoked',
  });
  // Its index may have belonged to somebody else then.
  expect(await verify({ policy, statusLists: [list({ status: 'revoked', iat: NOW - 601 })] })).toEqual({
    outcome: 'undetermined',
    reason: 'status_list_too_old',
  });
});

test.each<[string, readonly StatusList[], string]>([
  ['no list at all', [], 'status_list_missing'],
  ['another list only', [list({ listNumber: 1 })], 'status_list_missing'],
  ['the list of an issuer for another province', [list({ regions: ['320000'] })], 'status_list_missing'],
  ['a list a second beyond the limit', [list({ iat: NOW - 3601 })], 'status_list_too_old'],
  ['a list that is over by its own word', [list({ exp: NOW })], 'status_list_too_old'],
  ['a suspended certificate in a list that is too old', [list({ status: 'suspended', iat: NOW - 3601 })], 'status_list_too_old'],
  ['a list that ends before the certificate’s place', [list({ packed: packStatuses(70_120, []) })], 'status_not_in_list'],
  ['a list from the terminal’s future', [list({ iat: NOW + 61 })], 'terminal_clock_wrong'],
])('with %s nothing is genuine, and nobody is accused', async (_, statusLists, reason) => {
  expect(await verify({ statusLists })).toEqual({ outcome: 'undetermined', reason });
});

test('a code of an issuer that this terminal has not pinned is undetermined, not forged and not genuine', async () => {
  expect(await verify({ issuerKeys: new Map() })).toEqual({ outcome: 'undetermined', reason: 'issuer_unknown' });
});

test.each([
  ['another kind of code', { text: '130012345678901234' }, 'not_a_yika_code'],
  ['a code a minute and a second old', { nowSeconds: NOW + 58 }, 'code_too_old'],
  ['a code from the future', { nowSeconds: NOW - 19 }, 'code_from_the_future'],
])('%s is refused whatever the list says', async (_, changed, reason) => {
  expect(await verify(changed)).toEqual({ outcome: 'refused', reason });
});

test('a whole code of another issuer with the same kid is refused', async () => {
  expect(await verify({ text: (await newScene()).text })).toEqual({ outcome: 'refused', reason: 'certificate_signature_wrong' });
});

test('genuine says region, level, handle and the age of the list, and has no room for a name', async () => {
  expect(await verify()).toEqual({
    outcome: 'genuine',
    region: '310100',
    level: 2,
    handle: hexOf(claimsOf(scene.showing).handle),
    iat: NOW - 3,
    listAgeSeconds: 300,
    expiresAt: NOW - 600 + 86_400,
  });
});

test('of several copies the newest counts, and a list exactly at the limit still does', async () => {
  const lifted = [list({ status: 'suspended', iat: NOW - 900 }), list({ iat: NOW - 100 }), list({ status: 'suspended', iat: NOW - 500 })];
  expect(await verify({ statusLists: lifted })).toMatchObject({ outcome: 'genuine', listAgeSeconds: 100 });
  expect(await verify({ statusLists: [list({ iat: NOW - 3600 })] })).toMatchObject({ outcome: 'genuine', listAgeSeconds: 3600 });
  expect(await verify({ statusLists: [list({ iat: NOW + 30 })] })).toMatchObject({ outcome: 'genuine', listAgeSeconds: 0 });
});

test('a terminal may allow a wider window', async () => {
  const policy = { maxListAgeSeconds: 3600, window: { pastSeconds: 300, futureSeconds: 60 } };
  expect(await verify({ nowSeconds: NOW + 250, policy })).toMatchObject({ outcome: 'genuine' });
});

test('each reason has one name', () => {
  const all = [...offlineRefusals, ...undeterminedReasons];
  expect(new Set(all).size).toBe(all.length);
});

function verify(changed: Partial<VerifyingOffline<WebCryptoKey>> = {}, { text, issuerKeys }: Scene = scene) {
  return verifyOffline({
    text,
    nowSeconds: NOW,
    issuerKeys,
    cryptography: webCrypto,
    statusLists: [list()],
    policy: { maxListAgeSeconds: 3600 },
    ...changed,
  });
}

function list({ status = 'valid', ...changed }: Partial<StatusList> & { status?: CertificateStatus } = {}): StatusList {
  return {
    kid: KID,
    subject: 'https://example.test/api/status-lists/0',
    listNumber: 0,
    iat: NOW - 300,
    exp: NOW + 86_400,
    ttlSeconds: 300,
    packed: packStatuses(100_000, [[INDEX, status]]),
    ...changed,
  };
}
