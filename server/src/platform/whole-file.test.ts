import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openIssuer } from '../modules/keys/index.ts';
import { openAuditSigner } from './crypto/audit-signer.ts';
import { readMasterKey } from './crypto/key-ring.ts';
import { makeFileOnce, writeWholeFile } from './whole-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-whole-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what cannot be written whole is not there, and leaves nothing beside it', () => {
  const path = join(folder, 'half');
  expect(() => writeWholeFile(path, 7 as unknown as string)).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test('of two who make a file the first has made it, and the second changes nothing', () => {
  const path = join(folder, 'keys', 'one');
  makeFileOnce(path, 'first');
  makeFileOnce(path, 'second');
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['first', 0o600]);
  writeWholeFile(path, 'third');
  expect(readFileSync(path, 'utf8')).toBe('third');
  expect(readdirSync(join(folder, 'keys'))).toEqual(['one']);
});

test('a start that was killed while it made a key left a draft and no key: the next start makes one', () => {
  const keys = join(folder, 'started');
  for (const [name, open] of [
    ['master.key', (path: string) => readMasterKey(path, true).toString('hex')],
    ['issuer.pem', (path: string) => openIssuer({ file: path, mayMake: true }).kid],
    ['audit.pem', (path: string) => openAuditSigner(path, true).keyId],
  ] as const) {
    const path = join(keys, name);
    const made = open(path);
    expect(open(path), name).toBe(made);
    rmSync(path);
    writeFileSync(`${path}.0123456789ab`, '');
    expect(open(path), name).not.toBe(made);
    expect(existsSync(path)).toBe(true);
  }
});
