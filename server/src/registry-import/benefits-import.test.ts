import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeIdentityNumber } from '@yika/contract/numbers';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../test/fresh-database.ts';
import { testWorld } from '../../test/test-world.ts';
import { benefitsImport, holdersImport } from './kinds.ts';
import { runImport } from './run-import.ts';

const { owner, pool, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-benefits-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const inTransaction = testWorld(pool, () => Date.parse('2030-01-28T10:00:00Z'));
const ana = makeIdentityNumber('110100', '1960-03-07', 1);
const header = 'identity_number,kind,region_code,monthly_fen,since,qualification_due_on,state,source,as_of';
const kept = () => owner.query('kept', 'select kind, monthly_fen, qualification_due_on as due_on, state, reminded_days from benefits order by kind');
const imported = (line: string) => runImport(benefitsImport, file('again.csv', [header, line]));

test('what is drawn comes in, a figure that is not told stays unknown; what contradicts itself comes back', async () => {
  await runImport(holdersImport, file('holders.csv', ['identity_number,name,document_kind,region_code,phone,life_status,death_date,guardian_identity_number', `${ana},张伟,citizen,110100,,,,`]));
  const result = await runImport(benefitsImport, file('benefits.csv', [
    header,
    `${ana},pension,110100,356000,2019-07-01,2030-02-20,current,Bureau,2030-01-20`,
    `${ana},survivor,110100,,2021-07-01,,current,Bureau,2030-01-20`,
    `${ana},pension,310100,-1,2019-07-01,2030-02-20,current,Bureau,2030-01-20`,
    `${ana},pension,440100,1,2030-07-01,2030-02-20,current,Bureau,2030-01-20`,
    `${ana},alms,110100,1,2019-07-01,2030-02-20,current,Bureau,2030-01-20`,
    `${ana},pension,110100,1,2019-07-01,2030-02-20,current,Bureau,2030-01-20`,
  ]));
  expect(result).toMatchObject({ rowsRefused: 4, counts: { added: 2 } });
  const errors: readonly { row_number: string; error_code: string }[] = parse(readFileSync(result.errorPath ?? '', 'utf8'), { columns: true, bom: true });
  expect(errors.map(({ row_number, error_code }) => [row_number, error_code])).toEqual([['4', 'number_malformed'], ['5', 'days_out_of_order'], ['6', 'value_not_in_list'], ['7', 'twice_in_file']]);
  expect(await kept()).toEqual([
    { kind: 'pension', monthlyFen: 356_000, dueOn: '2030-02-20', state: 'current', remindedDays: null }, { kind: 'survivor', monthlyFen: null, dueOn: null, state: 'current', remindedDays: null },
  ]);
});

test('what the agency only repeats changes nothing that was proved here since; a day that is new counts, and is reminded anew', async () => {
  await owner.script("update benefits set qualification_due_on = '2031-01-28', reminded_days = 30 where kind = 'pension'");
  await imported(`${ana},pension,110100,370000,2019-07-01,2030-02-20,current,Bureau,2030-01-27`);
  expect((await kept())[0]).toEqual({ kind: 'pension', monthlyFen: 370_000, dueOn: '2031-01-28', state: 'current', remindedDays: 30 });
  await imported(`${ana},pension,110100,370000,2019-07-01,2031-05-01,paused,Bureau,2030-01-28`);
  expect((await kept())[0]).toEqual({ kind: 'pension', monthlyFen: 370_000, dueOn: '2031-05-01', state: 'paused', remindedDays: null });
});

function file(name: string, lines: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return { inTransaction, path, dryRun: false, language: 'en' } as const;
}
