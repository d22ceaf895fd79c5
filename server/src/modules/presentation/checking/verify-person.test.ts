import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { addPolicy } from '../../regions/index.ts';
import { asId } from '../../../platform/values/ids.ts';
import { counterWorld, person, phoneOf, START, terminalAt, verify, type PersonWish, type TestHolder } from '../test/counter-world.ts';

const world = await counterWorld();
afterAll(world.close);
const here = await terminalAt(world, 'H1');
const elsewhere = await terminalAt(world, 'H2');

beforeEach(async () => {
  world.clock.now = START;
  await world.owner.script(`
    truncate verifications, verification_references, audit_entries, budgets, outages, switches;
    delete from policies where region_code <> '000000'`);
});

describe('a card reported lost for a time', () => {
  test.each([['here', here], ['in another region', elsewhere]] as const)('stops payment at once, %s, whatever the holder has authorised', async (_, counter) => {
    const { body } = await shownBy({ authorised: true }, { lost: true, counter, purpose: 'payment' });
    expect(body).toMatchObject({ outcome: 'refused', reasons: expect.arrayContaining(['card_temporarily_lost']), person: null, firstReason: { day: '2030-03-05' } });
  });

  test('under the newer rule opens identity to the holder’s own word, and not without it', async () => {
    expect((await shownBy({ authorised: true }, { lost: true })).body.outcome).toBe('valid');
    expect((await shownBy({}, { lost: true })).body).toMatchObject({ outcome: 'refused', reasons: ['own_authorisation_needed', 'card_temporarily_lost'] });
  });

  test('under the older rule of the region that issued it is refused, whatever the counter’s region thinks', async () => {
    await rule('310100', 'identity_during_loss', 'refused');
    expect((await shownBy({ authorised: true }, { lost: true, counter: elsewhere })).body).toMatchObject({ outcome: 'refused', reasons: ['card_temporarily_lost'] });
  });

  test('is good for identity where its own region says so, even at a counter whose region would refuse its own', async () => {
    await rule('440100', 'identity_during_loss', 'refused');
    expect((await shownBy({ authorised: true }, { lost: true, counter: elsewhere })).body.outcome).toBe('valid');
  });

  test('works again on the day on which the report lapses, without anybody doing anything', async () => {
    const holder = await person(world);
    const phone = await phoneOf(world, holder);
    await lose(holder, '2030-03-02');
    expect((await verify(world, here, await phone.code())).body.outcome).toBe('refused');
    world.clock.now += 18 * 3_600_000;
    expect((await verify(world, here, await phone.code(), { purpose: 'payment' })).body.outcome).toBe('valid');
  });
});

test.each([[2, 'card_formally_lost'], [3, 'card_locked'], [9, 'card_cancelled'], [0, 'card_sealed']] as const)('a card of status %i is refused for payment and spends the code', async (status, reason) => {
  const holder = await person(world);
  const phone = await phoneOf(world, holder);
  await world.owner.query('status', 'update cards set status = $2 where holder_id = $1', [holder.holderId, status]);
  const code = await phone.code();
  expect((await verify(world, here, code, { purpose: 'payment' })).body).toMatchObject({ outcome: 'refused', reasons: [reason], person: null, shortfallFen: null });
  expect((await verify(world, elsewhere, code)).body).toMatchObject({ outcome: 'refused', reasons: ['code_already_used'], person: null });
});

test('everything of a closed card is refused', async () => {
  const holder = await person(world, { authorised: true });
  const phone = await phoneOf(world, holder);
  await world.owner.query('closed', 'update cards set status = 9 where holder_id = $1', [holder.holderId]);
  expect((await verify(world, here, await phone.code())).body.reasons).toEqual(['card_cancelled']);
});

test('the dead are shown to nobody', async () => {
  const holder = await person(world);
  const phone = await phoneOf(world, holder);
  await world.owner.query('dead', 'update holders set life_status = 2 where holder_id = $1', [holder.holderId]);
  expect((await verify(world, here, await phone.code())).body).toMatchObject({ reasons: ['holder_deceased'], person: null });
});

test('an e-card that was ended is refused', async () => {
  const holder = await person(world);
  const phone = await phoneOf(world, holder);
  await world.owner.query('ended', 'update ecards set ended_at = now() where holder_id = $1', [holder.holderId]);
  expect((await verify(world, here, await phone.code())).body.reasons).toEqual(['ecard_ended']);
});

test('level 1 identifies and does not pay', async () => {
  const phone = await phoneOf(world, await person(world, { level: 1 }));
  expect((await verify(world, here, await phone.code())).body.outcome).toBe('valid');
  world.clock.now += 1000;
  expect((await verify(world, here, await phone.code(), { purpose: 'payment' })).body.reasons).toEqual(['card_number_not_given']);
});

describe('a payment', () => {
  test('of somebody who is not insured, or not here, is refused; identity is not', async () => {
    expect((await shownBy({ insuredIn: null }, { purpose: 'payment' })).body.reasons).toEqual(['not_insured']);
    expect((await shownBy({ insuredIn: '310100' }, { purpose: 'payment', counter: elsewhere })).body.reasons).toEqual(['not_insured_here']);
    expect((await shownBy({ insuredIn: null })).body.outcome).toBe('valid');
  });

  test('where the hospital’s system is down is refused with that reason, and identity goes on', async () => {
    await world.owner.script(`insert into outages (service_point_id, outage_id, kind, opened_at, opened_by) values ('H1', gen_random_uuid(), 'declared', now(), 'terminal')`);
    expect((await shownBy({}, { purpose: 'payment' })).body.reasons).toEqual(['hospital_system_down']);
    expect((await shownBy({})).body.outcome).toBe('valid');
    expect((await shownBy({ regionCode: '440100' }, { purpose: 'payment', counter: elsewhere })).body.outcome).toBe('valid');
  });

  test('is stopped by a switch, of the card’s region or of the counter’s, each by its name', async () => {
    await world.owner.script(`insert into switches (name, region_code, open, since, reason, author) values ('ecard_payment', '310000', false, '2030-01-01', 'incident', 'test')`);
    expect((await shownBy({}, { purpose: 'payment' })).body.reasons).toEqual(['region_paused']);
    expect((await shownBy({ regionCode: '440100', insuredIn: '310100' }, { purpose: 'payment' })).body.reasons).toEqual(['not_accepted_here']);
    expect((await shownBy({ regionCode: '440100' }, { purpose: 'payment', counter: elsewhere })).body.outcome).toBe('valid');
  });

  test('lacking all of its amount in an account that is not there is a warning', async () => {
    const holder = await person(world);
    await world.owner.query('no_account', 'delete from accounts where holder_id = $1', [holder.holderId]);
    const { body } = await verify(world, here, await (await phoneOf(world, holder)).code(), { purpose: 'payment', amountFen: 500 });
    expect(body).toMatchObject({ outcome: 'valid', shortfallFen: 500, warnings: [{ code: 'balance_low' }] });
  });
});

describe('the words', () => {
  test.each([['es', 'Este código ya se usó'], ['zh-CN', '二维码已被使用'], ['en', 'This code was already used']])('are the clerk’s, in the language asked for: %s', async (language, title) => {
    const code = await (await phoneOf(world, await person(world))).code();
    await verify(world, here, code);
    expect((await verify(world, here, code, { language })).body.firstReason).toMatchObject({ code: 'code_already_used', title });
  });

  test('name a place where the way on leads to one', async () => {
    const { body } = await shownBy({}, { purpose: 'payment', status: 3 });
    expect(body.firstReason?.nextStep).toMatchObject({ kind: 'place', place: { servicePointId: 'A1' } });
  });
});

test('a card that ends soon, a damaged one and a name that differs are warnings beside a yes', async () => {
  const holder = await person(world);
  await world.owner.query('soon', `update cards set valid_to = '2030-03-20' where holder_id = $1`, [holder.holderId]);
  await world.owner.query('damage', `
    insert into card_damages (holder_id, card_id, part, finding, answers, service_point_id, at)
    select holder_id, card_id, 'chip', 'damaged', '{}', 'H1', now() from cards where holder_id = $1`, [holder.holderId]);
  await world.owner.query('finding', `insert into holder_findings (holder_id, finding, noted_on) values ($1, 'name_differs', '2030-01-01'), ($1, 'phone_outdated', '2030-01-01')`, [holder.holderId]);
  const { body } = await verify(world, here, await (await phoneOf(world, holder)).code());
  expect(body.outcome).toBe('valid');
  expect(body.warnings.map(({ code, day }) => [code, day])).toEqual([['chip_damaged', undefined], ['name_differs_in_registry', undefined], ['card_expires_soon', '2030-03-20']]);
});

async function shownBy(wish: PersonWish, { lost = false, status = 1, counter = here, purpose = 'identity' as 'identity' | 'payment' } = {}) {
  const holder = await person(world, wish);
  const phone = await phoneOf(world, holder);
  if (lost) await lose(holder, '2030-03-05');
  if (status !== 1) await world.owner.query('status', 'update cards set status = $2 where holder_id = $1', [holder.holderId, status]);
  return verify(world, counter, await phone.code(), { purpose });
}

async function lose({ holderId }: TestHolder, lapsesOn: string) {
  await world.owner.query('lose', 'update cards set status = 4, loss_lapses_on = $2 where holder_id = $1', [holderId, lapsesOn]);
}

async function rule(regionCode: string, what: 'identity_during_loss', value: 'refused' | 'holder_decides') {
  await addPolicy(world.owner, { what, regionCode: asId(regionCode), validFrom: asId('2029-01-01'), value, clause: 'test', author: 'test' });
}
