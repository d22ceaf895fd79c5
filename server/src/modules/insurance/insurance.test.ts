import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { asHolderId, asId } from '../../platform/values/ids.ts';
import { testDoor } from '../staff/test/test-door.ts';
import { explainEntitlement, registerInsurance } from './index.ts';

const { owner, pool, close } = await freshDatabase();
const now = () => Date.parse('2030-06-14T17:00:00Z');
const ana = caller(100_000_000_001);
const door = testDoor(pool, { now, holders: new Map([['ana', ana], ['bo', caller(100_000_000_002)]]) });
const app = await buildShell({ remember: async () => {}, now, logger: false, tls: null });
registerInsurance(app, door);
afterAll(async () => {
  await app.close();
  await close();
});

beforeEach(async () => {
  await owner.script(`
    truncate participations, contributions, accounts, audit_entries;
    delete from policies where region_code <> '000000';
    insert into participations (holder_id, insurance_kind, region_code, state, since) values
      (${ana.holderId}, '310', '110100', 'paying', '2015-01-01'), (${ana.holderId}, '110', '110100', 'paying', '2015-01-01');
    insert into contributions (holder_id, insurance_kind, region_code, month, paid_on, base_fen) values
      (${ana.holderId}, '310', '110100', '2030-03', '2030-03-20', 800000), (${ana.holderId}, '310', '110100', '2030-04', null, 800000),
      (${ana.holderId}, '310', '110100', '2030-05', null, 800000), (${ana.holderId}, '110', '110100', '2030-05', '2030-05-20', 800000),
      (${ana.holderId}, '110', '110100', '2028-06', '2028-06-20', 700000);
    insert into accounts (holder_id, region_code, balance_fen, as_of) values (${ana.holderId}, '110100', 1840, '2030-06-01')`);
});

describe('who may not look at somebody’s insurance', () => {
  test('a stranger', async () => {
    expect(await look(null)).toMatchObject({ status: 401, body: { code: 'sign_in_needed' } });
  });

  test('another holder sees their own, which is nothing', async () => {
    expect(await look('bo')).toMatchObject({ status: 200, body: { participations: [], accounts: [] } });
  });
});

test('a holder sees months, source region and account, two years back, and the look is on record', async () => {
  const { status, body } = await look('ana');
  expect([status, body]).toMatchObject([200, {
    participations: [
      { kind: '110', state: 'paying', months: [{ month: '2030-05', paid: true }], paidThrough: '2030-05' },
      { kind: '310', regionName: { en: 'Beijing' }, months: [{ month: '2030-03', paid: true }, { month: '2030-04', paid: false }, { month: '2030-05', paid: false }], paidThrough: '2030-03',
        gaps: [{ from: '2030-04', through: '2030-05', months: 2, effect: 'covered_if_paid_by', day: '2030-07-31' }] },
    ],
    accounts: [{ regionCode: '110100', balanceFen: 1840, asOf: '2030-06-01' }],
    asOf: now(),
  }]);
  expect(await owner.query('audit', 'select action, actor, seen from audit_entries')).toEqual([
    { action: 'insurance.viewed', actor: 'holder', seen: ['participations', 'contributions', 'account'] },
  ]);
});

describe('the entitlement', () => {
  test('follows the national policy, and names its clause', async () => {
    expect(await entitled()).toMatchObject({
      insuredToday: false, kind: '310', until: '2030-04-30', accountUsable: true,
      reasons: [{ code: 'contributions_in_arrears', months: ['2030-04', '2030-05'], day: '2030-07-31', clause: 'employee medical: from the month after payment stops' }],
    });
  });

  test('changes with a policy row of the insured region, without a restart', async () => {
    await addPolicy('arrears_grace_months', '110100', 2);
    expect(await entitled()).toMatchObject({ insuredToday: true, until: '2030-06-30' });
  });

  test('does not follow the policy of the region where somebody asks', async () => {
    await addPolicy('arrears_grace_months', '310100', 2);
    expect(await entitled('310100')).toMatchObject({ insuredToday: false, reasons: [{ code: 'not_insured_here' }, { code: 'contributions_in_arrears' }] });
  });

  test('of somebody unknown is none, and no policy is asked for', async () => {
    const nobody = await door.inTransaction((world) => explainEntitlement(world, { holderId: asHolderId(5), regionCode: asId('110100'), today: asId('2030-06-15') }));
    expect(nobody).toMatchObject({ insuredToday: false, reasons: [{ code: 'not_insured' }], facts: { participations: [], contributions: [], accounts: [] } });
  });
});

function caller(id: number): HolderCaller {
  return { kind: 'holder', holderId: asHolderId(id), deviceNo: 1, sessionId: asId('session') };
}

async function look(who: string | null) {
  const reply = await app.inject({ method: 'GET', url: '/api/insurance', headers: who === null ? {} : { 'x-test-holder': who } });
  return { status: reply.statusCode, body: reply.json() };
}

function entitled(regionCode = '110100') {
  return door.inTransaction((world) => explainEntitlement(world, { holderId: ana.holderId, regionCode: asId(regionCode), today: asId('2030-06-15') }));
}

async function addPolicy(what: string, regionCode: string, value: number) {
  await owner.query('test_policy', `
    insert into policies (what, region_code, valid_from, value, clause, author) values ($1, $2, '2020-01-01', $3, 'a clause of the region', 'test')`,
    [what, regionCode, JSON.stringify(value)]);
}
