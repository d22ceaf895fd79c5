import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ApprovalKind } from '@yika/contract';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { placeNamed, withPlaces } from '../staff/test/places.ts';
import { guarded, writers } from './guarded.ts';
import { approvalScene, grantOf } from './test/approval-scene.ts';

const scene = await approvalScene();
const { owner, pool, hire, raiseSwitch, decide } = scene;
afterAll(scene.close);

let officer: StaffCaller;
let approver: StaffCaller;
beforeEach(async () => {
  await scene.forget();
  await owner.script('truncate service_points');
  await owner.script(`insert into switches values ('ecard_issue', '310100', true, '2030-01-01', 'opened', 'test')`);
  await withPlaces(owner, placeNamed('H1', '310100'));
  officer = await hire(grantOf('officer', '310100'));
  approver = await hire(grantOf('approver', '310100'));
});

test('every kind of change guards something, and nothing is guarded twice', () => {
  expect([...new Set(guarded.flatMap(({ kinds }) => kinds))].sort()).toEqual([...ApprovalKind.enum].sort());
  const columns = guarded.flatMap(({ table, columns: named }) => (named === 'all' ? [table] : named.map((column) => `${table}.${column}`)));
  expect(new Set(columns).size).toBe(columns.length);
});

describe('the server’s role, whatever its code does', () => {
  const statements: Readonly<Record<string, (approvalId: string) => readonly [string, string]>> = {
    'adds a policy row': (id) => ['policies', `insert into policies (what, region_code, valid_from, value, clause, author, approval_id) values ('hotline', '310100', '2031-01-01', '"1"', 'x', 'x', ${id})`],
    'alters a policy row': () => ['policies', `update policies set value = '"1"' where what = 'hotline'`],
    'removes a policy row': () => ['policies', 'delete from policies'],
    'adds a switch': (id) => ['switches', `insert into switches (name, region_code, open, since, reason, author, approval_id) values ('ecard_payment', '310100', true, '2030-01-01', 'x', 'x', ${id})`],
    'turns a switch': (id) => ['switches', `update switches set open = not open, approval_id = ${id}`],
    'removes a switch': () => ['switches', 'delete from switches'],
    'adds a place': (id) => ['service_points', `insert into service_points select 'H9', region_code, name, address, hours, phone, institution_code, is_agency, purposes, closed_on, ${id} from service_points limit 1`],
    'widens a place': (id) => ['service_points', `update service_points set purposes = '{identity,payment}', approval_id = ${id}`],
    'closes a place': (id) => ['service_points', `update service_points set closed_on = '2030-01-01', approval_id = ${id}`],
    'approves an issuer': (id) => ['approved_issuers', `insert into approved_issuers (area_code, issuer_number, since, approval_id) values ('330100', 900, '2030-01-01', ${id})`],
    'renumbers an issuer': () => ['approved_issuers', 'update approved_issuers set issuer_number = issuer_number + 900'],
    'removes an issuer': () => ['approved_issuers', 'delete from approved_issuers'],
    'suspends an issuer': (id) => ['issuer_events', `insert into issuer_events (area_code, event_no, what, scope, on_day, reason, reference, approval_id, at) values ('310100', 9, 'suspended', '{cards}', '2030-01-01', 'x', 'x', ${id}, now())`],
    'removes a place': () => ['service_points', 'delete from service_points'],
  };

  test.each(Object.keys(statements))('never %s without a held change that is being applied, of that very row', async (name) => {
    const asked = await raiseSwitch(officer, '310100');
    const other = await raiseSwitch(officer, '310100');
    await decide(approver, asked);
    const before = await everythingGuarded();
    for (const id of ['null', 'uuidv7()', `'${asked.approvalId}'`, `'${other.approvalId}'`]) {
      const statement = statements[name]?.(id);
      if (!statement) throw new Error('the table names what there is');
      expect(await pool.script(statement[1]).then(() => 'done', (error: Error) => error.message), id).toMatch(/row-level security|permission denied/);
    }
    expect(await everythingGuarded()).toEqual(before);
  });

  test('cannot make a held change out of nothing: one that nobody approved is not approved', async () => {
    const { approvalId } = await raiseSwitch(officer, '310100');
    const forged = pool.transaction(async (database) => {
      await database.query('forge', `update approvals set state = 'approved' where approval_id = $1`, [approvalId]);
    });
    expect(await forged.then(() => 'done', (error: Error & { constraint?: string }) => error.constraint)).toBe('approved_means_every_step');
  });
});

describe('in the code', () => {
  const sources = globSync('server/src/**/*.ts').filter((path) => !/\.test\.ts$|\/test\//.test(path)).map((path) => ({ path, text: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

  test('every statement that writes a guarded table stands in its room’s table file', () => {
    for (const { table } of guarded) {
      const writing = sources.filter(({ text }) => new RegExp(`\\b(?:insert into|update|delete from|copy|truncate)\\s+${table}\\b`).test(text)).map(({ path }) => path);
      expect(writing.every((path) => path.endsWith('-table.ts')), `${table}: ${writing.join()}`).toBe(true);
      expect(writing, table).toHaveLength(1);
    }
  });

  test.each(Object.entries(writers))('%s is called by its kind of held change and by nobody else', (writer, allowed) => {
    const home = sources.find(({ text }) => new RegExp(`export (?:async )?function ${writer}\\b`).test(text))?.path ?? '';
    expect(home).not.toBe('');
    const callers = sources.filter(({ path, text }) => dirname(path) !== dirname(home) && new RegExp(`\\b${writer}\\(`).test(text)).map(({ path }) => path.replace(/^server\/src\/(?:modules\/)?/, ''));
    expect(callers.sort()).toEqual([...allowed].sort());
  });
});

async function everythingGuarded(): Promise<unknown> {
  const rows = [];
  for (const { table } of guarded) rows.push(await owner.query(`all_of_${table}`, `select t::text from ${table} t order by t::text`));
  return rows;
}
