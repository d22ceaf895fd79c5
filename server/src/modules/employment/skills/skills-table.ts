import type { SkillLevel } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

/** Of the data key under which it is sealed. */
const KEY_VERSION = 1;

/** What is sealed. */
export interface SkillContents {
  readonly occupationCode: string | null;
  readonly occupationName: string;
  readonly level: SkillLevel;
  readonly issuedBy: string;
  readonly certificateNumber: string;
  readonly issuedOn: Day;
  readonly theoryResult: number | null;
  readonly practiceResult: number | null;
}

export interface Skill extends SkillContents {
  readonly skillId: Id<'Skill'>;
  /** Null: a desk has seen the paper, in that case. */
  readonly source: string | null;
  readonly caseNumber: string | null;
  readonly regionCode: RegionCode;
  readonly asOf: Day;
}

type SkillRow = Omit<Skill, keyof SkillContents> & { readonly numberHash: Buffer; readonly sealed: Buffer };

/** The newest first. Personal: whoever shows it puts the look on record. */
export async function listSkills({ database, sealer }: Pick<World, 'database' | 'sealer'>, holderId: HolderId): Promise<Skill[]> {
  const rows = await database.query<SkillRow>('list_skills', `
    select skill_id, number_hash, source, case_number, region_code, as_of, sealed from skills where holder_id = $1 limit 100`, [holderId]);
  const skills = rows.map(({ numberHash, sealed, ...row }) => ({ ...row, ...sealer.open<SkillContents>(placeOf(holderId, numberHash), sealed) }));
  return skills.sort((one, other) => other.issuedOn.localeCompare(one.issuedOn) || one.skillId.localeCompare(other.skillId));
}

export async function hasSkills(database: Transaction, holderId: HolderId): Promise<boolean> {
  const rows = await database.query('has_skills', 'select 1 from skills where holder_id = $1 limit 1', [holderId]);
  return rows.length > 0;
}

export async function hasSkillOfNumber({ database, lookup }: Pick<World, 'database' | 'lookup'>, holderId: HolderId, certificateNumber: string): Promise<boolean> {
  const rows = await database.query('has_skill_of_number', 'select 1 from skills where holder_id = $1 and number_hash = $2', [holderId, hashOf(lookup, certificateNumber)]);
  return rows.length > 0;
}

export interface SkillToSave extends SkillContents {
  readonly holderId: HolderId;
  readonly source: string;
  readonly regionCode: string;
  readonly asOf: Day;
}

interface Written {
  readonly added: boolean;
}

/** As the agency has them: one that a case had put on record becomes the agency’s. `dryRun` decides the same way and is rolled back to here. */
export async function saveSkills({ database, sealer, lookup }: Pick<World, 'database' | 'sealer' | 'lookup'>, rows: readonly SkillToSave[], dryRun: boolean) {
  if (dryRun) await database.script('savepoint dry_run');
  const made = rows.map((row) => {
    const numberHash = hashOf(lookup, row.certificateNumber);
    const contents = contentsOf(row);
    return { ...row, numberHash, contentHash: lookup('content', `skill-row:${JSON.stringify([contents, row.source, row.regionCode, row.asOf])}`), sealed: sealer.seal(placeOf(row.holderId, numberHash), contents) };
  });
  const written = made.length === 0 ? [] : await database.query<Written>('save_skills', `
    insert into skills as s (holder_id, number_hash, source, region_code, as_of, content_hash, sealed, key_version)
    select *, ${KEY_VERSION} from unnest($1::bigint[], $2::bytea[], $3::text[], $4::text[], $5::date[], $6::bytea[], $7::bytea[])
    on conflict (holder_id, number_hash) do update
      set source = excluded.source, case_number = null, region_code = excluded.region_code, as_of = excluded.as_of,
        content_hash = excluded.content_hash, sealed = excluded.sealed, key_version = excluded.key_version
      where s.content_hash <> excluded.content_hash
    returning (xmax = 0) as added`,
    [made.map((one) => one.holderId), made.map((one) => one.numberHash), made.map((one) => one.source), made.map((one) => one.regionCode), made.map((one) => one.asOf),
      made.map((one) => one.contentHash), made.map((one) => one.sealed)]);
  if (dryRun) await database.script('rollback to savepoint dry_run');
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added, unchanged: rows.length - written.length };
}

/** By a case. False: the number is on record already. */
export async function insertSkillOfCase(
  { database, sealer, lookup }: Pick<World, 'database' | 'sealer' | 'lookup'>, holderId: HolderId,
  { contents, caseNumber, regionCode, asOf }: { readonly contents: SkillContents; readonly caseNumber: string; readonly regionCode: RegionCode; readonly asOf: Day },
): Promise<boolean> {
  const numberHash = hashOf(lookup, contents.certificateNumber);
  const rows = await database.query('insert_skill_of_case', `
    insert into skills (holder_id, number_hash, case_number, region_code, as_of, content_hash, sealed, key_version)
    values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (holder_id, number_hash) do nothing returning skill_id`,
    [holderId, numberHash, caseNumber, regionCode, asOf, lookup('content', `skill-case:${caseNumber}`), sealer.seal(placeOf(holderId, numberHash), contentsOf(contents)), KEY_VERSION]);
  return rows.length > 0;
}

function contentsOf({ occupationCode, occupationName, level, issuedBy, certificateNumber, issuedOn, theoryResult, practiceResult }: SkillContents): SkillContents {
  return { occupationCode, occupationName, level, issuedBy, certificateNumber, issuedOn, theoryResult, practiceResult };
}

/** Numbers are few enough to be counted through, so that a bare hash would hide nothing. */
function hashOf(lookup: World['lookup'], certificateNumber: string): Buffer {
  return lookup('content', `skill:${certificateNumber.toUpperCase()}`);
}

function placeOf(holderId: HolderId, numberHash: Buffer) {
  return { table: 'skills' as const, holderId, version: numberHash.toString('hex') };
}
