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

describe('a face check', () => {
  test('is refused without its own consent, and where the registry holds no photo', async () => {
    const { browser } = await claimed(house, { photo: false });
    expect((await browser.post('/api/claims/current/face', { consentToFace: false })).status).toBe(400);
    expect(await startFace(browser)).toMatchObject({ status: 409, body: { code: 'photo_missing_for_face' } });
  });

  test('that matches proves the person', async () => {
    const { person, browser } = await claimed(house);
    expect(await startFace(browser)).toMatchObject({ status: 200, body: { url: expect.stringContaining('http://face.test/') } });
    expect(await finishFace(browser, resultOf('face_match'))).toMatchObject({ status: 200, body: { step: 'set_pin' } });
    expect(await actionsOf(house, person)).toEqual(['claim.started', 'claim.face_started', 'claim.proved']);
  });

  test('that belongs to another claim, another transaction or another nonce proves nobody', async () => {
    const [mine, theirs] = [await claimed(house), await claimed(house)];
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
    const { browser } = await claimed(house);
    await startFace(browser);
    const result = resultOf('face_no_match');
    expect(await finishFace(browser, result)).toMatchObject({ status: 422, body: { code: 'face_no_match', triesLeft: 2 } });
    expect(await finishFace(browser, result)).toMatchObject({ status: 422, body: { code: 'face_result_invalid' } });
  });

  test('pressed twice at once proves once', async () => {
    const { person, browser } = await claimed(house);
    await startFace(browser);
    const answers = await Promise.all([finishFace(browser, resultOf('face_match')), finishFace(browser, resultOf('face_match'))]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect((await actionsOf(house, person)).filter((action) => action === 'claim.proved')).toHaveLength(1);
  });

  test('is tried three times, whether or not the results are handed in, and then the counter is still there', async () => {
    const { browser } = await claimed(house);
    for (let time = 0; time < 3; time += 1) expect((await startFace(browser)).status).toBe(200);
    expect(await startFace(browser)).toMatchObject({ status: 429, body: { code: 'face_tries_spent' } });
    expect((await browser.get('/api/claims/current')).body['ways']).toEqual(['phone', 'counter']);
  });

  test('is begun nine times a day for one person from one address, and then it is no way there, and still one elsewhere', async () => {
    const person = await house.register();
    const early = await claimed(house, person);
    for (let time = 0; time < 9; time += 1) {
      const { browser } = await claimed(house, person);
      expect((await startFace(browser)).status).toBe(200);
      expect((await finishFace(browser, resultOf('face_no_match'))).status).toBe(422);
    }
    expect(await startFace(early.browser)).toMatchObject({ status: 429, body: { code: 'face_tries_spent' } });
    expect((await early.browser.get('/api/claims/current')).body['ways']).toEqual(['phone', 'counter']);
    expect((await early.browser.post('/api/claims/current/counter')).status).toBe(200);
    const { browser, answer } = await claimed(house, person, { address: '198.51.100.7' });
    expect(answer.body['ways']).toEqual(['phone', 'face', 'counter']);
    await startFace(browser);
    expect((await finishFace(browser, resultOf('face_match'))).body['step']).toBe('set_pin');
  });

  test('ends for a day after thirty faces of others, wherever they were held before the photo; those broken off do not count', async () => {
    const person = await house.register();
    for (let time = 0; time < 34; time += 1) {
      const { browser } = await claimed(house, person, { address: `198.51.100.${time}` });
      expect((await startFace(browser)).status).toBe(200);
      await finishFace(browser, resultOf(time < 4 ? 'face_cancelled' : time % 2 ? 'face_no_match' : 'liveness_failed'));
    }
    const { browser, answer } = await claimed(house, person, { address: '192.0.2.9' });
    expect(answer.body['ways']).toEqual(['phone', 'counter']);
    expect(await startFace(browser)).toMatchObject({ status: 429, body: { code: 'face_tries_spent' } });
    clock.at += 24 * 3_600_000;
    expect((await claimed(house, person)).answer.body['ways']).toEqual(['phone', 'face', 'counter']);
  });

  test('broken off by the person costs no try', async () => {
    const { browser } = await claimed(house);
    for (let time = 0; time < 5; time += 1) {
      expect((await startFace(browser)).status).toBe(200);
      expect(await finishFace(browser, resultOf('face_cancelled'))).toMatchObject({ status: 409, body: { code: 'face_cancelled' } });
    }
  });

  test('that cannot begin costs no try, and one that cannot be read yet can be handed in again', async () => {
    const { browser } = await claimed(house);
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
