import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSecrets } from './secrets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yika-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a broken file is an error and is left as it is: new secrets would lock out a neighbour that runs', async () => {
  writeFileSync(join(folder, 'simulators.json'), '{"smsApiKey":"half');
  await expect(keepSecrets(folder, [])).rejects.toThrow('is not whole');
  expect(readdirSync(folder)).toEqual(['simulators.json']);
});

test('many who come first at once agree on one set, and leave no draft behind', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => keepSecrets(folder, ['sp-one'])));
  expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1);
  expect(readdirSync(folder)).toEqual(['simulators.json']);
});

test('a new service point gets a secret, and nobody loses theirs', async () => {
  const before = await keepSecrets(folder, ['sp-one']);
  const after = await keepSecrets(folder, ['sp-one', 'sp-two']);
  expect(after).toEqual({ ...before, heartbeatSecrets: { ...before.heartbeatSecrets, 'sp-two': expect.stringMatching(/^[\w-]{43}$/) } });
  expect(await keepSecrets(folder, ['sp-two'])).toEqual(after);
});
