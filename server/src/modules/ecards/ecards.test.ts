import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Browser } from '../../../test/browser.ts';
import { deviceOf, goodPin, holderHouse, holderWithECard } from '../../../test/holder-house.ts';
import { cardNumberOf, type RegisteredPerson } from '../../../test/registry-person.ts';
import { asId } from '../../platform/values/ids.ts';
import { closeCard, collectCard, lockCardApplication, saveCards, unlockCardApplication } from '../cards/index.ts';
import { readShippedPolicy } from '../consents/index.ts';
import { takeStatusIndex } from '../status-lists/index.ts';
import { claimIat, findDeviceByDigits, saveCertificate } from './index.ts';

const house = await holderHouse();
const { app, owner, clock, told } = house;
const operator = { kind: 'operator', name: 'test' } as const;
afterAll(house.close);
beforeEach(async () => {
  clock.at = house.start;
  told.length = 0;
  await owner.script(`truncate budgets; delete from policies where author = 'test'`);
});

describe('who may not', () => {
  const doors: [string, (browser: Browser) => Promise<{ status: number }>][] = [
    ['see the e-card', (browser) => browser.get('/api/ecard')],
    ['open the eye', (browser) => browser.post('/api/ecard/reveal')],
    ['give a card number', (browser) => browser.post('/api/ecard/card-number', { cardNumber: cardNumberOf(1) })],
    ['authorise during a loss', (browser) => browser.post('/api/ecard/loss-authorisation', { allow: true, pin: goodPin })],
    ['change the PIN', (browser) => browser.post('/api/pin', { oldPin: goodPin, newPin: '482915' })],
    ['list devices', (browser) => browser.get('/api/devices')],
    ['enrol a key', (browser) => browser.post('/api/devices', { publicKey: { x: 'A'.repeat(43), y: 'A'.repeat(43) }, challenge: 'A'.repeat(43), signature: 'A'.repeat(86) })],
    ['end a device', (browser) => browser.post('/api/devices/1/end')],
    ['read notices', (browser) => browser.get('/api/notices')],
    ['see consents', (browser) => browser.get('/api/consents')],
    ['withdraw a consent', (browser) => browser.post('/api/consents/privacy_policy/withdraw')],
  ];

  test.each(doors)('%s: a stranger, a terminal, a device that is signed out, a session that ended', async (_, knock) => {
    const { browser } = await holderWithECard(house);
    const ended = newBrowser(app);
    ended.cookies.set('yika_holder', browser.cookies.get('yika_holder') ?? '');
    await browser.post('/api/sign-out');
    for (const who of [newBrowser(app), newBrowser(app, { terminalKey: 'clerk' }), browser, ended]) expect(await knock(who)).toMatchObject({ status: 401 });
  });

  test('touch what is another holder’s: each sees and ends only their own', async () => {
    const [mine, theirs] = [await holderWithECard(house), await holderWithECard(house, { name: '另一人' })];
    await deviceOf(house, theirs.person).catch(() => null);
    expect(await mine.browser.post('/api/devices/2/end')).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect((await theirs.browser.get('/api/devices')).status).toBe(200);
    expect((await mine.browser.get('/api/ecard')).body['maskedName']).toBe('测＊＊');
  });
});

describe('home', () => {
  test('says card, e-card, insurance and account separately, masked, with one next step', async () => {
    const { person, browser } = await holderWithECard(house);
    const { body } = await browser.get('/api/ecard');
    expect(body).toMatchObject({
      level: 2, maskedName: '测＊＊', ageYears: 41, regionCode: '110100', nextStep: null, lastAccess: null, unreadNotices: 1, serverTime: clock.at,
      card: { cardId: person.cards[0]?.cardId, status: 1, validTo: '2036-01-09', lossLapsesOn: null, replacementWaitsAt: null },
      ecard: { identity: { usable: true, reasons: [] }, payment: { usable: true, reasons: [] }, identityAuthorisedDuringLoss: false },
      insurance: { insuredToday: false }, account: null,
    });
    const said = JSON.stringify(body);
    for (const secret of [person.identityNumber, person.identityNumber.slice(6, 14), person.cards[0]?.number ?? 'none', person.phone ?? 'none', person.name]) expect(said).not.toContain(secret);
  });

  test('is a look, and on record with the names of what was seen', async () => {
    const { person, browser } = await holderWithECard(house);
    await browser.get('/api/ecard');
    await browser.post('/api/ecard/reveal');
    const rows = await owner.query('looks', `select actor, action, seen from audit_entries where holder_id = $1 and action in ('ecard.viewed', 'ecard.revealed') order by entry_id`, [person.holderId]);
    expect(rows).toEqual([
      { actor: 'holder', action: 'ecard.viewed', seen: ['masked_name', 'masked_identity_number', 'masked_card_number', 'age'] },
      { actor: 'holder', action: 'ecard.revealed', seen: ['name', 'identity_number', 'card_number', 'photo'] },
    ]);
  });

  test('with the eye open shows all in clear, for half a minute', async () => {
    const { person, browser } = await holderWithECard(house);
    expect((await browser.post('/api/ecard/reveal')).body).toEqual({
      name: person.name, identityNumber: person.identityNumber, cardNumber: person.cards[0]?.number, photo: expect.stringMatching(/^data:image\/png/), hidesAfterSeconds: 30,
    });
  });

  test('of a claim without the card at hand never shows the card’s number', async () => {
    const { browser } = await holderWithECard(house, { cardNumber: null });
    expect((await browser.get('/api/ecard')).body).toMatchObject({ level: 1, maskedCardNumber: null });
    expect((await browser.post('/api/ecard/reveal')).body).toMatchObject({ cardNumber: null });
  });

  test('of somebody whose document tells no birthday tells no age', async () => {
    const { browser } = await holderWithECard(house, { birthDay: null });
    expect((await browser.get('/api/ecard')).body['ageYears']).toBeNull();
  });

  test('tells where somebody last looked', async () => {
    const { person, browser } = await holderWithECard(house);
    await owner.query('a_look', `insert into audit_entries (holder_id, at, actor, action, subject, service_point_id) values ($1, $2, 'terminal:T1', 'presentation.verified', 'x', 'A1')`, [person.holderId, new Date(clock.at)]);
    expect((await browser.get('/api/ecard')).body['lastAccess']).toEqual({ at: clock.at, place: { es: 'Agencia de prueba', 'zh-CN': '测试经办大厅', en: 'Test agency' } });
  });
});

describe('a change of the card is felt at once', () => {
  test('lost: payment stops, identity waits for the holder’s word, and both come back with the card', async () => {
    const { person, browser } = await holderWithECard(house);
    const cardId = person.cards[0]?.cardId ?? '';
    await browser.post(`/api/cards/${cardId}/temporary-loss`);
    expect(await usabilityOf(browser)).toEqual([['own_authorisation_needed', 'card_temporarily_lost'], ['card_temporarily_lost']]);
    expect((await browser.post('/api/ecard/loss-authorisation', { allow: true, pin: goodPin })).status).toBe(204);
    expect(await usabilityOf(browser)).toEqual([[], ['card_temporarily_lost']]);
    await browser.post(`/api/cards/${cardId}/temporary-loss/undo`, { pin: goodPin });
    expect(await usabilityOf(browser)).toEqual([[], []]);
  });

  test('what was authorised for one loss does not hold for the next', async () => {
    const { person, browser } = await holderWithECard(house);
    const cardId = person.cards[0]?.cardId ?? '';
    await browser.post(`/api/cards/${cardId}/temporary-loss`);
    await browser.post('/api/ecard/loss-authorisation', { allow: true, pin: goodPin });
    await browser.post(`/api/cards/${cardId}/temporary-loss/undo`, { pin: goodPin });
    await browser.post(`/api/cards/${cardId}/temporary-loss`);
    expect(await usabilityOf(browser)).toEqual([['own_authorisation_needed', 'card_temporarily_lost'], ['card_temporarily_lost']]);
  });

  test('locked and unlocked likewise', async () => {
    const { person, browser } = await holderWithECard(house);
    await act(person, lockCardApplication);
    expect(await usabilityOf(browser)).toEqual([['own_authorisation_needed', 'card_locked'], ['card_locked']]);
    await act(person, unlockCardApplication);
    expect(await usabilityOf(browser)).toEqual([[], []]);
  });

  test('cancelled: everything stops; a replacement brings it back by itself once it is collected, with nothing to claim', async () => {
    const { person, browser } = await holderWithECard(house);
    await act(person, closeCard);
    expect(await usabilityOf(browser)).toEqual([['card_cancelled'], ['card_cancelled']]);
    const replacement = cardNumberOf(Number(person.holderId % 8000), 7);
    await house.inTransaction((world) => saveCards(world, [{
      holderId: person.holderId, number: replacement, issuerRegionCode: '110100', status: 0, issuedOn: '2030-01-20', validTo: '2040-01-19', collectedOn: null,
      lossLapsesOn: null, bankAccountActivated: true, replacesNumber: person.cards[0]?.number ?? null,
    }], { tellAbove: async () => {} }));
    expect((await browser.get('/api/ecard')).body['card']).toMatchObject({ status: 9, replacementWaitsAt: { servicePointId: 'A1' } });
    const [card] = await owner.query<{ cardId: string }>('replacement', `select card_id from cards where holder_id = $1 and status = 0`, [person.holderId]);
    await house.inTransaction((world) => collectCard({ ...world, tellAbove: async () => {} }, operator, { holderId: person.holderId, cardId: asId(card?.cardId ?? '') }));
    expect(await usabilityOf(browser)).toEqual([[], []]);
    expect((await browser.get('/api/ecard')).body['level']).toBe(2);
  });

  test('a policy row inserted now changes the answer now', async () => {
    const { person, browser } = await holderWithECard(house);
    await browser.post(`/api/cards/${person.cards[0]?.cardId}/temporary-loss`);
    await browser.post('/api/ecard/loss-authorisation', { allow: true, pin: goodPin });
    await owner.script(`insert into policies values ('identity_during_loss', '110100', '2030-01-28', '"refused"', 'test', 'test')`);
    expect(await usabilityOf(browser)).toEqual([['card_temporarily_lost'], ['card_temporarily_lost']]);
  });
});

describe('the holder’s word during a loss', () => {
  test('is not needed for a card in use', async () => {
    const { browser } = await holderWithECard(house);
    expect(await browser.post('/api/ecard/loss-authorisation', { allow: true, pin: goodPin })).toMatchObject({ status: 409, body: { code: 'card_not_lost' } });
  });

  test('does not count where the region decides otherwise, and costs no try of the PIN', async () => {
    const { person, browser } = await holderWithECard(house);
    await owner.script(`insert into policies values ('identity_during_loss', '110000', '2030-01-01', '"refused"', 'test', 'test')`);
    await browser.post(`/api/cards/${person.cards[0]?.cardId}/temporary-loss`);
    for (let time = 0; time < 8; time += 1) {
      expect(await browser.post('/api/ecard/loss-authorisation', { allow: true, pin: goodPin })).toMatchObject({ status: 409, body: { code: 'policy_forbids_during_loss' } });
    }
  });

  test('is asked with the PIN', async () => {
    const { person, browser } = await holderWithECard(house);
    await browser.post(`/api/cards/${person.cards[0]?.cardId}/temporary-loss`);
    expect(await browser.post('/api/ecard/loss-authorisation', { allow: true, pin: '701352' })).toMatchObject({ status: 422, body: { code: 'pin_wrong', triesLeft: 5 } });
    expect(told).toEqual(['card.temporary_loss_reported']);
  });

  test('can be taken back, and those above hear of both, once each', async () => {
    const { person, browser } = await holderWithECard(house);
    await browser.post(`/api/cards/${person.cards[0]?.cardId}/temporary-loss`);
    for (const allow of [true, true, false, false]) await browser.post('/api/ecard/loss-authorisation', { allow, pin: goodPin });
    expect(told.filter((kind) => kind.startsWith('ecard.'))).toEqual(['ecard.loss_authorisation_changed', 'ecard.loss_authorisation_changed']);
    expect((await usabilityOf(browser))[0]).toContain('own_authorisation_needed');
  });
});

describe('the card number given later', () => {
  test('reaches level 2, once, and the holder is told', async () => {
    const { person, browser } = await holderWithECard(house, { cardNumber: null });
    const give = () => browser.post('/api/ecard/card-number', { cardNumber: person.cards[0]?.number });
    expect([(await give()).body, (await give()).body]).toEqual([{ level: 2 }, { level: 2 }]);
    expect(await usabilityOf(browser)).toEqual([[], []]);
    const rows = await owner.query('raised', `select kind from notices where holder_id = $1 and kind = 'level_raised'`, [person.holderId]);
    expect(rows).toHaveLength(1);
  });

  test('that is malformed, another’s, or of a card not in use is refused; six misses and it waits', async () => {
    const { browser } = await holderWithECard(house, { cardNumber: null, cards: [{}, { status: 9, issuedOn: '2020-01-01' }] });
    expect((await browser.post('/api/ecard/card-number', { cardNumber: 'YK0000001' })).body['code']).toBe('card_number_malformed');
    const { person: other } = await holderWithECard(house);
    const left = [];
    for (let time = 0; time < 6; time += 1) left.push((await browser.post('/api/ecard/card-number', { cardNumber: other.cards[0]?.number })).body['triesLeft']);
    expect(left).toEqual([5, 4, 3, 2, 1, 0]);
    expect(await browser.post('/api/ecard/card-number', { cardNumber: other.cards[0]?.number })).toMatchObject({ status: 429, body: { code: 'claim_tries_spent' } });
  });

  test('of a card without an activated account says so', async () => {
    const { person, browser } = await holderWithECard(house, { cardNumber: null, cards: [{ bankAccountActivated: false }] });
    expect(await browser.post('/api/ecard/card-number', { cardNumber: person.cards[0]?.number })).toMatchObject({ status: 409, body: { code: 'bank_account_not_activated' } });
    expect((await browser.get('/api/ecard')).body['level']).toBe(1);
  });
});

describe('the PIN', () => {
  test('is changed with the old one, for all devices', async () => {
    const { browser } = await holderWithECard(house);
    expect((await browser.post('/api/pin', { oldPin: '701352', newPin: '482915' })).body['code']).toBe('pin_wrong');
    expect((await browser.post('/api/pin', { oldPin: goodPin, newPin: '482915' })).status).toBe(204);
    expect((await browser.post('/api/pin', { oldPin: goodPin, newPin: '112358' })).body['code']).toBe('pin_wrong');
  });

  test('that is too simple, or stands in the number, costs no try', async () => {
    const { browser } = await holderWithECard(house);
    for (let time = 0; time < 8; time += 1) expect((await browser.post('/api/pin', { oldPin: '701352', newPin: '111111' })).body['code']).toBe('pin_too_simple');
    expect((await browser.post('/api/pin', { oldPin: goodPin, newPin: '880615' })).body['code']).toBe('pin_in_identity_number');
    expect((await browser.post('/api/pin', { oldPin: goodPin, newPin: '482915' })).status).toBe(204);
  });

  test('changed five times at once is changed once', async () => {
    const { browser } = await holderWithECard(house);
    const replies = await Promise.all(['482915', '112358', '590271', '384706', '927405'].map((newPin) => browser.post('/api/pin', { oldPin: goodPin, newPin })));
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 422, 422, 422, 422]);
  });
});

describe('a device ended from afar', () => {
  test('twice with one key is ended once, and a device that is gone is nobody’s', async () => {
    const { person, browser } = await holderWithECard(house);
    clock.at += 60_000;
    await deviceOf(house, person);
    const key = randomUUID();
    const [first, second] = [await browser.post('/api/devices/2/end', undefined, key), await browser.post('/api/devices/2/end', undefined, key)];
    expect([first.status, second.body]).toEqual([200, first.body]);
    expect(await browser.post('/api/devices/2/end')).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect(await browser.post('/api/devices/77/end')).toMatchObject({ status: 403 });
  });

  test('that is this one signs out', async () => {
    const { browser } = await holderWithECard(house);
    await browser.post('/api/devices/1/end');
    expect([...browser.cookies.keys()]).toEqual([]);
  });

  test('takes its codes along, online at once and offline by the status list', async () => {
    const { person, browser } = await holderWithECard(house);
    const place = await withCertificate(person);
    await browser.post('/api/devices/1/end');
    expect(await house.inTransaction(({ database }) => findDeviceByDigits(database, 1_234_567_890))).toBeNull();
    expect(await owner.query('entry', 'select status from status_entries where list_number = $1 and list_index = $2', [place.statusList, place.statusIndex])).toEqual([{ status: 1 }]);
    expect(await house.inTransaction(({ database }) => claimIat(database, { holderId: person.holderId, deviceNo: 1, iat: 1_900_000_000 }))).toBe(false);
  });
});

describe('a code is spent', () => {
  test('by one of fifty at once, and an older one never after it', async () => {
    const { person } = await holderWithECard(house);
    const spend = (iat: number) => house.inTransaction(({ database }) => claimIat(database, { holderId: person.holderId, deviceNo: 1, iat }));
    const won = await Promise.all(Array.from({ length: 50 }, () => spend(1_900_000_000)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect([await spend(1_899_999_999), await spend(1_900_000_001)]).toEqual([false, true]);
  });

  test('under a number in digits that two devices cannot have at once', async () => {
    const [one, other] = [await holderWithECard(house), await holderWithECard(house)];
    await withCertificate(one.person, 2_222_222_222);
    await expect(withCertificate(other.person, 2_222_222_222)).rejects.toThrow('taken');
    expect((await house.inTransaction(({ database }) => findDeviceByDigits(database, 2_222_222_222)))?.holderId).toBe(one.person.holderId);
  });
});

describe('withdrawn consent', () => {
  test('to the policy ends e-card, devices, sessions and codes at once, and nothing that the law keeps', async () => {
    const { person, browser } = await holderWithECard(house);
    clock.at += 60_000;
    const { browser: other } = await deviceOf(house, person);
    const place = await withCertificate(person);
    expect(await browser.post('/api/consents/privacy_policy/withdraw')).toMatchObject({ status: 200, body: {} });
    expect([...browser.cookies.keys()]).toEqual([]);
    expect([(await other.get('/api/ecard')).status, (await other.get('/api/sign-in')).body['kind']]).toEqual([401, 'unknown_device']);
    const [left] = await owner.query('left', `
      select (select count(*)::integer from ecards where holder_id = $1 and ended_at is null) as ecards, (select count(*)::integer from devices where holder_id = $1 and ended_at is null) as devices,
        (select count(*)::integer from holders where holder_id = $1) as holders, (select status from cards where holder_id = $1) as card,
        (select status from status_entries where list_number = $2 and list_index = $3) as code`, [person.holderId, place.statusList, place.statusIndex]);
    expect(left).toEqual({ ecards: 0, devices: 0, holders: 1, card: 1, code: 1 });
  });

  test('can be given again: a new e-card, and both consents stand in the list', async () => {
    const { person, browser } = await holderWithECard(house);
    await browser.post('/api/consents/privacy_policy/withdraw');
    clock.at += 60_000;
    const { browser: again } = await deviceOf(house, person);
    expect((await again.get('/api/consents')).body).toMatchObject({
      consents: [{ purpose: 'privacy_policy', policyVersion: readShippedPolicy().version, withdrawnAt: null, canWithdraw: true }, { purpose: 'privacy_policy', canWithdraw: false }],
      withoutConsent: [{ legalBasis: expect.stringContaining('Art. 13(3)') }, { legalBasis: expect.stringContaining('Art. 15') }],
    });
  });

  test('that does not stand is not found', async () => {
    const { browser } = await holderWithECard(house);
    for (const purpose of ['face', 'nonsense']) expect(await browser.post(`/api/consents/${purpose}/withdraw`)).toMatchObject({ status: 404, body: { code: 'consent_not_found' } });
    for (const purpose of ['%00', 'FACE', 'a'.repeat(41)]) expect(await browser.post(`/api/consents/${purpose}/withdraw`)).toMatchObject({ status: 400 });
  });
});

async function usabilityOf(browser: Browser): Promise<unknown[]> {
  const { ecard } = (await browser.get('/api/ecard')).body as { ecard: Record<'identity' | 'payment', { usable: boolean; reasons: string[] }> };
  return [ecard.identity.reasons, ecard.payment.reasons];
}

function act({ holderId, cards }: RegisteredPerson, change: typeof closeCard): Promise<unknown> {
  return house.inTransaction((world) => change({ ...world, tellAbove: async () => {} }, operator, { holderId, cardId: asId(cards[0]?.cardId ?? '') }));
}

async function withCertificate({ holderId }: RegisteredPerson, digitsNumber = 1_234_567_890) {
  return house.inTransaction(async (world) => {
    const expiresAt = world.now() + 86_400_000;
    const place = await takeStatusIndex(world.database, { expiresAt, nowMs: world.now() });
    const key = Buffer.alloc(32, 1);
    const saved = await saveCertificate(world.database, {
      holderId, deviceNo: 1, handle: Buffer.alloc(16, 2), expiresAt, showingX: key, showingY: key, ...place, digitsNumber, digitsSecret: Buffer.alloc(60),
    });
    if (!saved) throw new Error('the number is taken');
    return place;
  });
}
