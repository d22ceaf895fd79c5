import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { languages } from '../language.ts';
import { buildBankSimulator } from './bank-simulator.ts';
import { bankBehaviours } from './faults.ts';
import { keepBank } from './kept-bank.ts';
import { bankWords } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-bank-'));
const kept = keepBank(folder);
// Nothing listens on port 1: here is what the bank does by itself. What it and the product do together is a journey, journeys/bank.test.ts.
const nowhere = 'http://127.0.0.1:1';
const bank = buildBankSimulator({ productUrl: nowhere, productOrigins: ['http://localhost:8080'], now: () => 0 }, { ...kept, kid: 'k', yika: nowhere, ownUrl: () => 'http://localhost:8087' });
const headers = { host: 'localhost:8087' };
afterAll(async () => {
  await bank.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => bank.inject({ method: 'PUT', url: '/control/faults', payload: {}, headers: { host: '127.0.0.1' } }));

const press = () => bank.inject({ method: 'POST', url: '/open?lang=en', payload: 'customer=somebody&hands=yes', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } });

test('its faults are switched from this machine alone, and only to one that there is', async () => {
  const put = (host: string, behaviour: string) => bank.inject({ method: 'PUT', url: '/control/faults', payload: { behaviour }, headers: { host } });
  expect((await put('evil.example', 'expired')).statusCode).toBe(403);
  expect((await put('localhost', 'robbed')).statusCode).toBe(400);
  expect((await put('localhost', 'expired')).json()).toEqual({ behaviour: 'expired' });
});

test('its private key is for its owner alone, and the same after a second start', () => {
  expect(statSync(join(folder, 'bank-simulator.json')).mode & 0o777).toBe(0o600);
  expect(keepBank(folder)).toEqual(kept);
});

test('who comes back without having left hears nothing, and no code is asked about', async () => {
  const back = await bank.inject({ url: '/back?code=c&state=s', headers });
  const page = await bank.inject({ url: String(back.headers.location), headers: { ...headers, cookie: String(back.headers['set-cookie']).split(';')[0] ?? '' } });
  expect([back.statusCode, page.body.includes('return_foreign')]).toEqual([303, true]);
});

test('a neighbour that does not answer is told to the customer by name, whatever fault is on', async () => {
  for (const behaviour of bankBehaviours) {
    await bank.inject({ method: 'PUT', url: '/control/faults', payload: { behaviour }, headers: { host: '127.0.0.1' } });
    const pressed = await press();
    const page = await bank.inject({ url: String(pressed.headers.location), headers: { ...headers, cookie: String(pressed.headers['set-cookie']).split(';')[0] ?? '' } });
    expect([behaviour, pressed.statusCode, page.body.includes(bankWords.en.mistakes['unreachable'] ?? '?')]).toEqual([behaviour, 303, true]);
  }
});

test('under another name of this machine it sends the browser to the name whose cookie comes back', async () => {
  const reply = await bank.inject({ url: '/?lang=es', headers: { host: '127.0.0.1:8087' } });
  expect([reply.statusCode, reply.headers.location]).toEqual([302, 'http://localhost:8087/?lang=es']);
});

test.each(languages)('%s: says what it is not, and each mistake has its sentence', async (language) => {
  const { body } = await bank.inject({ url: `/?lang=${language}`, headers });
  expect(body).toContain(bankWords[language].title);
  expect(Object.keys(bankWords[language].mistakes)).toEqual(Object.keys(bankWords.en.mistakes));
  expect(Object.keys(bankWords[language].faults).sort()).toEqual(bankBehaviours.filter((each) => each !== 'well').sort());
});
