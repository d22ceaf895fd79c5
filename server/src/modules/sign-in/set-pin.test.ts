import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser } from '../../../test/browser.ts';
import { claim, deviceOf, goodPin, holderHouse, holderWithECard, prove, setPin } from '../../../test/holder-house.ts';
import type { RegisteredPerson } from '../../../test/registry-person.ts';
import { readShippedPolicy } from '../consents/index.ts';
import type { PinHasher } from '../ecards/index.ts';
import { setPin as setPinOf } from './set-pin.ts';

const house = await holderHouse();
const { app, owner, clock } = house;
afterAll(house.close);
beforeEach(async () => {
  clock.at = house.start;
  await owner.script(`truncate budgets; update switches set open = true`);
});

describe('nobody sets a PIN', () => {
  test('without a claim, and before the person is proved: whoever found a card gets no e-card', async () => {
    const finder = newBrowser(app);
    expect(await setPin(finder)).toMatchObject({ status: 404, body: { code: 'claim_not_found' } });
    const person = await house.register();
    await claim(finder, person);
    expect(await setPin(finder)).toMatchObject({ status: 409, body: { code: 'claim_not_proved' } });
    expect([finder.cookies.has('yika_holder'), finder.cookies.has('yika_device'), await ecardsOf(person)]).toEqual([false, false, []]);
    expect(await finder.get('/api/ecard')).toMatchObject({ status: 401 });
  });

  test.each([
    [{ status: 0 }, 'card_sealed'], [{ status: 2 }, 'card_formally_lost'], [{ status: 3 }, 'card_locked'],
    [{ status: 4, lossLapsesOn: '2030-02-03' }, 'card_temporarily_lost'], [{ status: 9 }, 'card_cancelled'],
  ])('while the card is %o, which is told only to the person proved', async (card, code) => {
    const person = await house.register({ cards: [card] });
    const browser = newBrowser(app);
    expect((await claim(browser, person)).status).toBe(200);
    expect((await setPin(browser)).body['code']).toBe('claim_not_proved');
    await prove(house, browser, person);
    expect(await setPin(browser)).toMatchObject({ status: 409, body: { code } });
    expect(await ecardsOf(person)).toEqual([]);
    expect(await owner.query('not_issued', `select outcome from audit_entries where holder_id = $1 and action = 'claim.not_issued'`, [person.holderId])).toEqual([{ outcome: code }]);
  });

  test('of somebody who has no card, or has died', async () => {
    for (const wish of [{ cards: [] }, { lifeStatus: 2 as const }]) {
      const person = await house.register(wish);
      const browser = newBrowser(app);
      await prove(house, browser, person);
      expect((await setPin(browser)).body['code']).toBe('no_card_in_use');
    }
  });

  test('where the region paused issuing in the meantime', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await prove(house, browser, person);
    await owner.script('update switches set open = false');
    expect(await setPin(browser)).toMatchObject({ status: 409, body: { code: 'region_paused' } });
  });

  test.each([['123456', 'pin_too_simple'], ['880615', 'pin_in_identity_number']])('%s: %s, and another one may follow', async (pin, code) => {
    const person = await house.register();
    const browser = newBrowser(app);
    await prove(house, browser, person);
    expect(await setPin(browser, pin)).toMatchObject({ status: 422, body: { code } });
    expect((await setPin(browser)).status).toBe(200);
  });
});

describe('the PIN of a proved claim', () => {
  test('issues the e-card, makes a device, signs in, and keeps what was agreed to', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await prove(house, browser, person);
    const reply = await setPin(browser);
    expect(reply).toMatchObject({ status: 200, body: { deviceNo: 1 } });
    expect([...browser.cookies.keys()].sort()).toEqual(['yika_device', 'yika_holder']);
    const set = [reply.headers['set-cookie']].flat().map(String);
    for (const cookie of set) expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await browser.get('/api/ecard')).toMatchObject({ status: 200, body: { level: 2 } });
    expect(await consentsOf(person)).toEqual([{ purpose: 'privacy_policy', policyVersion: readShippedPolicy().version }]);
    expect(await noticesOf(person)).toEqual(['ecard_issued']);
  });

  test('is kept as a hash that the PIN, the cookies and the secrets are not in', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await prove(house, browser, person);
    await setPin(browser);
    const [row] = await owner.query<{ text: string }>('all_of_it', `
      select string_agg(t, ' ') as text from (select ecards::text t from ecards union all select devices::text from devices union all select sessions::text from sessions
        union all select device_secrets::text from device_secrets union all select claims::text from claims) x`);
    for (const secret of [goodPin, Buffer.from(goodPin).toString('hex'), ...browser.cookies.values()]) expect(row?.text).not.toContain(secret);
  });

  test('after a face check keeps that consent too', async () => {
    const person = await house.register({ phone: null });
    const browser = newBrowser(app);
    await claim(browser, person);
    await browser.post('/api/claims/current/face', { consentToFace: true });
    const check = house.neighbours.started.at(-1);
    await browser.post('/api/claims/current/face/result', { result: `${check?.transactionId}:${check?.nonce}:face_match` });
    expect((await setPin(browser)).status).toBe(200);
    expect(await consentsOf(person)).toEqual([{ purpose: 'face', policyVersion: readShippedPolicy().version }, { purpose: 'privacy_policy', policyVersion: readShippedPolicy().version }]);
  });

  test.each([
    ['without the card number reaches level 1', { cardNumber: null }, {}, 1], ['with the number but no bank account reaches level 1', {}, { cards: [{ bankAccountActivated: false }] }, 1],
    ['with both reaches level 2', {}, {}, 2],
  ])('%s', async (_, typed, wish, level) => {
    const person = await house.register(wish);
    await deviceOf(house, person, typed);
    expect(await ecardsOf(person)).toMatchObject([{ level }]);
  });

  test('sent four times at once issues once, on one device, and every reply’s cookies are good', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await prove(house, browser, person);
    const presses = Array.from({ length: 4 }, () => {
      const press = newBrowser(app);
      for (const [name, value] of browser.cookies) press.cookies.set(name, value);
      return press;
    });
    const replies = await Promise.all(presses.map((press) => setPin(press)));
    expect(replies.map(({ status, body }) => [status, body['deviceNo']])).toEqual(Array(4).fill([200, 1]));
    expect(new Set(presses.map((press) => press.cookies.get('yika_device'))).size).toBe(1);
    for (const press of presses) expect((await press.get('/api/ecard')).status).toBe(200);
    expect(await ecardsOf(person)).toHaveLength(1);
    expect(await noticesOf(person)).toEqual(['ecard_issued']);
  });

  test('sent again because the reply was lost signs in, and with another PIN it is a wrong PIN with its tries', async () => {
    const person = await house.register();
    const browser = newBrowser(app);
    await prove(house, browser, person);
    const cookies = new Map(browser.cookies);
    await setPin(browser);
    const again = newBrowser(app);
    for (const [name, value] of cookies) again.cookies.set(name, value);
    expect(await setPin(again, '701352')).toMatchObject({ status: 422, body: { code: 'pin_wrong', triesLeft: 5 } });
    expect((await setPin(again)).status).toBe(200);
    expect(await again.get('/api/ecard')).toMatchObject({ status: 200 });
  });
});

test('a device is called what its page says, on one line', async () => {
  const browser = newBrowser(app);
  await prove(house, browser, await house.register());
  await browser.post('/api/claims/current/pin', { pin: goodPin, deviceName: ' Chrome\u0007\u202E\nAndroid ' });
  expect((await browser.get('/api/devices')).body['devices']).toMatchObject([{ name: 'Chrome   Android' }]);
});

describe('many claims', () => {
  test('fifty at the same moment make one e-card, one binding, five devices and one PIN', async () => {
    const person = await house.register();
    const browsers = [];
    for (let each = 0; each < 50; each += 1) {
      const browser = newBrowser(app);
      await claim(browser, person);
      browsers.push(browser);
    }
    // The day's codes would be too few for fifty; here it is the constraint that is asked, not the code.
    await owner.query('prove_all', `update claims set step = 'set_pin', proved_by = 'phone', proved_at = now() where holder_id = $1`, [person.holderId]);
    const replies = await Promise.all(browsers.map((browser) => setPin(browser)));
    expect(replies.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(await ecardsOf(person)).toHaveLength(1);
    const live = await owner.query('live_devices', 'select device_no from devices where holder_id = $1 and ended_at is null', [person.holderId]);
    expect(live).toHaveLength(5);
    const issued = (await noticesOf(person)).filter((kind) => kind === 'ecard_issued');
    expect(issued).toHaveLength(1);
  });

  test('fifty at the same moment, by two cards and by none, leave one e-card with the level and the card that one of them proved', async () => {
    const person = await house.register({ cards: [{ issuerRegionCode: '110100' }, { issuerRegionCode: '110100' }] });
    const numbers = [...person.cards.map(({ number }) => number), null];
    const browsers = [];
    for (let each = 0; each < 50; each += 1) {
      const browser = newBrowser(app);
      expect((await claim(browser, person, { cardNumber: numbers[each % 3] ?? null })).status).toBe(200);
      browsers.push(browser);
    }
    await owner.query('prove_them', `update claims set step = 'set_pin', proved_by = 'phone', proved_at = now() where holder_id = $1`, [person.holderId]);
    const replies = await Promise.all(browsers.map((browser) => setPin(browser)));
    expect(replies.map(({ status }) => status)).toEqual(Array(50).fill(200));
    const proved = [...person.cards.map(({ cardId }) => ({ level: 2, cardId })), { level: 1, cardId: null }];
    const live = await ecardsOf(person);
    expect(live).toHaveLength(1);
    expect(proved).toContainEqual({ level: live[0]?.level, cardId: live[0]?.cardId });
  });

  test('a claim by a card that is closed while the PIN is hashed binds nothing to it', async () => {
    const { person, browser: old } = await holderWithECard(house, { cards: [{}, {}] });
    const [, second] = person.cards;
    const before = await ecardsOf(person);
    clock.at += 60_000;
    const browser = newBrowser(app);
    await prove(house, browser, person, { cardNumber: second?.number ?? null });
    const hasher: PinHasher = {
      ...house.hasher,
      inTurn: (work) => house.hasher.inTurn(async (hash) => {
        await owner.query('close_meanwhile', 'update cards set status = 9 where holder_id = $1 and card_id = $2', [person.holderId, second?.cardId ?? null]);
        return work(hash);
      }),
    };
    const wanted = { claimSecret: browser.cookies.get('yika_claim'), deviceSecret: undefined, pin: '701352', deviceName: 'A test browser', reference: 'test' };
    await expect(setPinOf({ inTransaction: house.inTransaction, hasher }, wanted)).rejects.toMatchObject({ code: 'card_cancelled' });
    expect(await ecardsOf(person)).toEqual(before);
    expect((await old.get('/api/ecard')).body['level']).toBe(2);
  });

  test('a card of somebody else is bound by nobody, whatever the code above says', async () => {
    const [mine, theirs] = [await holderWithECard(house), await house.register({ name: '另一人' })];
    const bind = owner.query('bind_theirs', 'update ecards set card_id = $2 where holder_id = $1', [mine.person.holderId, theirs.cards[0]?.cardId ?? null]);
    await expect(bind).rejects.toThrow('a_binding_is_to_ones_own_card');
    const bindOwn = owner.query('bind_mine_twice', `
      insert into ecards (holder_id, ecard_id, region_code, level, card_id, claimed_at, proved_by, pin_hash, pin_salt)
      select holder_id, gen_random_uuid(), region_code, level, card_id, claimed_at, proved_by, pin_hash, pin_salt from ecards where holder_id = $1`, [mine.person.holderId]);
    await expect(bindOwn).rejects.toThrow(/one_live_(ecard_per_holder|binding_per_card)/);
  });

  test('an unknown device joins the same e-card with a new PIN, and the old ones are told', async () => {
    const { person, browser: old } = await holderWithECard(house);
    const before = await ecardsOf(person);
    clock.at += 60_000;
    const { browser: added } = await deviceOf(house, person, { pin: '701352' });
    expect(await ecardsOf(person)).toEqual(before);
    const { body } = await old.get('/api/notices');
    expect(body['notices']).toMatchObject([{ kind: 'device_joined', read: false }, { kind: 'ecard_issued' }]);
    expect((await added.get('/api/devices')).body['devices']).toHaveLength(2);
    expect(await old.post('/api/pin', { oldPin: goodPin, newPin: '482915' })).toMatchObject({ status: 422, body: { code: 'pin_wrong' } });
    expect((await old.post('/api/pin', { oldPin: '701352', newPin: '482915' })).status).toBe(204);
  });

  test('a known device that claims again stays the same device, under the same cookie', async () => {
    const { person, browser } = await holderWithECard(house);
    const cookie = browser.cookies.get('yika_device');
    clock.at += 60_000;
    await prove(house, browser, person);
    expect(await setPin(browser, '701352')).toMatchObject({ status: 200, body: { deviceNo: 1 } });
    expect(browser.cookies.get('yika_device')).toBe(cookie);
    expect((await browser.get('/api/sign-in')).body).toMatchObject({ kind: 'signed_in', deviceKeyEnrolled: false });
  });

  test('a sixth device takes the place of the one unused for longest', async () => {
    const { person, browser: first } = await holderWithECard(house);
    for (let each = 0; each < 5; each += 1) {
      clock.at += 61_000;
      await deviceOf(house, person);
    }
    expect(await first.get('/api/ecard')).toMatchObject({ status: 401 });
    expect((await noticesOf(person)).filter((kind) => kind === 'device_ended')).toHaveLength(1);
  });

  test('a claim without the card number takes paying away until the number is given', async () => {
    const { person } = await holderWithECard(house);
    clock.at += 60_000;
    const { browser } = await deviceOf(house, person, { cardNumber: null });
    expect((await browser.get('/api/ecard')).body).toMatchObject({ level: 1, ecard: { identity: { usable: true }, payment: { usable: false, reasons: ['card_number_not_given'] } } });
    expect(await ecardsOf(person)).toMatchObject([{ level: 1, cardId: null }]);
    expect((await browser.post('/api/ecard/card-number', { cardNumber: person.cards[0]?.number })).body).toEqual({ level: 2 });
  });

  test('in one browser for two persons leaves it with the second', async () => {
    const { browser } = await holderWithECard(house);
    const other = await house.register({ name: '另一人' });
    await prove(house, browser, other);
    await setPin(browser);
    expect((await browser.get('/api/ecard')).body['maskedName']).toBe('另＊＊');
  });
});

async function ecardsOf({ holderId }: RegisteredPerson): Promise<{ level: number; cardId: string | null }[]> {
  return owner.query('ecards_of', 'select ecard_id, level, card_id from ecards where holder_id = $1 and ended_at is null', [holderId]);
}

async function consentsOf({ holderId }: RegisteredPerson): Promise<unknown[]> {
  return owner.query('consents_of', 'select purpose, policy_version from consents where holder_id = $1 order by purpose', [holderId]);
}

async function noticesOf({ holderId }: RegisteredPerson): Promise<string[]> {
  const rows = await owner.query<{ kind: string }>('notices_of', 'select kind from notices where holder_id = $1 order by at, notice_id', [holderId]);
  return rows.map(({ kind }) => kind);
}
