import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Browser } from '../../../test/browser.ts';
import {
  challengeFor, deviceOf, enrol, goodPin, holderHouse, holderWithECard, newKey, prove, publicKeyOf, setPin, signed, signIn,
} from '../../../test/holder-house.ts';
import type { RegisteredPerson } from '../../../test/registry-person.ts';
import { readPersonForRules, saveHolders } from '../holders/index.ts';

const house = await holderHouse();
const { app, owner, clock, neighbours } = house;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
afterAll(house.close);
beforeEach(async () => {
  clock.at = house.start;
  neighbours.behaviour.sms = 'sent';
  await owner.script('truncate budgets');
});

describe('a stranger', () => {
  test('learns nothing from the state of a browser that nobody knows', async () => {
    expect((await newBrowser(app).get('/api/sign-in')).body).toEqual({
      kind: 'unknown_device', challenge: null, deviceKeyEnrolled: false, pinPausedUntil: null, serverTime: clock.at,
    });
  });

  test.each(['', 'A'.repeat(43), 'nonsense'])('cannot sign in with a device cookie made up: %j', async (cookie) => {
    const browser = newBrowser(app);
    browser.cookies.set('yika_device', cookie);
    const body = { pin: goodPin, challenge: 'A'.repeat(43), signature: 'A'.repeat(86) };
    expect(await browser.post('/api/sign-in', body)).toMatchObject({ status: 409, body: { code: 'device_unknown' } });
    expect(await browser.post('/api/sign-in/phone-code')).toMatchObject({ status: 409, body: { code: 'device_unknown' } });
    expect(await browser.post('/api/sign-in/recover', { pin: goodPin, phoneCode: '123456' })).toMatchObject({ status: 409, body: { code: 'device_unknown' } });
  });

  test('with the cookie of a device but not its key cannot spend a single try of the PIN', async () => {
    const { person, browser } = await holderWithECard(house);
    const thief = copyOf(browser, 'yika_device');
    for (let time = 0; time < 30; time += 1) expect(await signIn(thief, newKey())).toMatchObject({ status: 422, body: { code: 'device_key_wrong' } });
    expect(await triesOf(person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
    const [row] = await owner.query<{ count: number }>('refused_keys', `select count(*)::integer as count from audit_entries where holder_id = $1 and action = 'sign_in.device_key_refused'`, [person.holderId]);
    expect(row?.count).toBe(30);
  });
});

describe('a challenge', () => {
  test('is answered once', async () => {
    const { browser, key } = await signedOut();
    const challenge = await challengeFor(browser);
    const body = { pin: goodPin, challenge, signature: signed(key, 'YK1-sign-in', Buffer.from(challenge, 'base64url')) };
    expect((await browser.post('/api/sign-in', body)).status).toBe(200);
    expect(await browser.post('/api/sign-in', body)).toMatchObject({ status: 410, body: { code: 'challenge_expired' } });
  });

  test('sent five times at once is answered once, and spends one try', async () => {
    const { person, browser, key } = await signedOut();
    const challenge = await challengeFor(browser);
    const body = { pin: '701352', challenge, signature: signed(key, 'YK1-sign-in', Buffer.from(challenge, 'base64url')) };
    const replies = await Promise.all(Array.from({ length: 5 }, () => browser.post('/api/sign-in', body)));
    expect(replies.map(({ body: { code } }) => code).sort()).toEqual([...Array(4).fill('challenge_expired'), 'pin_wrong']);
    expect(await triesOf(person)).toEqual([{ pinTriesLeft: 5, pinTriesToday: 1 }]);
  });

  test('runs out after two minutes, and no try is spent', async () => {
    const { person, browser, key } = await signedOut();
    const challenge = await challengeFor(browser);
    clock.at += 2 * MINUTE;
    const signature = signed(key, 'YK1-sign-in', Buffer.from(challenge, 'base64url'));
    expect(await browser.post('/api/sign-in', { pin: goodPin, challenge, signature })).toMatchObject({ status: 410 });
    expect(await triesOf(person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
  });

  test('of another device, of another use, or with one bit changed is none', async () => {
    const [one, other] = [await signedOut(), await signedOut()];
    const challenge = Buffer.from(await challengeFor(one.browser), 'base64url');
    const answer = (browser: Browser, bytes: Buffer) =>
      browser.post('/api/sign-in', { pin: goodPin, challenge: bytes.toString('base64url'), signature: signed(one.key, 'YK1-sign-in', bytes) });
    expect((await answer(other.browser, challenge)).body['code']).toBe('challenge_expired');
    for (let bit = 0; bit < 256; bit += 13) {
      const changed = Buffer.from(challenge);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect((await answer(one.browser, changed)).body['code']).toBe('challenge_expired');
    }
    expect((await answer(one.browser, challenge)).status).toBe(200);
  });

  test('signed as if for something else is signed wrongly', async () => {
    const { browser, key } = await signedOut();
    for (const words of ['', 'YK1-device', 'YK1-showing', 'yk1-sign-in']) {
      const challenge = await challengeFor(browser);
      expect((await browser.post('/api/sign-in', { pin: goodPin, challenge, signature: signed(key, words, Buffer.from(challenge, 'base64url')) })).body['code']).toBe('device_key_wrong');
    }
  });
});

describe('the key of a device', () => {
  test('is enrolled by whoever holds it, for this device and now', async () => {
    const { browser } = await withoutKey();
    const [key, other] = [newKey(), newKey()];
    const challenge = await challengeFor(browser);
    const bytes = Buffer.from(challenge, 'base64url');
    const { x, y } = publicKeyOf(key);
    const point = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
    const wrong = [signed(other, 'YK1-device', bytes, ...point), signed(key, 'YK1-device', ...point), signed(key, 'YK1-sign-in', bytes), 'A'.repeat(86)];
    for (const signature of wrong) expect(await browser.post('/api/devices', { publicKey: { x, y }, challenge, signature })).toMatchObject({ status: 422, body: { code: 'device_key_wrong' } });
    const noPoint = { x: 'A'.repeat(43), y };
    expect((await browser.post('/api/devices', { publicKey: noPoint, challenge, signature: signed(key, 'YK1-device', bytes, ...point) })).body['code']).toBe('device_key_wrong');
    expect((await browser.post('/api/devices', { publicKey: { x, y }, challenge, signature: signed(key, 'YK1-device', bytes, ...point) })).status).toBe(200);
  });

  test('is not replaced by another, by whomever', async () => {
    const { browser } = await holderWithECard(house);
    expect((await browser.get('/api/sign-in')).body).toMatchObject({ kind: 'signed_in', deviceKeyEnrolled: true, challenge: null });
    expect((await enrol(browser, newKey())).status).toBe(410);
  });

  test('enrolled twice at once is enrolled once', async () => {
    const { browser } = await withoutKey();
    const [one, other] = [await challengeFor(browser), await challengeFor(browser)];
    const replies = await Promise.all([enrol(browser, newKey(), one), enrol(browser, newKey(), other)]);
    expect(replies.map(({ body: { code } }) => code ?? 'enrolled').sort()).toEqual(['device_key_enrolled', 'enrolled']);
  });

  test('of another curve is no key', async () => {
    const { browser } = await withoutKey();
    const key = generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey;
    expect((await enrol(browser, key)).body['code']).toBe('device_key_wrong');
  });
});

describe('the PIN', () => {
  test('later on the same device is all that is asked', async () => {
    const { browser, key } = await signedOut();
    expect((await browser.get('/api/ecard')).status).toBe(401);
    expect(await signIn(browser, key)).toMatchObject({ status: 200, body: { deviceNo: 1 } });
    expect((await browser.get('/api/ecard')).status).toBe(200);
  });

  test('six times wrong on a device, and the device proves itself again; a right one in between makes the tries whole', async () => {
    const { browser, key } = await signedOut();
    expect(await signIn(browser, key, '701352')).toMatchObject({ status: 422, body: { code: 'pin_wrong', triesLeft: 5 } });
    expect((await signIn(browser, key)).status).toBe(200);
    await browser.post('/api/sign-out');
    const left = [];
    for (let time = 0; time < 6; time += 1) left.push((await signIn(browser, key, '701352')).body['triesLeft']);
    expect(left).toEqual([5, 4, 3, 2, 1, 0]);
    expect(await signIn(browser, key)).toMatchObject({ status: 409, body: { code: 'device_must_prove_again' } });
  });

  test('tried sixty times at once is tried six times', async () => {
    const { person, browser, key } = await signedOut();
    const replies = await Promise.all(Array.from({ length: 60 }, (_, place) => signIn(browser, key, String(701_352 + place))));
    expect(replies.filter(({ body }) => body['code'] === 'pin_wrong')).toHaveLength(6);
    expect(replies.filter(({ body }) => body['code'] === 'device_must_prove_again')).toHaveLength(54);
    expect(await triesOf(person)).toEqual([{ pinTriesLeft: 0, pinTriesToday: 6 }]);
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
    const { browser, key } = await signedOut();
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
    const { person, browser, key } = await signedOut();
    await owner.query('pause', `update ecards set pin_paused_until = $2 where holder_id = $1`, [person.holderId, new Date(clock.at + HOUR)]);
    expect((await signIn(browser, key)).body['code']).toBe('pin_paused');
    await prove(house, browser, person);
    expect((await setPin(browser, '701352')).status).toBe(200);
    expect((await browser.get('/api/sign-in')).body).toMatchObject({ kind: 'signed_in', pinPausedUntil: null });
  });

  test('is not asked where the pool is full, and nothing is spent', async () => {
    const { person, browser, key } = await signedOut();
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    const places = Array.from({ length: 202 }, () => house.hasher.inTurn(() => opened));
    expect(await signIn(browser, key, '701352')).toMatchObject({ status: 503, body: { code: 'pin_service_busy' }, headers: { 'retry-after': expect.any(String) } });
    open();
    await Promise.all(places);
    expect(await triesOf(person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
  });
});

describe('a known device whose key was evicted', () => {
  test('comes back with phone code and PIN, and enrols a new key; the old one is worth nothing', async () => {
    const { person, browser, key } = await signedOut();
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
    const { person, browser, key } = await signedOut();
    for (let time = 0; time < 6; time += 1) await signIn(browser, key, '701352');
    await browser.post('/api/sign-in/phone-code');
    expect((await browser.post('/api/sign-in/recover', { pin: goodPin, phoneCode: neighbours.codeTo(person.phone) })).status).toBe(200);
  });

  test('is not let in by the code alone, nor by the PIN alone, and the wrong PIN costs the code and a try', async () => {
    const { person, browser } = await signedOut();
    await browser.post('/api/sign-in/phone-code');
    const code = neighbours.codeTo(person.phone);
    const wrong = code === '111222' ? '222111' : '111222';
    expect(await browser.post('/api/sign-in/recover', { pin: goodPin, phoneCode: wrong })).toMatchObject({ status: 422, body: { code: 'phone_code_wrong', triesLeft: 4 } });
    expect(await triesOf(person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
    expect(await browser.post('/api/sign-in/recover', { pin: '701352', phoneCode: code })).toMatchObject({ status: 422, body: { code: 'pin_wrong', triesLeft: 5 } });
    expect(await browser.post('/api/sign-in/recover', { pin: goodPin, phoneCode: code })).toMatchObject({ status: 410, body: { code: 'phone_code_expired' } });
  });

  test('cannot try PINs for ever by asking for codes: the day’s number goes on counting', async () => {
    const { person, browser } = await signedOut();
    const codes = [];
    for (let time = 0; time < 10; time += 1) {
      clock.at += MINUTE;
      await browser.post('/api/sign-in/phone-code');
      codes.push((await browser.post('/api/sign-in/recover', { pin: '701352', phoneCode: neighbours.codeTo(person.phone) })).body['code']);
    }
    clock.at += MINUTE;
    expect(codes).toEqual(Array(10).fill('pin_wrong'));
    expect((await browser.post('/api/sign-in/phone-code')).body['code']).toBe('phone_codes_spent');
    expect(await triesOf(person)).toMatchObject([{ pinTriesToday: 10 }]);
  });

  test('of somebody without a registered phone claims again', async () => {
    const { person, browser } = await signedOut();
    await house.inTransaction(async (world) => {
      const known = await readPersonForRules(world, person.holderId);
      await saveHolders(world, [{ ...known, phone: null }], { dryRun: false, source: 'test' });
    });
    expect(await browser.post('/api/sign-in/phone-code')).toMatchObject({ status: 409, body: { code: 'phone_not_registered' } });
  });

  test('hears of a provider that does not answer', async () => {
    const { browser } = await signedOut();
    neighbours.behaviour.sms = 'failed';
    expect(await browser.post('/api/sign-in/phone-code')).toMatchObject({ status: 503, body: { code: 'sms_unavailable' } });
    neighbours.behaviour.sms = 'sent';
    expect((await browser.post('/api/sign-in/phone-code')).status).toBe(200);
  });
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
    const old = copyOf(browser, 'yika_device');
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
    const old = copyOf(browser, 'yika_holder');
    expect((await browser.post('/api/sign-out')).status).toBe(204);
    expect([browser.cookies.has('yika_holder'), (await old.get('/api/devices')).status]).toEqual([false, 401]);
    expect((await browser.get('/api/sign-in')).body['kind']).toBe('known_device');
    expect((await browser.post('/api/sign-out')).status).toBe(204);
    expect((await signIn(browser, key)).status).toBe(200);
  });

  test('begun anew on a device ends the one before', async () => {
    const { browser, key } = await holderWithECard(house);
    const stolen = copyOf(browser, 'yika_holder');
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

async function signedOut() {
  const made = await holderWithECard(house);
  await made.browser.post('/api/sign-out');
  return made;
}

/** Claimed, signed in, and no key enrolled yet. */
async function withoutKey() {
  const person = await house.register();
  const browser = newBrowser(app);
  await prove(house, browser, person);
  await setPin(browser);
  return { person, browser };
}

function copyOf(browser: Browser, ...names: readonly string[]): Browser {
  const copy = newBrowser(app);
  for (const name of names) copy.cookies.set(name, browser.cookies.get(name) ?? '');
  return copy;
}

async function triesOf({ holderId }: RegisteredPerson): Promise<unknown[]> {
  return owner.query('tries_of', `
    select d.pin_tries_left, e.pin_tries_today from devices d join ecards e using (holder_id, ecard_id) where holder_id = $1 and d.ended_at is null`, [holderId]);
}
