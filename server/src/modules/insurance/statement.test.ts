import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { asHolderId, asId } from '../../platform/values/ids.ts';
import { testDoor } from '../staff/test/test-door.ts';
import { registerInsurance, saveMovements } from './index.ts';

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
    truncate accounts, account_movements, audit_entries;
    insert into accounts (holder_id, region_code, balance_fen, as_of) values (${ana.holderId}, '110100', 9000, '2030-06-01'), (${ana.holderId}, '310100', 500, '2030-06-01');
    insert into account_movements (holder_id, region_code, movement_no, booked_on, kind, amount_fen, balance_after_fen, place, source, as_of)
    select ${ana.holderId}, '110100', n, date '2011-01-12' + (n - 1)::integer * 79, case when n % 2 = 1 then 'monthly_credit' else 'pharmacy_payment' end,
      case when n % 2 = 1 then 9000 else -9000 end, case when n % 2 = 1 then 9000 else 0 end, case when n % 2 = 0 then '样张大药房' end, '样张医疗保障局', '2030-06-01'
    from generate_series(1, 89) n`);
});

describe('who may not read a statement', () => {
  test('a stranger', async () => {
    expect(await read(null)).toMatchObject({ status: 401, body: { code: 'sign_in_needed' } });
  });

  test('another holder: an account that is not theirs looks like one that is not there', async () => {
    expect(await read('bo', '?regionCode=110100')).toMatchObject({ status: 200, body: { accounts: [], account: null, years: null, movements: [], before: null } });
  });
});

test('twenty years come page after page, none twice and none left out, each with the balance after it', async () => {
  const seen: number[] = [];
  let before: number | null = null;
  do {
    const { body } = await read('ana', `?limit=20${before === null ? '' : `&before=${before}`}`);
    for (const { movementNo, balanceAfterFen, missingBefore } of body.movements) {
      expect([balanceAfterFen, missingBefore]).toEqual([movementNo % 2 === 1 ? 9_000 : 0, false]);
      seen.push(movementNo);
    }
    before = body.before;
  } while (before !== null);
  expect(seen).toEqual(Array.from({ length: 89 }, (_, index) => 89 - index));
});

test('a year has its own movements only, and the years are named', async () => {
  const { body } = await read('ana', '?year=2015');
  expect(body).toMatchObject({ years: { first: 2011, last: 2030 }, agrees: true, account: { regionCode: '110100', balanceFen: 9_000, asOf: '2030-06-01' } });
  expect(new Set(body.movements.map(({ bookedOn }) => bookedOn.slice(0, 4)))).toEqual(new Set(['2015']));
});

test('an account without movements says so, and does not pretend to agree', async () => {
  expect((await read('ana', '?regionCode=310100')).body).toMatchObject({ account: { balanceFen: 500 }, years: null, agrees: null, movements: [] });
});

test('a movement that was not handed over is seen by the balances', async () => {
  await owner.script('delete from account_movements where movement_no = 88');
  expect((await read('ana', '?limit=2')).body.movements).toMatchObject([{ movementNo: 89, missingBefore: true }, { movementNo: 87, missingBefore: false }]);
});

test('a balance that the newest movement does not lead to is told apart from one that it does', async () => {
  expect((await read('ana')).body.agrees).toBe(true);
  await owner.script('update accounts set balance_fen = 8000');
  expect((await read('ana')).body.agrees).toBe(false);
});

test('each look is on record', async () => {
  await read('ana');
  expect(await owner.query('audit', 'select action, actor, seen from audit_entries')).toEqual([{ action: 'insurance.viewed', actor: 'holder', seen: ['account', 'movements'] }]);
});

test('the same rows sent again change nothing, and a payment that adds is not taken by the table', async () => {
  const row = { holderId: ana.holderId, regionCode: '310100', movementNo: 1, bookedOn: '2030-05-12', kind: 'monthly_credit', amountFen: 500, balanceAfterFen: 500, bookedAt: null, source: 'Bureau', asOf: '2030-06-01' };
  const save = (one: typeof row) => door.inTransaction(({ database }) => saveMovements(database, [one], false));
  expect(await save(row)).toEqual({ added: 1, changed: 0, unchanged: 0 });
  expect(await save(row)).toEqual({ added: 0, changed: 0, unchanged: 1 });
  await expect(save({ ...row, movementNo: 2, kind: 'pharmacy_payment' })).rejects.toThrow(/credits_add_and_payments_take/);
});

interface Statement {
  readonly agrees: boolean | null;
  readonly before: number | null;
  readonly movements: readonly { readonly movementNo: number; readonly bookedOn: string; readonly balanceAfterFen: number; readonly missingBefore: boolean }[];
}

function caller(id: number): HolderCaller {
  return { kind: 'holder', holderId: asHolderId(id), deviceNo: 1, sessionId: asId('session') };
}

async function read(who: string | null, query = '') {
  const reply = await app.inject({ method: 'GET', url: `/api/account-movements${query}`, headers: who === null ? {} : { 'x-test-holder': who } });
  return { status: reply.statusCode, body: reply.json<Statement>() };
}
