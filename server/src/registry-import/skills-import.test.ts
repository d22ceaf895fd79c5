import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeIdentityNumber } from '@yika/contract/numbers';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../test/fresh-database.ts';
import { testWorld } from '../../test/test-world.ts';
import { listSkills } from '../modules/employment/index.ts';
import { asHolderId } from '../platform/values/ids.ts';
import { holdersImport, skillsImport } from './kinds.ts';
import { runImport } from './run-import.ts';

const { owner, pool, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-skills-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const inTransaction = testWorld(pool, () => Date.parse('2030-01-28T10:00:00Z'));
const ana = makeIdentityNumber('110100', '1960-03-07', 1);
const header = 'identity_number,occupation_code,occupation_name,level,issued_by,certificate_number,issued_on,theory_result,practice_result,region_code,source,as_of';

test('what is held comes in, sealed; a level, a result or a day that cannot be comes back; repeated it changes nothing', async () => {
  await run(holdersImport, ['identity_number,name,document_kind,region_code,phone,life_status,death_date,guardian_identity_number', `${ana},张伟,citizen,110100,,,,`]);
  const lines = [
    header,
    `${ana},6-18-02-04,焊工,4,Centre,S-110100-4711,2020-05-04,82,,110100,Bureau,2030-01-20`,
    `${ana},,电工,6,Centre,S-110100-4712,2020-05-04,,,110100,Bureau,2030-01-20`,
    `${ana},,电工,5,Centre,S-110100-4713,2020-05-04,101,,110100,Bureau,2030-01-20`,
    `${ana},,电工,5,Centre,S-110100-4714,2030-02-04,,,110100,Bureau,2030-01-20`,
    `${ana},,电工,5,Centre,S/4715,2020-05-04,,,110100,Bureau,2030-01-20`,
    `${ana},,焊工,3,Centre,S-110100-4711,2020-05-04,,,110100,Bureau,2030-01-20`,
  ];
  const result = await run(skillsImport, lines);
  expect(result).toMatchObject({ rowsRefused: 5, counts: { added: 1 } });
  const errors: readonly { row_number: string; error_code: string }[] = parse(readFileSync(result.errorPath ?? '', 'utf8'), { columns: true, bom: true });
  expect(errors.map(({ row_number, error_code }) => [row_number, error_code])).toEqual([['3', 'value_not_in_list'], ['4', 'number_malformed'], ['5', 'days_out_of_order'], ['6', 'number_malformed'], ['7', 'twice_in_file']]);
  expect((await run(skillsImport, lines.slice(0, 2))).counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  const [row] = await owner.query<{ holderId: number; whole: string }>('whole', "select holder_id, to_jsonb(skills)::text as whole from skills");
  expect(row?.whole).not.toMatch(/4711|焊工|Centre/);
  expect(await inTransaction((world) => listSkills(world, asHolderId(Number(row?.holderId))))).toMatchObject([{ occupationName: '焊工', level: 4, theoryResult: 82, practiceResult: null, source: 'Bureau' }]);
});

function run(kind: typeof skillsImport | typeof holdersImport, lines: readonly string[]) {
  const path = join(folder, `${kind.kind}.csv`);
  writeFileSync(path, lines.join('\n'));
  return runImport(kind as typeof skillsImport, { inTransaction, path, dryRun: false, language: 'en' });
}
