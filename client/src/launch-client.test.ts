import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchClient } from './index.ts';

const privateKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
// Nothing listens on port 1: whatever is asked about is unreachable, and a refusal before that asked nobody.
const client = launchClient({ yika: 'http://127.0.0.1:1', appId: 'bank', kid: 'k', privateKey, returnAddress: 'https://bank.example/back', scopes: ['sign_in'] });
const launched = { nonce: 'a-nonce-of-this-browser', state: 'a-state-of-this-browser' };

test('a code is not handed in for a browser that was not launched, or launched with another state', async () => {
  const query = new URLSearchParams({ code: 'c', state: 'another' });
  for (const kept of [undefined, launched, { ...launched, state: '' }]) await expect(client.readResult(query, kept)).rejects.toMatchObject({ code: 'return_foreign' });
  await expect(client.readResult(new URLSearchParams({ error: 'refused' }), launched)).rejects.toMatchObject({ code: 'return_foreign' });
});

test('who said no is no error, and nobody', async () => {
  expect(await client.readResult(new URLSearchParams({ error: 'refused', state: launched.state }), launched)).toEqual({ outcome: 'refused', subject: null, level: null, signedInAt: null });
});

test('a platform that does not answer is told by that name, and what was handed over is not', async () => {
  await expect(client.launch({ identityNumber: '11010019900101001X' })).rejects.toMatchObject({ code: 'unreachable', message: expect.not.stringContaining('110100') });
});

test('the example is a bank in twenty lines', () => {
  expect(readFileSync(new URL('../example/bank.ts', import.meta.url), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});
