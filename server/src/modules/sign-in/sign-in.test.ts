import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Browser } from '../../../test/browser.ts';
import { challengeFor, copyOf, enrol, goodPin, holderHouse, holderWithECard, newKey, prove, publicKeyOf, setPin, signed, signedOut, signIn, triesOf } from '../../../test/holder-house.ts';

const house = await holderHouse();
const { app, owner, clock, neighbours } = house;
const MINUTE = 60_000;

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
    const thief = copyOf(house, browser, 'yika_device');
    for (let time = 0; time < 30; time += 1) expect(await signIn(thief, newKey())).toMatchObject({ status: 422, body: { code: 'device_key_wrong' } });
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
    const [row] = await owner.query<{ count: number }>('refused_keys', `select count(*)::integer as count from audit_entries where holder_id = $1 and action = 'sign_in.device_key_refused'`, [person.holderId]);
    expect(row?.count).toBe(30);
  });
});

describe('a challenge', () => {
  test('is answered once', async () => {
    const { browser, key } = await signedOut(house);
    const challenge = await challengeFor(browser);
    const body = { pin: goodPin, challenge, signature: signed(key, 'YK1-sign-in', Buffer.from(challenge, 'base64url')) };
    expect((await browser.post('/api/sign-in', body)).status).toBe(200);
    expect(await browser.post('/api/sign-in', body)).toMatchObject({ status: 410, body: { code: 'challenge_expired' } });
  });

  test('sent five times at once is answered once, and spends one try', async () => {
    const { person, browser, key } = await signedOut(house);
    const challenge = await challengeFor(browser);
    const body = { pin: '701352', challenge, signature: signed(key, 'YK1-sign-in', Buffer.from(challenge, 'base64url')) };
    const replies = await Promise.all(Array.from({ length: 5 }, () => browser.post('/api/sign-in', body)));
    expect(replies.map(({ body: { code } }) => code).sort()).toEqual([...Array(4).fill('challenge_expired'), 'pin_wrong']);
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 5, pinTriesToday: 1 }]);
  });

  test('runs out after two minutes, and no try is spent', async () => {
    const { person, browser, key } = await signedOut(house);
    const challenge = await challengeFor(browser);
    clock.at += 2 * MINUTE;
    const signature = signed(key, 'YK1-sign-in', Buffer.from(challenge, 'base64url'));
    expect(await browser.post('/api/sign-in', { pin: goodPin, challenge, signature })).toMatchObject({ status: 410 });
    expect(await triesOf(house, person)).toEqual([{ pinTriesLeft: 6, pinTriesToday: 0 }]);
  });

  test('of another device, of another use, or with one bit changed is none', async () => {
    const [one, other] = [await signedOut(house), await signedOut(house)];
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
    const { browser, key } = await signedOut(house);
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

/** Claimed, signed in, and no key enrolled yet. */
async function withoutKey() {
  const person = await house.register();
  const browser = newBrowser(app);
  await prove(house, browser, person);
  await setPin(browser);
  return { person, browser };
}
