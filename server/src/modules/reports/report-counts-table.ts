import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { Level } from './rules/index.ts';

export type Measure = 'ecards' | 'checks';

/** One at a time, over all processes; false: another one is at it. */
export async function lockTaking(database: Transaction): Promise<boolean> {
  const [row] = await database.query<{ mine: boolean }>('lock_taking', `select pg_try_advisory_xact_lock(hashtext('report figures')) as mine`);
  return row?.mine ?? false;
}

export async function findTakings(database: Transaction): Promise<ReadonlyMap<Measure, number>> {
  const rows = await database.query<{ measure: Measure; takenAt: number }>('find_takings', 'select measure, taken_at from report_takings');
  return new Map(rows.map(({ measure, takenAt }) => [measure, takenAt]));
}

export async function saveTaking(database: Transaction, measure: Measure, at: number): Promise<void> {
  await database.query('save_taking', `
    insert into report_takings (measure, taken_at) values ($1, $2) on conflict (measure) do update set taken_at = excluded.taken_at`, [measure, new Date(at)]);
}

interface Within {
  readonly level: Level;
  /** With what the codes begin. */
  readonly prefix: string;
}

/** E-cards of the newest taking, by area of one level. */
export async function listECardCounts(database: Transaction, { level, prefix }: Within): Promise<{ readonly areaCode: RegionCode; readonly state: string; readonly count: number }[]> {
  return database.query('list_ecard_counts', `
    select area_code, state, count from report_counts
    where measure = 'ecards' and level = $1 and area_code >= $2 and area_code < $3 and day = (select max(day) from report_counts where measure = 'ecards' and level = 0 and area_code = '000000')
    order by area_code, state`, [level, ...bounds(prefix)]);
}

/** Checks of one area, by day. */
export async function listCheckCounts(database: Transaction, area: { readonly level: Level; readonly areaCode: RegionCode; readonly from: Day; readonly to: Day }): Promise<{ readonly day: Day; readonly state: string; readonly detail: string; readonly count: number }[]> {
  return database.query('list_check_counts', `
    select day, state, detail, count from report_counts where measure = 'checks' and level = $1 and area_code = $2 and day >= $3 and day <= $4 order by day`,
    [area.level, area.areaCode, area.from, area.to]);
}

/** Checks of those days together, by area of one level. */
export async function listCheckCountsBelow(database: Transaction, { level, prefix, from, to }: Within & { readonly from: Day; readonly to: Day }): Promise<{ readonly areaCode: RegionCode; readonly state: string; readonly count: number }[]> {
  return database.query('list_check_counts_below', `
    select area_code, state, sum(count)::bigint as count from report_counts
    where measure = 'checks' and level = $1 and area_code >= $2 and area_code < $3 and day >= $4 and day <= $5 group by area_code, state order by area_code, state`,
    [level, ...bounds(prefix), from, to]);
}

/** All codes that begin so; in the order of bytes ':' comes after '9'. */
function bounds(prefix: string): readonly [string, string] {
  return [prefix, `${prefix}:`];
}
