import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeIdentityNumber } from '@yika/contract/numbers';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../test/fresh-database.ts';
import { testWorld } from '../../test/test-world.ts';
import { holdersImport, movementsImport } from './kinds.ts';
import { runImport } from './run-import.ts';

const { owner, pool, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-movements-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const inTransaction = testWorld(pool, () => Date.parse('2030-01-28T10:00:00Z'));
const ana = makeIdentityNumber('110100', '1990-03-07', 1);
const bo = makeIdentityNumber('110100', '1985-11-30', 2);
const header = 'identity_number,region_code,movement_no,booked_on,kind,amount_fen,balance_after_fen,place,source,as_of';

test('a statement comes in as it was booked, the place with it; what contradicts itself comes back', async () => {
  await runImport(holdersImport, file('holders.csv', ['identity_number,name,document_kind,region_code,phone,life_status,death_date,guardian_identity_number', `${bo},陈静,citizen,110100,,,,`, `${ana},张伟,citizen,110100,,,,`]));
  const result = await runImport(movementsImport, file('movements.csv', [
    header,
    `${ana},110100,1,2030-01-12,monthly_credit,17000,17000,,Bureau,2030-01-20`,
    `${ana},110100,2,2030-01-14,pharmacy_payment,-6040,10960,Heping Pharmacy,Bureau,2030-01-20`,
    `${ana},110100,3,2030-01-15,pharmacy_payment,6040,17000,,Bureau,2030-01-20`,
    `${ana},110100,4,2030-01-21,interest,10,17010,,Bureau,2030-01-20`,
    `${ana},110100,5,2030-01-15,interest,10,-1,,Bureau,2030-01-20`,
    `${ana},110100,2,2030-01-16,interest,10,17010,,Bureau,2030-01-20`,
  ]));
  expect(result).toMatchObject({ rowsRefused: 4, counts: { added: 2 } });
  const errors: readonly { row_number: string; error_code: string }[] = parse(readFileSync(result.errorPath ?? '', 'utf8'), { columns: true, bom: true });
  expect(errors.map(({ row_number, error_code }) => [row_number, error_code])).toEqual([['4', 'number_malformed'], ['5', 'days_out_of_order'], ['6', 'number_malformed'], ['7', 'twice_in_file']]);
  expect(await owner.query('movements', 'select movement_no, kind, amount_fen, place, booked_year from account_movements order by movement_no')).toEqual([
    { movementNo: 1, kind: 'monthly_credit', amountFen: 17_000, place: null, bookedYear: 2030 }, { movementNo: 2, kind: 'pharmacy_payment', amountFen: -6_040, place: 'Heping Pharmacy', bookedYear: 2030 },
  ]);
});

function file(name: string, lines: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return { inTransaction, path, dryRun: false, language: 'en' } as const;
}
