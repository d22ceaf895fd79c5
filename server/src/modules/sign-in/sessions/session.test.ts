import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { copyOf, deviceOf, holderHouse, holderWithECard, signIn } from '../../../../test/holder-house.ts';

const house = await holderHouse();
const { owner, clock, neighbours } = house;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

afterAll(house.close);

beforeEach(async () => {
  clock.at = house.start;
  neighbours.behaviour.sms = 'sent';
  await owner.script('truncate budgets');
});

describe('a session', () => {
  test('ends after half an hour of silence, and not while somebody is there', async () => {
    const { browser } = await holderWithECard(house);
    for (let time = 0; time < 5; time += 1) {
      clock.at += 29 * MINUTE;
      expect((await browser.get('/api/devices')).status).toBe(200);
    }
    clock.at += 30 * MINUTE;
    expect((await browser.get('/api/devices')).status).toBe(401);
  });

  test('ends after twelve hours, however busy', async () => {
    const { browser } = await holderWithECard(house);
    for (let time = 0; time < 35; time += 1) {
      clock.at += 20 * MINUTE;
      expect((await browser.get('/api/devices')).status).toBe(200);
    }
    clock.at = house.start + 12 * HOUR;
    expect((await browser.get('/api/devices')).status).toBe(401);
  });

  test('gets a new secret every hour; the old one serves a minute longer, and then no more', async () => {
    const { browser } = await holderWithECard(house);
    const before = browser.cookies.get('yika_holder') ?? '';
    for (let time = 0; time < 2; time += 1) {
      clock.at += 29 * MINUTE;
      await browser.get('/api/devices');
    }
    clock.at += 3 * MINUTE;
    await browser.get('/api/devices');
    const after = browser.cookies.get('yika_holder');
    expect(after).not.toBe(before);
    const old = copyOf(house, browser, 'yika_device');
    old.cookies.set('yika_holder', before);
    clock.at += MINUTE - 1;
    expect((await old.get('/api/devices')).status).toBe(200);
    expect(old.cookies.get('yika_holder')).toBe(before);
    clock.at += 1;
    expect([(await old.get('/api/devices')).status, (await browser.get('/api/devices')).status]).toEqual([401, 200]);
  });

  test('asked ten times at once at the full hour gives out one new secret', async () => {
    const { person, browser } = await holderWithECard(house);
    for (const minutes of [25, 25]) {
      clock.at += minutes * MINUTE;
      await browser.get('/api/devices');
    }
    clock.at += 15 * MINUTE;
    const replies = await Promise.all(Array.from({ length: 10 }, () => browser.get('/api/devices')));
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const [row] = await owner.query<{ secrets: number }>('secrets_of', 'select count(*)::integer as secrets from sessions where holder_id = $1', [person.holderId]);
    expect(row?.secrets).toBe(2);
    expect((await browser.get('/api/devices')).status).toBe(200);
  });

  test('signed out is out, under its old secret too, and the device stays known', async () => {
    const { browser, key } = await holderWithECard(house);
    const old = copyOf(house, browser, 'yika_holder');
    expect((await browser.post('/api/sign-out')).status).toBe(204);
    expect([browser.cookies.has('yika_holder'), (await old.get('/api/devices')).status]).toEqual([false, 401]);
    expect((await browser.get('/api/sign-in')).body['kind']).toBe('known_device');
    expect((await browser.post('/api/sign-out')).status).toBe(204);
    expect((await signIn(browser, key)).status).toBe(200);
  });

  test('begun anew on a device ends the one before', async () => {
    const { browser, key } = await holderWithECard(house);
    const stolen = copyOf(house, browser, 'yika_holder');
    await signIn(browser, key);
    // Signed in, the browser is not asked for a sign-in challenge; signed out it is.
    await browser.post('/api/sign-out');
    expect((await signIn(browser, key)).status).toBe(200);
    expect((await stolen.get('/api/devices')).status).toBe(401);
  });

  test('is over at once when its device is ended from afar', async () => {
    const { person, browser: lost } = await holderWithECard(house);
    clock.at += MINUTE;
    const { browser } = await deviceOf(house, person);
    expect((await lost.get('/api/devices')).status).toBe(200);
    const { body } = await browser.post('/api/devices/1/end');
    expect(body['devices']).toMatchObject([{ deviceNo: 2, thisDevice: true }]);
    expect((await lost.get('/api/devices')).status).toBe(401);
    expect((await lost.get('/api/sign-in')).body['kind']).toBe('unknown_device');
  });

  test('is over at once when the e-card is', async () => {
    const { person, browser } = await holderWithECard(house);
    await owner.query('end_ecard', `update ecards set ended_at = now() where holder_id = $1`, [person.holderId]);
    expect((await browser.get('/api/ecard')).status).toBe(401);
  });
});
