import { afterAll, expect, test } from 'vitest';
import { asHolderId, asId } from '../../../platform/values/ids.ts';
import { listCards, listDamages } from '../../cards/index.ts';
import { findDevice, findLiveECard } from '../../ecards/index.ts';
import { listFindings, readPersonForRules, toPerson } from '../../holders/index.ts';
import { addPolicy, getPolicies } from '../../regions/index.ts';
import { counterPolicies, readCounterFacts } from './facts-hot.ts';
import { policiesInForce } from '../../regions/rules/index.ts';
import { testSealer } from '../../staff/test/test-door.ts';
import { counterWorld, person, phoneOf } from '../test/counter-world.ts';

const world = await counterWorld();
afterAll(world.close);
const today = asId<'Day'>('2030-03-01');

test('of somebody who is not there nothing is read', async () => {
  expect(await readCounterFacts(world.pool, { holderId: asHolderId(1), deviceNo: 1, today })).toBeNull();
});

test('one reading says what the rooms’ own doors say', async () => {
  await policiesOfTwoRegions();
  for (const holder of [await somebodyWithEverything(), await person(world, { photo: false, insuredIn: null }), await person(world, { cardStatus: 4, authorised: true })]) {
    const holderId = asHolderId(holder.holderId);
    const facts = await readCounterFacts(world.pool, { holderId, deviceNo: 1, today });
    if (!facts) throw new Error('a person who was made is there');
    const device = await findDevice(world.pool, holderId, 1);
    expect(facts.device?.certificateHandle).toEqual(device?.certificateHandle);
    expect(facts.ecard).toEqual(await findLiveECard(world.pool, holderId));
    expect(facts.cards).toEqual(await listCards(world.pool, holderId));
    expect(facts.damages).toEqual((await listDamages(world.pool, holderId)).map(({ cardId, part, finding }) => ({ cardId, part, finding })));
    expect(facts.findings).toEqual((await listFindings(world.pool, holderId)).map(({ finding }) => finding));
    expect(toPerson(testSealer, facts.holder)).toEqual(await readPersonForRules({ database: world.pool, sealer: testSealer }, holderId));
    for (const regionCode of new Set([facts.ecard?.regionCode, ...facts.cards.map((card) => card.issuerRegionCode)].filter((region) => region !== undefined))) {
      const rows = await getPolicies(world.pool, counterPolicies, { regionCode, day: today });
      const values = Object.fromEntries(counterPolicies.map((name) => [name, { value: rows[name].value }]));
      expect(policiesInForce(facts.policies, counterPolicies, regionCode)).toEqual(values);
    }
  }
});

test('a device and an e-card that were ended are not there', async () => {
  const holder = await person(world);
  await world.owner.query('end_device', 'update devices set ended_at = now() where holder_id = $1', [holder.holderId]);
  await world.owner.query('end_ecard', 'update ecards set ended_at = now() where holder_id = $1', [holder.holderId]);
  expect(await readCounterFacts(world.pool, { holderId: asHolderId(holder.holderId), deviceNo: 1, today })).toMatchObject({ device: null, ecard: null });
});

async function somebodyWithEverything() {
  // A county that had issued before the register was kept.
  await world.owner.script(`insert into approved_issuers (area_code, issuer_number, since) values ('310115', 99, '2011-07-01') on conflict do nothing`);
  const holder = await person(world, { regionCode: '310115' });
  await phoneOf(world, holder);
  await world.owner.query('second_card', `
    insert into cards (holder_id, issuer_region_code, number_hash, sealed, key_version, status, issued_on, valid_to, collected_on, loss_lapses_on, replaces_card_id, content_hash, updated_at)
    select holder_id, '440100', '', '', 1, 4, '2026-01-01', '2036-01-01', null, '2030-03-09', card_id, '', now() from cards where holder_id = $1`, [holder.holderId]);
  for (const [part, finding, at] of [['chip', 'damaged', '2029-01-01'], ['chip', 'not_damaged', '2029-02-01'], ['face', 'damaged', '2029-03-01']] as const) {
    await world.owner.query('damages', `
      insert into card_damages (holder_id, card_id, part, finding, answers, service_point_id, at)
      select holder_id, card_id, $2, $3, '{}', 'H1', $4 from cards where holder_id = $1`, [holder.holderId, part, finding, new Date(at)]);
  }
  await world.owner.query('findings', `insert into holder_findings (holder_id, finding, noted_on) values ($1, 'name_differs', '2030-01-01'), ($1, 'phone_outdated', '2030-01-01')`, [holder.holderId]);
  return holder;
}

async function policiesOfTwoRegions() {
  const row = { clause: 'test', author: 'test' };
  await addPolicy(world.owner, { ...row, what: 'identity_during_loss', regionCode: asId('310000'), validFrom: asId('2029-01-01'), value: 'refused' });
  await addPolicy(world.owner, { ...row, what: 'identity_during_loss', regionCode: asId('310100'), validFrom: asId('2028-01-01'), value: 'holder_decides' });
  await addPolicy(world.owner, { ...row, what: 'expired_card', regionCode: asId('310115'), validFrom: asId('2030-03-02'), value: 'refused' });
  await addPolicy(world.owner, { ...row, what: 'expired_card', regionCode: asId('440000'), validFrom: asId('2030-03-01'), value: 'refused' });
  await addPolicy(world.owner, { ...row, what: 'hotline', regionCode: asId('440100'), validFrom: asId('2029-01-01'), value: '020-12333' });
}
