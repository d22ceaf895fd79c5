import { generalCauses } from '@yika/contract/reasons';
import { describe, expect, test } from 'vitest';
import type { RegisteredPerson } from '../../../test/registry-person.ts';
import { asId } from '../../platform/values/ids.ts';
import { explainDamage, firstReason } from './index.ts';
import {
  actions, afterwards, ask, atCounter, checked, codes, door, down, explainToHolder, explainToStranger, insured, neighbours, now, owner, refused, signedIn, someone, throughPhone, withCard, withECard,
} from './test/diagnosis-scene.ts';

describe('what a stranger may not learn', () => {
  test('anything that depends on a person: the answer is the same for everybody', async () => {
    const before = await explainToStranger();
    await someone({ lifeStatus: 2, photo: false });
    expect(await explainToStranger()).toEqual(before);
    expect(before.body).toMatchObject({ depth: 'public', reasons: [], stillWorks: [{ code: 'identity_document' }, { code: 'emergency_care' }] });
    expect(before.body.general).toHaveLength(Object.keys(generalCauses).length);
    expect(await actions()).toEqual([]);
  });

  test('whether a name and number fit: the same reply, and a code only to the registered phone', async () => {
    const person = await someone();
    const fits = await ask('/phone-code', { name: person.name, identityNumber: person.identityNumber });
    const other = await ask('/phone-code', { name: '另一人', identityNumber: person.identityNumber });
    await Promise.all(afterwards);
    expect([fits.status, Object.keys(fits.body).sort()]).toEqual([other.status, Object.keys(other.body).sort()]);
    expect(neighbours.sent.map(({ to }) => to)).toEqual([person.phone]);
  });

  test('what a counter was told of somebody else', async () => {
    const person = await someone();
    const reference = await checked(person, { servicePointId: 'pharmacy', purpose: 'payment', reasons: ['code_already_used'] });
    expect((await explainToStranger({ reference })).body.reasons).toEqual([]);
    signedIn.holder = await someone();
    expect((await explainToHolder({ reference })).body.reasons.map(({ code }: { code: string }) => code)).not.toContain('code_already_used');
  });
});

describe('a stranger learns', () => {
  test('what is down now, where and since when, in the language asked for', async () => {
    await down('pharmacy');
    const { body } = await explainToStranger({}, 'zh-CN');
    expect(body.reasons).toMatchObject([{ code: 'hospital_system_down', severity: 'limits', why: expect.stringContaining('\n故障机构：pharmacy zh，'), outages: [{ place: 'pharmacy zh', since: now() - 3 * 3_600_000, until: null }], nextStep: { kind: 'wait' } }]);
  });

  test('every place that is down, each since when, one line a place however often it was said', async () => {
    await down('pharmacy');
    await down('agency', { hoursAgo: 2 });
    await down('agency', { hoursAgo: 1, kind: 'no_heartbeat' });
    await down('region:440100', { hoursAgo: 1, regionCode: '440100' });
    const [reason] = (await explainToStranger()).body.reasons;
    const told = reason.outages.map(({ place: name, since }: { place: string; since: number }) => [name, (now() - since) / 3_600_000]);
    expect(told.sort()).toEqual([['Guangzhou', 1], ['agency', 2], ['pharmacy', 3]]);
  });

  test('what was down when it failed, also where it is back', async () => {
    await down('pharmacy');
    await refused('YK-0000-0000-03', 'sms_unavailable', 1);
    await owner.query('back', 'update outages set closed_at = $1, closed_by = $2', [new Date(now()), 'operator']);
    expect((await explainToStranger({ reference: 'YK-0000-0000-03' })).body.reasons).toMatchObject([{ code: 'sms_unavailable' }, { code: 'hospital_system_down', severity: 'warns', outages: [{ until: now() }] }]);
    expect(codes(await explainToStranger())).toEqual([]);
  });

  test('which neighbours of sign-in do not answer, since when: one reason a kind', async () => {
    for (const neighbour of ['sms', 'wechat', 'alipay']) await owner.query('silent', 'insert into neighbour_outages (neighbour, outage_id, opened_at) values ($1, uuidv7(), $2)', [neighbour, new Date(now() - 60_000)]);
    const { body } = await explainToStranger();
    expect(body.reasons).toMatchObject([
      { code: 'sms_unavailable', severity: 'limits', why: expect.stringContaining('Not answering: text messages, since 15 June 2030 at 00:59.') },
      { code: 'channel_unreachable', outages: [{ place: 'WeChat' }, { place: 'Alipay' }] },
    ]);
  });

  test('what the neighbour’s fault was behind a refusal, and nothing of a refusal that was about a person', async () => {
    await refused('YK-0000-0000-01', 'sms_unavailable');
    await refused('YK-0000-0000-02', 'card_sealed');
    expect(codes(await explainToStranger({ reference: 'yk 0000 0000 01' }))).toEqual(['sms_unavailable']);
    expect(codes(await explainToStranger({ reference: 'YK-0000-0000-02' }))).toEqual([]);
  });

  test('that their own clock is wrong', async () => {
    expect(codes(await explainToStranger({ phoneClock: now() - 600_000 }))).toEqual(['device_clock_wrong']);
    expect(codes(await explainToStranger({ phoneClock: now() - 5_000 }))).toEqual([]);
  });

  test('first the causes of their situation', async () => {
    expect((await explainToStranger({ situation: 'sign_in' })).body.general[0].code).toBe('three_fields');
    expect((await explainToStranger({ situation: 'use' })).body.general[0].code).toBe('contributions');
  });
});

describe('after a code to the registered phone', () => {
  test('card and e-card are told, insurance and registry are not, and the look is on record', async () => {
    const person = await someone({ cards: [{ status: 4, lossLapsesOn: '2030-06-20' }], photo: false });
    const { body } = await throughPhone(person);
    expect(body).toMatchObject({
      depth: 'phone', reasons: [{ code: 'card_temporarily_lost', day: '2030-06-20', nextStep: { kind: 'button', act: 'undo_loss' } }],
      general: [{ code: 'contributions' }, { code: 'wrong_data' }, { code: 'balance' }],
    });
    expect(await actions()).toContain('diagnosis.explained_after_phone_code');
  });

  test('a wrong code tells nothing and a code works once', async () => {
    const person = await someone();
    const { body: { attempt } } = await ask('/phone-code', { name: person.name, identityNumber: person.identityNumber });
    await Promise.all(afterwards);
    const code = neighbours.codeTo(person.phone);
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await ask('/phone-code/check', { attempt, code: wrong, situation: 'use' })).toMatchObject({ status: 422, body: { code: 'phone_code_wrong' } });
    expect(await ask('/phone-code/check', { attempt, code, situation: 'use' })).toMatchObject({ status: 200 });
    expect(await ask('/phone-code/check', { attempt, code, situation: 'use' })).toMatchObject({ status: 410 });
  });
});

describe('the holder, signed in', () => {
  test('is told everything, nearest helper first, each with one next step: a button, a named place, a number', async () => {
    signedIn.holder = await someone({ cards: [{ validTo: '2030-07-01' }], photo: false });
    await insured(signedIn.holder, { paidThrough: '2030-03', balanceFen: 1_840 });
    const { body } = await explainToHolder({ amountFen: 6_040 }, 'es');
    expect(body.reasons).toMatchObject([
      { code: 'ecard_not_claimed', nextStep: { kind: 'button', act: 'claim_again' } },
      { code: 'balance_low', title: 'Saldo insuficiente: faltan 42,00 yuanes', amountFen: 4_200 },
      { code: 'photo_missing', nextStep: { kind: 'place', place: { servicePointId: 'agency', hours: { en: 'agency hours' } } } },
      { code: 'card_expires_soon', day: '2030-07-01' },
      { code: 'contributions_in_arrears', months: ['2030-04', '2030-05'], hotline: '12393', clause: 'employee medical: from the month after payment stops' },
    ]);
    expect(body.stillWorks.map(({ code }: { code: string }) => code)).toEqual(['physical_card', 'account_balance', 'enquiries', 'identity_document', 'emergency_care']);
    expect(await actions()).toEqual(['diagnosis.explained']);
    const { holderId } = signedIn.holder;
    expect(await door.inTransaction((world) => firstReason(world, holderId, 'es'))).toEqual({ reason: body.reasons[0], step: { kind: 'button', act: 'claim_again' } });
  });

  test('has no reason where nothing is wrong, and everything works', async () => {
    signedIn.holder = await someone();
    const { holderId } = signedIn.holder;
    await insured(signedIn.holder, { paidThrough: '2030-06', balanceFen: 100_000 });
    await withECard(signedIn.holder);
    const { body } = await explainToHolder({ phoneClock: now() });
    expect(body).toMatchObject({ depth: 'full', reasons: [], general: [] });
    expect(body.stillWorks.map(({ code }: { code: string }) => code)).toEqual(['identity_checks', 'payment', 'account_balance', 'enquiries', 'emergency_care']);
    expect(await door.inTransaction((world) => firstReason(world, holderId, 'en'))).toBeNull();
  });

  test('is told what a counter answered to the own code, and that the place is down', async () => {
    signedIn.holder = await someone();
    await insured(signedIn.holder, { paidThrough: '2030-06', balanceFen: 100_000 });
    await withECard(signedIn.holder);
    await down('pharmacy');
    const reference = await checked(signedIn.holder, { servicePointId: 'pharmacy', purpose: 'payment', reasons: ['code_already_used'] });
    expect(codes(await explainToHolder({ reference }))).toEqual(['code_already_used', 'hospital_system_down']);
  });

  test('may pay elsewhere while another place of the region is down, and not where it was asked', async () => {
    signedIn.holder = await someone();
    await insured(signedIn.holder, { paidThrough: '2030-06', balanceFen: 100_000 });
    await withECard(signedIn.holder);
    await down('pharmacy');
    const works = ({ body }: Awaited<ReturnType<typeof explainToHolder>>) => body.stillWorks.map(({ code }: { code: string }) => code);
    const atHome = await explainToHolder({});
    expect([codes(atHome), works(atHome).includes('payment')]).toEqual([['hospital_system_down'], true]);
    const there = await explainToHolder({ reference: await checked(signedIn.holder, { servicePointId: 'pharmacy', purpose: 'payment', reasons: ['hospital_system_down'] }) });
    expect([codes(there), works(there).includes('payment')]).toEqual([['hospital_system_down'], false]);
    const other = await explainToHolder({ reference: await checked(signedIn.holder, { servicePointId: 'hospital', purpose: 'payment', reasons: ['code_already_used'] }) });
    expect([codes(other), works(other).includes('payment')]).toEqual([['code_already_used'], false]);
  });

  test('feels a policy row and a switch at once', async () => {
    signedIn.holder = await someone({ cards: [{ status: 4, lossLapsesOn: '2030-06-20' }] });
    await insured(signedIn.holder, { paidThrough: '2030-06', balanceFen: 100_000 });
    await withECard(signedIn.holder);
    expect(codes(await explainToHolder({}))).toEqual(['own_authorisation_needed', 'card_temporarily_lost']);
    await owner.script(`insert into policies (what, region_code, valid_from, value, clause, author) values ('identity_during_loss', '110100', '2030-01-01', '"refused"', 'a local clause', 'test');
      update switches set open = false, since = '2030-06-01', reason = 'drill' where name = 'ecard_payment'`);
    expect((await explainToHolder({})).body.reasons).toMatchObject([
      { code: 'card_temporarily_lost', severity: 'stops_everything', clause: 'a local clause' }, { code: 'region_paused', severity: 'stops_payment', day: '2030-06-01' },
    ]);
  });

  test('whose region never opened is told that, and not that it paused', async () => {
    signedIn.holder = await someone({ regionCode: '540100', cards: [{ issuerRegionCode: '540100' }] });
    expect(codes(await explainToHolder({}))).toEqual(['not_insured', 'region_not_open']);
  });

  test('of a child whose guardian the registry does not know is told so', async () => {
    signedIn.holder = await someone({ birthDay: asId('2020-01-01') });
    expect(codes(await explainToHolder({}))).toContain('guardian_needed');
  });
});

describe('at a counter', () => {
  test('who has no terminal, and who asks about another institution’s check, learns nothing; the look is on record', async () => {
    const person = await someone();
    const reference = await checked(person, { servicePointId: 'pharmacy', purpose: 'payment', reasons: [] });
    expect(await atCounter(null, reference)).toMatchObject({ status: 401 });
    expect(await atCounter('stranger-shop', reference)).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect(await atCounter('pharmacy', 'YK-NONE-NONE-00')).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect(await owner.query('audit', 'select action, outcome, actor from audit_entries where service_point_id is not null')).toEqual([
      { action: 'diagnosis.explained_at_counter', outcome: 'not_permitted', actor: 'terminal:stranger-shop' },
    ]);
  });

  test('a check of payment tells insurance in the clerk’s words, without the months owed', async () => {
    const person = await someone();
    await insured(person, { paidThrough: '2030-03', balanceFen: 1_840 });
    await withECard(person);
    const reference = await checked(person, { servicePointId: 'pharmacy', purpose: 'payment', reasons: ['contributions_in_arrears'], amountFen: 6_040 });
    const { body } = await atCounter('pharmacy', reference);
    expect(body).toMatchObject({ depth: 'counter', reasons: [{ code: 'balance_low', amountFen: 4_200 }, { code: 'contributions_in_arrears', whatToDo: expect.stringContaining('The fund does not pay today') }] });
    expect(JSON.stringify(body)).not.toMatch(/2030-0[45]|April|May 2030/);
  });

  test('a check of identity tells nothing of insurance, nor does another counter of the institution that may not ask', async () => {
    const person = await someone();
    await insured(person, { paidThrough: '2030-03', balanceFen: 0 });
    await withECard(person);
    const identity = await checked(person, { servicePointId: 'pharmacy', purpose: 'identity', reasons: [] });
    const payment = await checked(person, { servicePointId: 'pharmacy', purpose: 'payment', reasons: ['contributions_in_arrears'] });
    expect(codes(await atCounter('pharmacy', identity))).toEqual([]);
    expect(codes(await atCounter('pharmacy-east', payment))).toEqual([]);
  });

  test('a text that was no code of ours is about nobody', async () => {
    const reference = await checked({ holderId: 0 }, { servicePointId: 'pharmacy', purpose: 'identity', reasons: ['code_unreadable'] });
    expect((await atCounter('pharmacy', reference)).body).toMatchObject({ reasons: [{ code: 'code_unreadable' }], general: [] });
  });
});

describe('at a counter, with the card in hand and no code', () => {
  const cardOf = ({ identityNumber, cards: [card] }: RegisteredPerson) => ({ identityNumber, cardNumber: card?.number ?? '' });

  test('who has no terminal learns nothing; a card that is not this person’s is at nobody’s, and the look is on record', async () => {
    const [person, other] = [await someone(), await someone()];
    expect(await withCard(null, cardOf(person))).toMatchObject({ status: 401 });
    const wrongCard = await withCard('pharmacy', { ...cardOf(person), cardNumber: cardOf(other).cardNumber });
    const unknown = await withCard('pharmacy', { ...cardOf(person), identityNumber: '110100199001010018' });
    expect([wrongCard, unknown].map(({ status, body }) => [status, body.code])).toEqual([[422, 'card_not_found_here'], [422, 'card_not_found_here']]);
    expect(await owner.query('looks', 'select holder_id::text, action, outcome from audit_entries')).toEqual([
      { holderId: '0', action: 'diagnosis.explained_at_counter', outcome: 'card_not_found_here' }, { holderId: '0', action: 'diagnosis.explained_at_counter', outcome: 'card_not_found_here' },
    ]);
  });

  test('a till is no oracle: after ten pairs that are no card it is told none, not even a right one, and another till goes on', async () => {
    const person = await someone();
    const wrong = { ...cardOf(person), cardNumber: 'YK0099996' };
    for (let ordinal = 0; ordinal < 9; ordinal += 1) expect((await withCard('pharmacy', wrong)).status).toBe(422);
    // A hit in between costs nothing, and buys nothing.
    expect((await withCard('pharmacy', cardOf(person))).status).toBe(200);
    expect((await withCard('pharmacy', wrong)).status).toBe(422);
    expect(await withCard('pharmacy', cardOf(person))).toMatchObject({ status: 429, body: { code: 'card_looks_spent', retryAfterSeconds: 600 } });
    expect((await withCard('pharmacy-east', cardOf(person))).status).toBe(200);
  });

  test('why there is no e-card, and insurance only where payments may be taken', async () => {
    const person = await someone({ cards: [{ status: 0 }] });
    await insured(person, { paidThrough: '2030-03', balanceFen: 0 });
    expect(codes(await withCard('pharmacy', cardOf(person)))).toEqual(['card_sealed', 'contributions_in_arrears']);
    expect(codes(await withCard('pharmacy-east', cardOf(person)))).toEqual(['card_sealed']);
    expect(await actions()).toEqual(['diagnosis.explained_at_counter', 'diagnosis.explained_at_counter']);
  });
});

test('damage is explained to the clerk with the place where a card is replaced', async () => {
  const reason = await door.inTransaction((world) => explainDamage(world, 'chip', { regionCode: '110100', language: 'en' }));
  expect(reason).toMatchObject({ code: 'chip_damaged', nextStep: { kind: 'place', place: { servicePointId: 'agency' } }, whatToDo: expect.stringContaining('Ask for the code on the phone') });
});
