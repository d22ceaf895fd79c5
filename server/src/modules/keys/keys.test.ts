import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { verifyWithJwk } from '../../platform/crypto/es256.ts';
import { findKeyFault, listIssuerKeys, openIssuer, pinnedKeys, publishIssuer } from './index.ts';

const { owner, pool, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-keys-'));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => owner.script('truncate issuer_keys'));

const file = join(folder, 'keys', 'issuer-key.pem');
const valid = { validFrom: 1_000_000, validTo: 9_000_000 };
const message = Buffer.from('anything at all');

describe('the private half', () => {
  test('is not made where production expects one', () => {
    expect(() => openIssuer({ file: join(folder, 'nowhere.pem'), mayMake: false })).toThrow(/no issuer key at/);
  });

  test('is made once, for its owner’s eyes only, and found again', () => {
    const made = openIssuer({ file, mayMake: true });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const found = openIssuer({ file, mayMake: false });
    expect(found.kid).toBe(made.kid);
    expect(found.kid).toMatch(/^[0-9a-f]{8}$/);
    expect(verifyWithJwk(made, message, found.sign(message))).toBe(true);
  });

  test('is refused when everybody may read it', () => {
    openIssuer({ file, mayMake: true });
    chmodSync(file, 0o644);
    expect(() => openIssuer({ file, mayMake: true })).toThrow(/read by everybody/);
    chmodSync(file, 0o600);
  });

  test.each([
    ['a key of another kind', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string],
    ['a key on another curve', generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string],
    ['something that is no key', 'a secret that must not be quoted'],
  ])('is refused when the file holds %s, without quoting it', (_, text) => {
    const other = join(folder, 'other.pem');
    writeFileSync(other, text, { mode: 0o600 });
    expect(() => openIssuer({ file: other, mayMake: false })).toThrow(`The file ${other} holds no private P-256 key in PKCS#8 PEM.`);
  });

  test('never reaches the database', async () => {
    const issuer = openIssuer({ file, mayMake: true });
    await publishIssuer(pool, issuer, valid);
    const secret = readFileSync(file, 'utf8').split('\n')[1] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const [row] = await owner.query<{ everything: string }>('everything', 'select issuer_keys::text as everything from issuer_keys');
    expect(row?.everything).toContain(issuer.x);
    expect(row?.everything).not.toContain(secret);
  });
});

describe('the public half', () => {
  test('keeps the times it was first published with', async () => {
    const issuer = openIssuer({ file, mayMake: true });
    await publishIssuer(pool, issuer, valid);
    await publishIssuer(pool, issuer, { validFrom: 5, validTo: 6 });
    expect(await listIssuerKeys(pool)).toEqual([{ kid: issuer.kid, x: issuer.x, y: issuer.y, ...valid }]);
  });

  test('cannot be changed or taken away by the server', async () => {
    await publishIssuer(pool, openIssuer({ file, mayMake: true }), valid);
    await expect(pool.script(`update issuer_keys set x = 'mine'`)).rejects.toThrow(/permission denied/);
    await expect(pool.script('delete from issuer_keys')).rejects.toThrow(/permission denied/);
  });

  test('is pinned when a code first names it, and an unknown name costs no query twice a second', async () => {
    const pinned = pinnedKeys();
    const issuer = openIssuer({ file, mayMake: true });
    const none = await pinned.newerThan(pinned.known(), pool, 2_000_000);
    expect(none?.size).toBe(0);
    await publishIssuer(pool, issuer, valid);
    expect(await pinned.newerThan(pinned.known(), pool, 2_000_999)).toBeNull();
    const some = await pinned.newerThan(pinned.known(), pool, 2_001_000);
    expect(some?.get(issuer.kid)).toMatchObject({ kid: issuer.kid, ...valid });
    expect(pinned.known()).toBe(some);
  });

  test('is waited for by everybody who names it while it is being read', async () => {
    const pinned = pinnedKeys();
    await publishIssuer(pool, openIssuer({ file, mayMake: true }), valid);
    const used = pinned.known();
    const found = await Promise.all(Array.from({ length: 20 }, () => pinned.newerThan(used, pool, 2_000_000)));
    expect(found.map((keys) => keys?.size)).toEqual(found.map(() => 1));
  });
});

describe('readiness', () => {
  test('says what is wrong with the key, or nothing', async () => {
    const issuer = openIssuer({ file, mayMake: true });
    expect(await findKeyFault(pool, issuer, 2_000_000)).toBe('The issuer key is not published.');
    await publishIssuer(pool, issuer, valid);
    expect(await findKeyFault(pool, issuer, 2_000_000)).toBeNull();
    expect(await findKeyFault(pool, issuer, 999_999)).toBe('The issuer key is not in force yet.');
    expect(await findKeyFault(pool, issuer, 9_000_000)).toBe('The issuer key has expired.');
    expect(await findKeyFault(pool, { ...issuer, x: issuer.y }, 2_000_000)).toBe('Another issuer key is published under the same kid.');
  });
});
