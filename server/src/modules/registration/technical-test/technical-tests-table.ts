import type { TechnicalFinding, TechnicalLook, TlsEvidence } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

export interface TestKey {
  readonly areaCode: RegionCode;
  readonly testId: Id<'TechnicalTest'>;
}

export interface TechnicalTest extends TestKey {
  readonly systemVersion: number;
  readonly askedBy: string;
  readonly askedAt: number;
  readonly ended: boolean;
  /** Somebody has begun it. */
  readonly begun: boolean;
  readonly right: number;
  readonly wrong: number;
  readonly failed: number;
}

export interface TechnicalResult {
  readonly findings: readonly { readonly finding: TechnicalFinding; readonly count: number }[];
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly maxMs: number | null;
  readonly clockOffsetMs: number | null;
  readonly tls: TlsEvidence | null;
  readonly at: number;
}

export interface LookRow {
  readonly no: number;
  readonly outcome: TechnicalLook;
  readonly latencyMs: number;
}

/** Null: a test of that area is under way. */
export async function insertTechnicalTest(database: Transaction, { areaCode, systemVersion, askedBy, askedAt }: Pick<TechnicalTest, 'areaCode' | 'systemVersion' | 'askedBy' | 'askedAt'>): Promise<Id<'TechnicalTest'> | null> {
  const [row] = await database.query<{ testId: Id<'TechnicalTest'> }>('insert_technical_test', `
    insert into technical_tests (area_code, system_version, asked_by, asked_at) values ($1, $2, $3, $4)
    on conflict (area_code) where not ended do nothing returning test_id`, [areaCode, systemVersion, askedBy, new Date(askedAt)]);
  return row?.testId ?? null;
}

const counted = `
  select t.area_code, t.test_id, t.system_version, t.asked_by, t.asked_at, t.ended, t.runner is not null as begun,
    count(l.*) filter (where l.outcome = 'right')::integer as "right", count(l.*) filter (where l.outcome = 'wrong')::integer as wrong,
    count(l.*) filter (where l.outcome not in ('right', 'wrong'))::integer as failed
  from technical_tests t left join technical_test_looks l on l.area_code = t.area_code and l.test_id = t.test_id`;

export async function findTechnicalTest(database: Transaction, { areaCode, testId }: TestKey): Promise<TechnicalTest | null> {
  const [row] = await database.query<TechnicalTest>('find_technical_test', `${counted} where t.area_code = $1 and t.test_id = $2 group by t.area_code, t.test_id`, [areaCode, testId]);
  return row ?? null;
}

/** Newest first. */
export async function listTechnicalTests(database: Transaction, areaCode: RegionCode, limit: number): Promise<TechnicalTest[]> {
  return database.query<TechnicalTest>('list_technical_tests', `
    ${counted} where t.area_code = $1 and t.test_id in (select test_id from technical_tests where area_code = $1 order by test_id desc limit $2)
    group by t.area_code, t.test_id order by t.test_id desc`, [areaCode, limit]);
}

export async function isTestUnderWay(database: Transaction, areaCode: RegionCode): Promise<boolean> {
  return (await database.query('is_technical_test_under_way', 'select test_id from technical_tests where area_code = $1 and not ended', [areaCode])).length > 0;
}

/** Those that nobody runs, or whose runner has gone silent, oldest first. */
export async function listTestsToRun(database: Transaction, at: number): Promise<TestKey[]> {
  return database.query<TestKey>('list_technical_tests_to_run', `
    select area_code, test_id from technical_tests where not ended and (held_until is null or held_until < $1) order by test_id limit 10`, [new Date(at)]);
}

export interface Hold {
  readonly runner: string;
  readonly at: number;
  readonly until: number;
}

/** One conditional update: of several processes that want it one gets it. The version of the system that it is about; null: somebody else has it. */
export async function takeTest(database: Transaction, { areaCode, testId }: TestKey, { runner, at, until }: Hold): Promise<number | null> {
  const [row] = await database.query<{ systemVersion: number }>('take_technical_test', `
    update technical_tests set runner = $3, held_until = $5 where area_code = $1 and test_id = $2 and not ended and (held_until is null or held_until < $4)
    returning system_version`, [areaCode, testId, runner, new Date(at), new Date(until)]);
  return row?.systemVersion ?? null;
}

/** Goes on holding it; false: it is somebody else's by now, or has ended. */
export async function keepTest(database: Transaction, { areaCode, testId }: TestKey, { runner, until }: Omit<Hold, 'at'>): Promise<boolean> {
  return (await database.query('keep_technical_test', `
    update technical_tests set held_until = $4 where area_code = $1 and test_id = $2 and not ended and runner = $3 returning test_id`, [areaCode, testId, runner, new Date(until)])).length === 1;
}

export async function endTest(database: Transaction, { areaCode, testId }: TestKey): Promise<void> {
  await database.query('end_technical_test', 'update technical_tests set ended = true, held_until = null where area_code = $1 and test_id = $2', [areaCode, testId]);
}

export async function insertLooks(database: Transaction, { areaCode, testId }: TestKey, looks: readonly LookRow[], at: number): Promise<void> {
  await database.query('insert_technical_test_looks', `
    insert into technical_test_looks (area_code, test_id, look_no, outcome, latency_ms, at)
    select $1, $2, no, outcome, latency, $6 from unnest($3::smallint[], $4::text[], $5::integer[]) as told (no, outcome, latency)`,
    [areaCode, testId, looks.map(({ no }) => no), looks.map(({ outcome }) => outcome), looks.map(({ latencyMs }) => latencyMs), new Date(at)]);
}

/** In the order of the questions. */
export async function listLooks(database: Transaction, { areaCode, testId }: TestKey): Promise<LookRow[]> {
  return database.query<LookRow>('list_technical_test_looks', `
    select look_no as no, outcome, latency_ms from technical_test_looks where area_code = $1 and test_id = $2 order by look_no`, [areaCode, testId]);
}

export async function insertResult(database: Transaction, { areaCode, testId }: TestKey, { findings, p50Ms, p95Ms, maxMs, clockOffsetMs, tls, at }: TechnicalResult): Promise<void> {
  await database.query('insert_technical_test_result', `
    insert into technical_test_results (area_code, test_id, findings, p50_ms, p95_ms, max_ms, clock_offset_ms, tls, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [areaCode, testId, JSON.stringify(findings), p50Ms, p95Ms, maxMs, clockOffsetMs, tls === null ? null : JSON.stringify(tls), new Date(at)]);
}

/** Of these tests, those that have one. */
export async function findResults(database: Transaction, areaCode: RegionCode, testIds: readonly Id<'TechnicalTest'>[]): Promise<ReadonlyMap<string, TechnicalResult>> {
  const rows = await database.query<TechnicalResult & { testId: string }>('find_technical_test_results', `
    select test_id, findings, p50_ms, p95_ms, max_ms, clock_offset_ms, tls, at from technical_test_results where area_code = $1 and test_id = any($2)`, [areaCode, testIds]);
  return new Map(rows.map((row) => [row.testId, row]));
}

/** How the newest system of an area did. */
export interface TestedSystem {
  readonly areaCode: RegionCode;
  /** That version of it was tested to the end. */
  readonly wasTested: boolean;
  /** Its newest test without findings; null: none. */
  readonly testId: Id<'TechnicalTest'> | null;
  readonly passedAt: number | null;
}

/** Of these areas those that have registered a system. */
export async function listTestedSystems(database: Transaction, areas: readonly RegionCode[]): Promise<TestedSystem[]> {
  return database.query<TestedSystem>('list_tested_systems', `
    select system.area_code, pass.test_id, pass.passed_at,
      exists (select from technical_tests t where t.area_code = system.area_code and t.system_version = system.version and t.ended) as was_tested
    from (select distinct on (area_code) area_code, version from regional_systems where area_code = any($1) order by area_code, version desc) as system
      left join lateral (
        select r.test_id, r.at as passed_at from technical_test_results r join technical_tests t on t.area_code = r.area_code and t.test_id = r.test_id
        where r.area_code = system.area_code and t.system_version = system.version and r.findings = '[]' order by r.at desc limit 1) as pass on true`, [areas]);
}
