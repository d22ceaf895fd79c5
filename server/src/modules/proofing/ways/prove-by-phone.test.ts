import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Browser } from '../../../../test/browser.ts';
import { actionsOf, claimed, holderHouse } from '../../../../test/holder-house.ts';

const house = await holderHouse();
const { owner, clock, neighbours } = house;

afterAll(house.close);

beforeEach(async () => {
  clock.at = house.start;
  neighbours.sent.length = 0;
  neighbours.started.length = 0;
  Object.assign(neighbours.behaviour, { sms: 'sent', face: 'well' });
  await owner.script('truncate budgets');
});

describe('whoever found a card', () => {
  test('has all three right and still gets nowhere: no code, no guess, nothing personal in any answer', async () => {
    const { person, browser: finder } = await claimed(house);
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
    const { person, browser: finder } = await claimed(house);
    await sendCode(finder);
    for (let guess = 0; guess < 5; guess += 1) await checkCode(finder, '000000');
    expect(await checkCode(finder, neighbours.codeTo(person.phone))).toMatchObject({ status: 429, body: { code: 'phone_codes_spent' } });
  });
});

describe('a code to the phone', () => {
  test('goes to the number in the registry, in the language of the page, and says never to tell anybody', async () => {
    const { person, browser } = await claimed(house, {}, { language: 'es' });
    await sendCode(browser);
    expect(neighbours.sent).toHaveLength(1);
    expect(neighbours.sent[0]).toMatchObject({ to: person.phone, text: expect.stringMatching(/^Yika: \d{6} es su código .* No se lo diga nunca a nadie/) });
  });

  test('is refused where the registry holds none, or where the number was tried too often', async () => {
    const { browser } = await claimed(house, { phone: null });
    expect(await sendCode(browser)).toMatchObject({ status: 409, body: { code: 'phone_not_registered' } });
  });

  test('proves the person, and the page goes on', async () => {
    const { person, browser } = await claimed(house);
    expect((await sendCode(browser)).body['phoneCode']).toEqual({ resendAt: clock.at + 60_000, expiresAt: clock.at + 300_000, triesLeft: 5 });
    expect(await checkCode(browser, neighbours.codeTo(person.phone))).toMatchObject({ status: 200, body: { step: 'set_pin', phoneCode: null } });
    expect(await actionsOf(house, person)).toEqual(['claim.started', 'claim.phone_code_sent', 'claim.proved']);
  });

  test('typed twice at the same moment proves once and puzzles nobody', async () => {
    const { person, browser } = await claimed(house);
    await sendCode(browser);
    const answers = await Promise.all(Array.from({ length: 4 }, () => checkCode(browser, neighbours.codeTo(person.phone))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await actionsOf(house, person)).filter((action) => action === 'claim.proved')).toHaveLength(1);
  });

  test('that is wrong says how many tries are left, and keeps the count', async () => {
    const { person, browser } = await claimed(house);
    await sendCode(browser);
    const wrong = neighbours.codeTo(person.phone) === '123321' ? '321123' : '123321';
    expect(await checkCode(browser, wrong)).toMatchObject({ status: 422, body: { code: 'phone_code_wrong', triesLeft: 4 } });
    expect((await browser.get('/api/claims/current')).body).toMatchObject({ phoneCode: { triesLeft: 4 } });
    expect(await actionsOf(house, person)).toContain('claim.phone_code_refused');
  });

  test('guessed fifty at a time is guessed five times', async () => {
    const { person, browser } = await claimed(house);
    await sendCode(browser);
    const right = neighbours.codeTo(person.phone);
    const guesses = Array.from({ length: 50 }, (_, place) => String(200_000 + place)).filter((guess) => guess !== right);
    const answers = await Promise.all(guesses.map((guess) => checkCode(browser, guess)));
    expect(answers.filter(({ body }) => body['code'] === 'phone_code_wrong')).toHaveLength(5);
    expect(await checkCode(browser, right)).toMatchObject({ status: 429 });
  });

  test('runs out after five minutes', async () => {
    const { person, browser } = await claimed(house);
    await sendCode(browser);
    clock.at += 300_000;
    expect(await checkCode(browser, neighbours.codeTo(person.phone))).toMatchObject({ status: 410, body: { code: 'phone_code_expired' } });
  });

  test('of the message before is no good once a newer one is on its way', async () => {
    const { person, browser } = await claimed(house);
    await sendCode(browser);
    const first = neighbours.codeTo(person.phone);
    clock.at += 60_000;
    await sendCode(browser);
    const second = neighbours.codeTo(person.phone);
    if (first !== second) expect((await checkCode(browser, first)).body['code']).toBe('phone_code_wrong');
    expect((await checkCode(browser, second)).status).toBe(200);
  });

  test('is not sent again within a minute, not even by two presses at once', async () => {
    const { browser } = await claimed(house);
    const answers = await Promise.all([sendCode(browser), sendCode(browser), sendCode(browser)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
    expect(neighbours.sent).toHaveLength(1);
    clock.at += 59_000;
    expect(await sendCode(browser)).toMatchObject({ body: { code: 'phone_code_too_soon', retryAfterSeconds: 1 } });
  });

  test('is sent six times a day from one address: there face and counter are as open as before, and elsewhere the phone too', async () => {
    const person = await house.register();
    const early = await claimed(house, person);
    for (let time = 0; time < 6; time += 1) {
      const { browser } = await claimed(house, person);
      expect((await sendCode(browser)).status).toBe(200);
    }
    const { browser, answer } = await claimed(house, person);
    expect(await sendCode(browser)).toMatchObject({ status: 429, body: { code: 'phone_codes_spent' } });
    expect(answer.body['ways']).toEqual(['face', 'counter']);
    expect((await early.browser.get('/api/claims/current')).body['ways']).toEqual(['face', 'counter']);
    const elsewhere = await claimed(house, person, { address: '198.51.100.7' });
    expect(elsewhere.answer.body['ways']).toEqual(['phone', 'face', 'counter']);
    expect((await sendCode(elsewhere.browser)).status).toBe(200);
    expect((await browser.post('/api/claims/current/face', { consentToFace: true })).status).toBe(200);
    expect((await browser.post('/api/claims/current/counter')).status).toBe(200);
  });

  test('that the provider does not take costs neither a wait nor one of the ten', async () => {
    const { browser } = await claimed(house);
    neighbours.behaviour.sms = 'failed';
    for (let time = 0; time < 12; time += 1) expect(await sendCode(browser)).toMatchObject({ status: 503, body: { code: 'sms_unavailable' } });
    neighbours.behaviour.sms = 'sent';
    expect((await sendCode(browser)).status).toBe(200);
  });

  test('of one claim opens no other claim', async () => {
    const person = await house.register();
    const [one, other] = [await claimed(house, person), await claimed(house, person)];
    await sendCode(one.browser);
    expect(await checkCode(other.browser, neighbours.codeTo(person.phone))).toMatchObject({ status: 410 });
  });

  test('and the PIN can still be set ten minutes after a proof at the last minute', async () => {
    const { person, browser } = await claimed(house);
    clock.at += 29 * 60_000;
    await sendCode(browser);
    await checkCode(browser, neighbours.codeTo(person.phone));
    clock.at += 9 * 60_000;
    expect((await browser.get('/api/claims/current')).body).toMatchObject({ step: 'set_pin' });
  });
});

function sendCode(browser: Browser): Promise<Answer> {
  return browser.post('/api/claims/current/phone-code');
}

function checkCode(browser: Browser, code: string): Promise<Answer> {
  return browser.post('/api/claims/current/phone-code/check', { code });
}
