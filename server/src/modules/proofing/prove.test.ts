import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../../../test/browser.ts';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { registerPerson, type PersonWish, type RegisteredPerson } from '../../../test/registry-person.ts';
import { testDoor } from '../../../test/test-door.ts';
import { testNeighbours } from '../../../test/test-neighbours.ts';
import { testRing, testWorld } from '../../../test/test-world.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { Purpose, TerminalCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import { seedPrivacyPolicy } from '../consents/index.ts';
import { readShippedPolicy } from '../consents/privacy-policy.ts';
import { registerClaims, registerCounterClaims } from './index.ts';

const { owner, pool, close } = await freshDatabase();
const start = Date.parse('2030-01-28T04:00:00Z');
let clock = start;
const neighbours = testNeighbours();
const terminals = new Map([['one', terminalOf('T1')], ['two', terminalOf('T2')], ['till', terminalOf('T3', ['payment'])]]);
const door = testDoor(pool, { now: () => clock, terminals });
const app = await buildShell({ remember: async () => {}, now: () => clock, logger: false, tls: null });
registerClaims(app, door, { lookup: testRing.lookup, sendTextMessage: neighbours.sendTextMessage, face: neighbours.face, faceReturnUrl: 'http://localhost/app/claim/face' });
registerCounterClaims(app, door);
await seedPrivacyPolicy(owner);
const { version: policyVersion, textHash } = readShippedPolicy();
const ownerWorld = testWorld(owner, () => clock);
let ordinal = 0;

afterAll(async () => {
  await app.close();
  await close();
});

beforeEach(async () => {
  clock = start;
  neighbours.sent.length = 0;
  neighbours.started.length = 0;
  Object.assign(neighbours.behaviour, { sms: 'sent', face: 'well' });
  await owner.script(`truncate budgets, claims, phone_codes, counter_codes, audit_entries, notices, switches;
    insert into switches values ('ecard_issue', '110000', true, '2029-01-01', 'open', 'test')`);
});

describe('whoever found a card', () => {
  test('has all three right and still gets nowhere: no code, no guess, nothing personal in any answer', async () => {
    const { person, browser: finder } = await claimed();
    const answers = [await sendCode(finder)];
    for (let guess = 0; guess < 8; guess += 1) answers.push(await checkCode(finder, String(111_000 + guess)));
    answers.push(await finder.post('/api/claims/current/face', { consentToFace: true }));
    answers.push(await finder.post('/api/claims/current/face/result', { result: 'made up' }));
    answers.push(await finder.post('/api/claims/current/counter'), await finder.get('/api/claims/current'));

    expect(answers.at(-1)).toMatchObject({ body: { step: 'prove' } });
    expect(answers.slice(1, 9).map(({ body }) => body['code'])).toEqual([...Array(5).fill('phone_code_wrong'), ...Array(3).fill('phone_codes_spent')]);
    const said = JSON.stringify(answers.map(({ body }) => body));
    for (const secret of [person.name, person.identityNumber, person.identityNumber.slice(6, 14), person.cards[0]?.number ?? 'none', person.phone ?? 'none']) expect(said).not.toContain(secret);
  });

  test('and the code that its holder got opens nothing in the finder’s hands after five wrong ones', async () => {
    const { person, browser: finder } = await claimed();
    await sendCode(finder);
    for (let guess = 0; guess < 5; guess += 1) await checkCode(finder, '000000');
    expect(await checkCode(finder, neighbours.codeTo(person.phone))).toMatchObject({ status: 429, body: { code: 'phone_codes_spent' } });
  });
});

describe('a code to the phone', () => {
  test('goes to the number in the registry, in the language of the page, and says never to tell anybody', async () => {
    const { person } = await claimed({}, { language: 'es' }).then(async (made) => (await sendCode(made.browser), made));
    expect(neighbours.sent).toHaveLength(1);
    expect(neighbours.sent[0]).toMatchObject({ to: person.phone, text: expect.stringMatching(/^Yika: \d{6} es su código .* No se lo diga nunca a nadie/) });
  });

  test('is refused where the registry holds none, or where the number was tried too often', async () => {
    const { browser } = await claimed({ phone: null });
    expect(await sendCode(browser)).toMatchObject({ status: 409, body: { code: 'phone_not_registered' } });
  });

  test('proves the person, and the page goes on', async () => {
    const { person, browser } = await claimed();
    expect((await sendCode(browser)).body['phoneCode']).toEqual({ resendAt: clock + 60_000, expiresAt: clock + 300_000, triesLeft: 5 });
    expect(await checkCode(browser, neighbours.codeTo(person.phone))).toMatchObject({ status: 200, body: { step: 'set_pin', phoneCode: null } });
    expect(await actions(person)).toEqual(['claim.started', 'claim.phone_code_sent', 'claim.proved']);
  });

  test('typed twice at the same moment proves once and puzzles nobody', async () => {
    const { person, browser } = await claimed();
    await sendCode(browser);
    const answers = await Promise.all(Array.from({ length: 4 }, () => checkCode(browser, neighbours.codeTo(person.phone))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await actions(person)).filter((action) => action === 'claim.proved')).toHaveLength(1);
  });

  test('that is wrong says how many tries are left, and keeps the count', async () => {
    const { person, browser } = await claimed();
    await sendCode(browser);
    const wrong = neighbours.codeTo(person.phone) === '123321' ? '321123' : '123321';
    expect(await checkCode(browser, wrong)).toMatchObject({ status: 422, body: { code: 'phone_code_wrong', triesLeft: 4 } });
    expect((await browser.get('/api/claims/current')).body).toMatchObject({ phoneCode: { triesLeft: 4 } });
    expect(await actions(person)).toContain('claim.phone_code_refused');
  });

  test('guessed fifty at a time is guessed five times', async () => {
    const { person, browser } = await claimed();
    await sendCode(browser);
    const right = neighbours.codeTo(person.phone);
    const guesses = Array.from({ length: 50 }, (_, place) => String(200_000 + place)).filter((guess) => guess !== right);
    const answers = await Promise.all(guesses.map((guess) => checkCode(browser, guess)));
    expect(answers.filter(({ body }) => body['code'] === 'phone_code_wrong')).toHaveLength(5);
    expect(await checkCode(browser, right)).toMatchObject({ status: 429 });
  });

  test('runs out after five minutes', async () => {
    const { person, browser } = await claimed();
    await sendCode(browser);
    clock += 300_000;
    expect(await checkCode(browser, neighbours.codeTo(person.phone))).toMatchObject({ status: 410, body: { code: 'phone_code_expired' } });
  });

  test('of the message before is no good once a newer one is on its way', async () => {
    const { person, browser } = await claimed();
    await sendCode(browser);
    const first = neighbours.codeTo(person.phone);
    clock += 60_000;
    await sendCode(browser);
    const second = neighbours.codeTo(person.phone);
    if (first !== second) expect((await checkCode(browser, first)).body['code']).toBe('phone_code_wrong');
    expect((await checkCode(browser, second)).status).toBe(200);
  });

  test('is not sent again within a minute, not even by two presses at once', async () => {
    const { browser } = await claimed();
    const answers = await Promise.all([sendCode(browser), sendCode(browser), sendCode(browser)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
    expect(neighbours.sent).toHaveLength(1);
    clock += 59_000;
    expect(await sendCode(browser)).toMatchObject({ body: { code: 'phone_code_too_soon', retryAfterSeconds: 1 } });
  });

  test('is sent ten times a day, and then face and counter are as open as before', async () => {
    const person = await register();
    for (let time = 0; time < 10; time += 1) {
      const { browser } = await claimedAs(person);
      expect((await sendCode(browser)).status).toBe(200);
    }
    const { browser, answer } = await claimedAs(person);
    expect(await sendCode(browser)).toMatchObject({ status: 429, body: { code: 'phone_codes_spent' } });
    expect(answer.body['ways']).toEqual(['phone', 'face', 'counter']);
    expect((await browser.post('/api/claims/current/face', { consentToFace: true })).status).toBe(200);
    expect((await browser.post('/api/claims/current/counter')).status).toBe(200);
  });

  test('that the provider does not take costs neither a wait nor one of the ten', async () => {
    const { browser } = await claimed();
    neighbours.behaviour.sms = 'failed';
    for (let time = 0; time < 12; time += 1) expect(await sendCode(browser)).toMatchObject({ status: 503, body: { code: 'sms_unavailable' } });
    neighbours.behaviour.sms = 'sent';
    expect((await sendCode(browser)).status).toBe(200);
  });

  test('of one claim opens no other claim', async () => {
    const person = await register();
    const [one, other] = [await claimedAs(person), await claimedAs(person)];
    await sendCode(one.browser);
    expect(await checkCode(other.browser, neighbours.codeTo(person.phone))).toMatchObject({ status: 410 });
  });

  test('and the PIN can still be set ten minutes after a proof at the last minute', async () => {
    const { person, browser } = await claimed();
    clock += 29 * 60_000;
    await sendCode(browser);
    await checkCode(browser, neighbours.codeTo(person.phone));
    clock += 9 * 60_000;
    expect((await browser.get('/api/claims/current')).body).toMatchObject({ step: 'set_pin' });
  });
});

describe('a face check', () => {
  test('is refused without its own consent, and where the registry holds no photo', async () => {
    const { browser } = await claimed({ photo: false });
    expect((await browser.post('/api/claims/current/face', { consentToFace: false })).status).toBe(400);
    expect(await startFace(browser)).toMatchObject({ status: 409, body: { code: 'photo_missing_for_face' } });
  });

  test('that matches proves the person', async () => {
    const { person, browser } = await claimed();
    expect(await startFace(browser)).toMatchObject({ status: 200, body: { url: expect.stringContaining('http://face.test/') } });
    expect(await finishFace(browser, resultOf('face_match'))).toMatchObject({ status: 200, body: { step: 'set_pin' } });
    expect(await actions(person)).toEqual(['claim.started', 'claim.face_started', 'claim.proved']);
  });

  test('that belongs to another claim, another transaction or another nonce proves nobody', async () => {
    const [mine, theirs] = [await claimed(), await claimed()];
    await startFace(theirs.browser);
    const stolen = resultOf('face_match');
    await startFace(mine.browser);
    const own = neighbours.started.at(-1);
    for (const result of [stolen, `${own?.transactionId}:wrong:face_match`, `wrong:${own?.nonce}:face_match`, '', 'a.b.c']) {
      expect(await finishFace(mine.browser, result)).toMatchObject({ status: 422, body: { code: 'face_result_invalid' } });
    }
    expect((await finishFace(mine.browser, resultOf('face_match'))).body['step']).toBe('set_pin');
  });

  test('hands in its result once: a refusal cannot be answered with the same result again', async () => {
    const { browser } = await claimed();
    await startFace(browser);
    const result = resultOf('face_no_match');
    expect(await finishFace(browser, result)).toMatchObject({ status: 422, body: { code: 'face_no_match', triesLeft: 2 } });
    expect(await finishFace(browser, result)).toMatchObject({ status: 422, body: { code: 'face_result_invalid' } });
  });

  test('pressed twice at once proves once', async () => {
    const { person, browser } = await claimed();
    await startFace(browser);
    const answers = await Promise.all([finishFace(browser, resultOf('face_match')), finishFace(browser, resultOf('face_match'))]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect((await actions(person)).filter((action) => action === 'claim.proved')).toHaveLength(1);
  });

  test('is tried three times, whether or not the results are handed in, and then the counter is still there', async () => {
    const { browser } = await claimed();
    for (let time = 0; time < 3; time += 1) expect((await startFace(browser)).status).toBe(200);
    expect(await startFace(browser)).toMatchObject({ status: 429, body: { code: 'face_tries_spent' } });
    expect((await browser.get('/api/claims/current')).body['ways']).toEqual(['phone', 'counter']);
  });

  test('nine times a day over all claims of a person', async () => {
    const person = await register();
    for (let time = 0; time < 9; time += 1) expect((await startFace((await claimedAs(person)).browser)).status).toBe(200);
    const { browser } = await claimedAs(person);
    expect(await startFace(browser)).toMatchObject({ status: 429, body: { code: 'face_tries_spent' } });
    expect((await browser.post('/api/claims/current/counter')).status).toBe(200);
  });

  test('broken off by the person costs no try', async () => {
    const { browser } = await claimed();
    for (let time = 0; time < 5; time += 1) {
      expect((await startFace(browser)).status).toBe(200);
      expect(await finishFace(browser, resultOf('face_cancelled'))).toMatchObject({ status: 409, body: { code: 'face_cancelled' } });
    }
  });

  test('that cannot begin costs no try, and one that cannot be read yet can be handed in again', async () => {
    const { browser } = await claimed();
    neighbours.behaviour.face = 'down';
    for (let time = 0; time < 4; time += 1) expect(await startFace(browser)).toMatchObject({ status: 503, body: { code: 'face_service_unavailable' } });
    neighbours.behaviour.face = 'well';
    await startFace(browser);
    neighbours.behaviour.face = 'down';
    expect(await finishFace(browser, resultOf('face_match'))).toMatchObject({ status: 503 });
    neighbours.behaviour.face = 'well';
    expect((await finishFace(browser, resultOf('face_match'))).body['step']).toBe('set_pin');
  });
});

describe('at a counter', () => {
  test.each([['a stranger', undefined, 401, 'terminal_needed'], ['a terminal for payments only', 'till', 403, 'purpose_not_licensed']])('%s sees nobody', async (_, terminalKey, status, code) => {
    const { browser } = await claimed();
    const shown = await codeFor(browser);
    const clerk = newBrowser(app, terminalKey ? { terminalKey } : {});
    expect(await clerk.post('/api/counter/claims', { code: shown })).toMatchObject({ status, body: { code } });
    expect(await clerk.post('/api/counter/claims/confirm', { code: shown, documentSeen: true, personMatches: true })).toMatchObject({ status, body: { code } });
  });

  test('a clerk sees whom to compare, masked, and the look is on record', async () => {
    const { person, browser } = await claimed({ name: '测试人' });
    const clerk = newBrowser(app, { terminalKey: 'one' });
    const seen = await clerk.post('/api/counter/claims', { code: await codeFor(browser) });
    expect(seen).toMatchObject({ status: 200, body: { maskedName: '测＊＊', ageYears: 41, photo: expect.stringMatching(/^data:image\/png;base64,/) } });
    expect(JSON.stringify(seen.body)).not.toContain(person.identityNumber.slice(4, 16));
    const [row] = await owner.query<{ actor: string; seen: string[] }>('look', `select actor, seen from audit_entries where action = 'claim.looked_at'`);
    expect(row).toEqual({ actor: 'terminal:T1', seen: ['photo', 'masked_name', 'masked_identity_number', 'age'] });
  });

  test('a clerk who has compared proves the person, and the page goes on by itself', async () => {
    const { browser } = await claimed({ phone: null, photo: false });
    const clerk = newBrowser(app, { terminalKey: 'one' });
    const code = await codeFor(browser);
    await clerk.post('/api/counter/claims', { code });
    expect((await confirm(clerk, code)).status).toBe(200);
    expect((await browser.get('/api/claims/current')).body).toMatchObject({ step: 'set_pin', counterCode: null });
  });

  test('nobody confirms without having looked, nor for another terminal', async () => {
    const { browser } = await claimed();
    const code = await codeFor(browser);
    const [one, two] = [newBrowser(app, { terminalKey: 'one' }), newBrowser(app, { terminalKey: 'two' })];
    expect(await confirm(one, code)).toMatchObject({ status: 422, body: { code: 'counter_code_wrong' } });
    await two.post('/api/counter/claims', { code });
    expect(await confirm(one, code)).toMatchObject({ status: 422 });
    expect((await browser.get('/api/claims/current')).body['step']).toBe('prove');
  });

  test('a clerk who sees somebody else burns the code, and the holder is told', async () => {
    const { person, browser } = await claimed();
    const clerk = newBrowser(app, { terminalKey: 'one' });
    const code = await codeFor(browser);
    await clerk.post('/api/counter/claims', { code });
    expect((await confirm(clerk, code, false)).status).toBe(200);
    expect(await clerk.post('/api/counter/claims', { code })).toMatchObject({ status: 422 });
    expect((await browser.get('/api/claims/current')).body).toMatchObject({ step: 'prove', counterCode: null });
    expect(await owner.query('told', 'select kind from notices where holder_id = $1', [person.holderId])).toEqual([{ kind: 'claim_refused_at_counter' }]);
  });

  test('the code lasts ten minutes, and is the same after a reload', async () => {
    const { browser } = await claimed();
    const code = await codeFor(browser);
    expect(code).toMatch(/^\d{8}$/);
    expect([await codeFor(browser), (await browser.get('/api/claims/current')).body['counterCode']]).toEqual([code, { code, expiresAt: clock + 600_000 }]);
    clock += 600_000;
    expect((await newBrowser(app, { terminalKey: 'one' }).post('/api/counter/claims', { code })).status).toBe(422);
    expect(await codeFor(browser)).not.toBe(code);
  });

  test('a claim that was proved otherwise is no longer to be looked at', async () => {
    const { person, browser } = await claimed();
    const code = await codeFor(browser);
    await sendCode(browser);
    await checkCode(browser, neighbours.codeTo(person.phone));
    expect((await newBrowser(app, { terminalKey: 'one' }).post('/api/counter/claims', { code })).status).toBe(422);
  });

  test('ten misses and the terminal waits; another terminal does not', async () => {
    const { browser } = await claimed();
    const code = await codeFor(browser);
    const clerk = newBrowser(app, { terminalKey: 'one' });
    for (let miss = 0; miss < 10; miss += 1) expect((await clerk.post('/api/counter/claims', { code: missed(code) })).status).toBe(422);
    expect(await clerk.post('/api/counter/claims', { code })).toMatchObject({ status: 429, body: { code: 'counter_tries_spent', retryAfterSeconds: 600 } });
    expect((await newBrowser(app, { terminalKey: 'two' }).post('/api/counter/claims', { code })).status).toBe(200);
  });
});

function terminalOf(terminalId: string, purposes: readonly Purpose[] = ['identity', 'payment']): TerminalCaller {
  return { kind: 'terminal', terminalId: asId(terminalId), servicePointId: asId('A1'), regionCode: asId('110100'), purposes };
}

function register(wish: PersonWish = {}): Promise<RegisteredPerson> {
  ordinal += 1;
  return registerPerson(ownerWorld, ordinal, wish);
}

async function claimed(wish: PersonWish = {}, { language = 'en' } = {}) {
  return claimedAs(await register(wish), { language });
}

/** A claim with all three fields right, before any proof. */
async function claimedAs(person: RegisteredPerson, { language = 'en' } = {}) {
  const browser = newBrowser(app, { language });
  const { name, identityNumber, cards } = person;
  const answer = await browser.post('/api/claims', { name, identityNumber, cardNumber: cards[0]?.number ?? null, consent: { policyVersion, textHash } });
  expect(answer.status).toBe(200);
  return { person, browser, answer };
}

function sendCode(browser: Browser): Promise<Answer> {
  return browser.post('/api/claims/current/phone-code');
}

function checkCode(browser: Browser, code: string): Promise<Answer> {
  return browser.post('/api/claims/current/phone-code/check', { code });
}

function startFace(browser: Browser): Promise<Answer> {
  return browser.post('/api/claims/current/face', { consentToFace: true });
}

function finishFace(browser: Browser, result: string): Promise<Answer> {
  return browser.post('/api/claims/current/face/result', { result });
}

function resultOf(outcome: string): string {
  const check = neighbours.started.at(-1);
  return `${check?.transactionId}:${check?.nonce}:${outcome}`;
}

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

async function actions(person: RegisteredPerson): Promise<string[]> {
  const rows = await owner.query<{ action: string }>('actions', 'select action from audit_entries where holder_id = $1 order by entry_id', [person.holderId]);
  return rows.map(({ action }) => action);
}
