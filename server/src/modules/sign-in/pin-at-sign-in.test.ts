import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { deviceOf, enrol, goodPin, holderHouse, holderWithECard, newKey, prove, setPin, signedOut, signIn, triesOf } from '../../../test/holder-house.ts';
import { readPersonForRules, saveHolders } from '../holders/index.ts';

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

describe('the PIN', () => {
  test('later on the same device is all that is asked', async () => {
    const { browser, key } = await signedOut(house);
    expect((await browser.get('/api/ecard')).status).toBe(401);
    expect(await signIn(browser, key)).toMatchObject({ status: 200, body: { deviceNo: 1 } });
    expect((await browser.get('/api/ecard')).status).toBe(200);
  });

  test('six times wrong on a device, and the device proves itself again; a right one in between makes the tries whole', async () => {
    const { browser, key } = await signedOut(house);
    expect(await signIn(browser, key, '701352')).toMatchObject({ status: 422, body: { code: 'pin_wrong', triesLeft: 5 } });
    expect((await signIn(browser, key)).status).toBe(200);
    await browser.post('/api/sign-out');
    const left = [];
    for (let time = 0; time < 6; time += 1) left.push((await signIn(browser, key, '701352')).body['triesLeft']);
    expect(left).toEqual([5, 4, 3, 2, 1, 0]);
    expect(await signIn(browser, key)).toMatchObject({ status: 409, body: { code: 'device_must_prove_again' } });
  });

  test('tried sixty times at once is tried six times', async () => {
    const { person, browser, key } = await signedOut(house);
    const replies = await Promise.all(Array.from({ length: 60 }, (_, place) => signIn(browser, key, String(701_352 + place))));
    expect(replies.filter(({ body }) => body['code'] === 'pin_wrong')).toHaveLength(6);
    expect(replies.filter(({ body }) => body['code'] === 'device_must_prove_again')).toHaveLength(54);
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 0, pinTriesToday: 6 }]);
  });

  test('eighteen times wrong in a day over all devices rests for a day, on all of them, and the holder is told', async () => {
    const { person, browser: one, key } = await holderWithECard(house);
    const devices = [{ browser: one, key }];
    for (let each = 0; each < 3; each += 1) {
      clock.at += MINUTE;
      devices.push(await deviceOf(house, person));
    }
    for (const { browser } of devices) await browser.post('/api/sign-out');
    const codes = [];
    for (const device of devices.slice(0, 3)) for (let time = 0; time < 6; time += 1) codes.push((await signIn(device.browser, device.key, '701352')).body['code']);
    expect(codes).toEqual([...Array(17).fill('pin_wrong'), 'pin_paused']);
    const [, , , fourth] = devices;
    if (!fourth) throw new Error('there are four devices');
    expect(await signIn(fourth.browser, fourth.key)).toMatchObject({ status: 429, body: { code: 'pin_paused', until: clock.at + 24 * HOUR } });
    expect((await fourth.browser.get('/api/sign-in')).body['pinPausedUntil']).toBe(clock.at + 24 * HOUR);
    clock.at += 24 * HOUR;
    expect((await signIn(fourth.browser, fourth.key)).status).toBe(200);
    expect((await fourth.browser.get('/api/notices')).body['notices']).toMatchObject([{ kind: 'pin_paused' }, {}, {}, {}, {}]);
  });

  test('right at the last try of the day ends the pause that this try had begun', async () => {
    const { browser, key } = await signedOut(house);
    await owner.script(`insert into policies values ('pin_tries_per_day', '110100', '2030-01-01', '3', 'test', 'test')`);
    try {
      for (let time = 0; time < 2; time += 1) await signIn(browser, key, '701352');
      expect((await signIn(browser, key)).status).toBe(200);
      await browser.post('/api/sign-out');
      expect((await signIn(browser, key, '701352')).body['code']).toBe('pin_paused');
    } finally {
      await owner.script(`delete from policies where author = 'test'`);
    }
  });

  test('of a paused holder can be set anew by a claim', async () => {
    const { person, browser, key } = await signedOut(house);
    await owner.query('pause', `update ecards set pin_paused_until = $2 where holder_id = $1`, [person.holderId, new Date(clock.at + HOUR)]);
    expect((await signIn(browser, key)).body['code']).toBe('pin_paused');
    await prove(house, browser, person);
    expect((await setPin(browser, '701352')).status).toBe(200);
    expect((await browser.get('/api/sign-in')).body).toMatchObject({ kind: 'signed_in', pinPausedUntil: null });
  });

  test('is not asked where the pool is full, and nothing is spent', async () => {
    const { person, browser, key } = await signedOut(house);
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    const places = Array.from({ length: 202 }, () => house.hasher.inTurn(() => opened));
    expect(await signIn(browser, key, '701352')).toMatchObject({ status: 503, body: { code: 'pin_service_busy' }, headers: { 'retry-after': expect.any(String) } });
    open();
    await Promise.all(places);
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
  });
});

describe('a known device whose key was evicted', () => {
  test('comes back with phone code and PIN, and enrols a new key; the old one is worth nothing', async () => {
    const { person, browser, key } = await signedOut(house);
    expect(await browser.post('/api/sign-in/phone-code')).toMatchObject({ status: 200, body: { resendAt: clock.at + MINUTE, expiresAt: clock.at + 5 * MINUTE } });
    expect(neighbours.sent.at(-1)).toMatchObject({ to: person.phone, text: expect.stringContaining('sign in again') });
    expect(await browser.post('/api/sign-in/recover', { pin: goodPin, phoneCode: neighbours.codeTo(person.phone) })).toMatchObject({ status: 200, body: { deviceNo: 1 } });
    const fresh = newKey();
    expect((await enrol(browser, fresh)).status).toBe(200);
    await browser.post('/api/sign-out');
    expect((await signIn(browser, key)).body['code']).toBe('device_key_wrong');
    expect((await signIn(browser, fresh)).status).toBe(200);
  });

  test('comes back the same way when its tries are spent', async () => {
    const { person, browser, key } = await signedOut(house);
    for (let time = 0; time < 6; time += 1) await signIn(browser, key, '701352');
    await browser.post('/api/sign-in/phone-code');
    expect((await browser.post('/api/sign-in/recover', { pin: goodPin, phoneCode: neighbours.codeTo(person.phone) })).status).toBe(200);
  });

  test('is not let in by the code alone, nor by the PIN alone, and the wrong PIN costs the code and a try', async () => {
    const { person, browser } = await signedOut(house);
    await browser.post('/api/sign-in/phone-code');
    const code = neighbours.codeTo(person.phone);
    const wrong = code === '111222' ? '222111' : '111222';
    expect(await browser.post('/api/sign-in/recover', { pin: goodPin, phoneCode: wrong })).toMatchObject({ status: 422, body: { code: 'phone_code_wrong', triesLeft: 4 } });
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
    expect(await browser.post('/api/sign-in/recover', { pin: '701352', phoneCode: code })).toMatchObject({ status: 422, body: { code: 'pin_wrong', triesLeft: 5 } });
    expect(await browser.post('/api/sign-in/recover', { pin: goodPin, phoneCode: code })).toMatchObject({ status: 410, body: { code: 'phone_code_expired' } });
  });

  test('cannot try PINs for ever by asking for codes: the day’s number goes on counting', async () => {
    const { person, browser } = await signedOut(house);
    const codes = [];
    for (let time = 0; time < 6; time += 1) {
      clock.at += MINUTE;
      await browser.post('/api/sign-in/phone-code');
      codes.push((await browser.post('/api/sign-in/recover', { pin: '701352', phoneCode: neighbours.codeTo(person.phone) })).body['code']);
    }
    clock.at += MINUTE;
    expect(codes).toEqual(Array(6).fill('pin_wrong'));
    expect((await browser.post('/api/sign-in/phone-code')).body['code']).toBe('phone_codes_spent');
    expect(await triesOf(house, person)).toMatchObject([{ pinTriesToday: 6 }]);
  });

  test('of somebody without a registered phone claims again', async () => {
    const { person, browser } = await signedOut(house);
    await house.inTransaction(async (world) => {
      const known = await readPersonForRules(world, person.holderId);
      await saveHolders(world, [{ ...known, phone: null }], { dryRun: false, source: 'test', tellAbove: async () => {} });
    });
    expect(await browser.post('/api/sign-in/phone-code')).toMatchObject({ status: 409, body: { code: 'phone_not_registered' } });
  });

  test('hears of a provider that does not answer', async () => {
    const { browser } = await signedOut(house);
    neighbours.behaviour.sms = 'failed';
    expect(await browser.post('/api/sign-in/phone-code')).toMatchObject({ status: 503, body: { code: 'sms_unavailable' } });
    neighbours.behaviour.sms = 'sent';
    expect((await browser.post('/api/sign-in/phone-code')).status).toBe(200);
  });
});
