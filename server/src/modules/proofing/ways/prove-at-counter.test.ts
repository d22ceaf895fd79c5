import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../../../../test/browser.ts';
import { claimed, holderHouse } from '../../../../test/holder-house.ts';

const house = await holderHouse();
const { app, owner, clock, neighbours } = house;

afterAll(house.close);

beforeEach(async () => {
  clock.at = house.start;
  neighbours.sent.length = 0;
  neighbours.started.length = 0;
  Object.assign(neighbours.behaviour, { sms: 'sent', face: 'well' });
  await owner.script('truncate budgets');
});

describe('at a counter', () => {
  test.each([['a stranger', undefined, 401, 'terminal_needed'], ['a terminal for payments only', 'payments only', 403, 'purpose_not_licensed']])('%s sees nobody', async (_, terminalKey, status, code) => {
    const { browser } = await claimed(house);
    const shown = await codeFor(browser);
    const clerk = newBrowser(app, terminalKey ? { terminalKey } : {});
    expect(await clerk.post('/api/counter/claims', { code: shown })).toMatchObject({ status, body: { code } });
    expect(await clerk.post('/api/counter/claims/confirm', { code: shown, documentSeen: true, personMatches: true })).toMatchObject({ status, body: { code } });
  });

  test('a clerk sees whom to compare, masked, and the look is on record', async () => {
    const { person, browser } = await claimed(house, { name: '测试人' });
    const clerk = newBrowser(app, { terminalKey: 'clerk' });
    const seen = await clerk.post('/api/counter/claims', { code: await codeFor(browser) });
    expect(seen).toMatchObject({ status: 200, body: { maskedName: '测＊＊', ageYears: 41, photo: expect.stringMatching(/^data:image\/png;base64,/) } });
    expect(JSON.stringify(seen.body)).not.toContain(person.identityNumber.slice(4, 16));
    const [row] = await owner.query<{ actor: string; seen: string[] }>('look', `select actor, seen from audit_entries where action = 'claim.looked_at'`);
    expect(row).toEqual({ actor: 'terminal:T1', seen: ['photo', 'masked_name', 'masked_identity_number', 'age'] });
  });

  test('a clerk who has compared proves the person, and the page goes on by itself', async () => {
    const { browser } = await claimed(house, { phone: null, photo: false });
    const clerk = newBrowser(app, { terminalKey: 'clerk' });
    const code = await codeFor(browser);
    await clerk.post('/api/counter/claims', { code });
    expect((await confirm(clerk, code)).status).toBe(200);
    expect((await browser.get('/api/claims/current')).body).toMatchObject({ step: 'set_pin', counterCode: null });
  });

  test('nobody confirms without having looked, nor for another terminal', async () => {
    const { browser } = await claimed(house);
    const code = await codeFor(browser);
    const [one, two] = [newBrowser(app, { terminalKey: 'clerk' }), newBrowser(app, { terminalKey: 'another clerk' })];
    expect(await confirm(one, code)).toMatchObject({ status: 422, body: { code: 'counter_code_wrong' } });
    await two.post('/api/counter/claims', { code });
    expect(await confirm(one, code)).toMatchObject({ status: 422 });
    expect((await browser.get('/api/claims/current')).body['step']).toBe('prove');
  });

  test('a clerk who sees somebody else burns the code, and the holder is told', async () => {
    const { person, browser } = await claimed(house);
    const clerk = newBrowser(app, { terminalKey: 'clerk' });
    const code = await codeFor(browser);
    await clerk.post('/api/counter/claims', { code });
    expect((await confirm(clerk, code, false)).status).toBe(200);
    expect(await clerk.post('/api/counter/claims', { code })).toMatchObject({ status: 422 });
    expect((await browser.get('/api/claims/current')).body).toMatchObject({ step: 'prove', counterCode: null });
    expect(await owner.query('told', 'select kind from notices where holder_id = $1', [person.holderId])).toEqual([{ kind: 'claim_refused_at_counter' }]);
  });

  test('the code lasts ten minutes, and is the same after a reload', async () => {
    const { browser } = await claimed(house);
    const code = await codeFor(browser);
    expect(code).toMatch(/^\d{8}$/);
    expect([await codeFor(browser), (await browser.get('/api/claims/current')).body['counterCode']]).toEqual([code, { code, expiresAt: clock.at + 600_000 }]);
    clock.at += 600_000;
    expect((await newBrowser(app, { terminalKey: 'clerk' }).post('/api/counter/claims', { code })).status).toBe(422);
    expect(await codeFor(browser)).not.toBe(code);
  });

  test('a claim that was proved otherwise is no longer to be looked at', async () => {
    const { person, browser } = await claimed(house);
    const code = await codeFor(browser);
    await browser.post('/api/claims/current/phone-code');
    await browser.post('/api/claims/current/phone-code/check', { code: neighbours.codeTo(person.phone) });
    expect((await newBrowser(app, { terminalKey: 'clerk' }).post('/api/counter/claims', { code })).status).toBe(422);
  });

  test('ten misses and the terminal waits; another terminal does not', async () => {
    const { browser } = await claimed(house);
    const code = await codeFor(browser);
    const clerk = newBrowser(app, { terminalKey: 'clerk' });
    for (let miss = 0; miss < 10; miss += 1) expect((await clerk.post('/api/counter/claims', { code: missed(code) })).status).toBe(422);
    expect(await clerk.post('/api/counter/claims', { code })).toMatchObject({ status: 429, body: { code: 'counter_tries_spent', retryAfterSeconds: 600 } });
    expect((await newBrowser(app, { terminalKey: 'another clerk' }).post('/api/counter/claims', { code })).status).toBe(200);
  });
});

async function codeFor(browser: Browser): Promise<string> {
  const { body } = await browser.post('/api/claims/current/counter');
  return (body['counterCode'] as { code: string }).code;
}

function confirm(clerk: Browser, code: string, personMatches = true): Promise<Answer> {
  return clerk.post('/api/counter/claims/confirm', { code, documentSeen: true, personMatches });
}

/** Eight other digits. */
function missed(code: string): string {
  return String((Number(code) + 1) % 100_000_000).padStart(8, '0');
}
