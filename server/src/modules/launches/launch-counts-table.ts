import type { Transaction } from '../../platform/database.ts';

export interface Limit {
  readonly span: 'minute' | 'day';
  readonly limit: number;
  readonly spanMs: number;
}

/** A span is counted in sixtieths and the one that is under way: whatever came within the span stands in one of these, so a limit holds for any span of that length. */
const SLICES = 60;

/**
 * Counts one call of an app, while fewer than the limit came within the span before it. One conditional upsert, so that rivals cannot come in
 * together: false for those for whom there was no room. A clock that is behind counts for the newest slice.
 */
export async function countCall(database: Transaction, appId: string, { span, limit, spanMs }: Limit, nowMs: number): Promise<boolean> {
  const rows = await database.query('count_launch_call', `
    insert into launch_counts as c (app_id, span, newest, counted) values ($1, $2, $3::bigint, 1 || array_fill(0, array[$4::integer]))
    on conflict (app_id, span) do update set
      newest = greatest(c.newest, excluded.newest),
      counted = case when excluded.newest <= c.newest then (c.counted[1] + 1) || c.counted[2:]
        else 1 || array_fill(0, array[least($4, excluded.newest - c.newest - 1)::integer]) || c.counted[1:$4 - least($4, excluded.newest - c.newest - 1)::integer] end
    where $5 > (
      select coalesce(sum(each), 0) from unnest(c.counted[1:$4 + 1 - least($4 + 1, greatest(0, excluded.newest - c.newest))::integer]) as each)
    returning app_id`, [appId, span, sliceAt(nowMs, spanMs), SLICES, limit]);
  return rows.length === 1;
}

/** After a no: in how long there is room again, if nobody else comes; never less than a moment. */
export async function roomInMs(database: Transaction, appId: string, { span, limit, spanMs }: Limit, nowMs: number): Promise<number> {
  const [row] = await database.query<{ newest: number; counted: readonly number[] }>('read_launch_counts', 'select newest, counted from launch_counts where app_id = $1 and span = $2', [appId, span]);
  if (!row) return 0;
  const sliceMs = spanMs / SLICES;
  // The oldest slices fall out one after the other, until fewer than the limit are left.
  let left = row.counted.reduce((sum, each) => sum + each, 0);
  for (let age = SLICES; age >= 0; age -= 1) {
    left -= row.counted[age] ?? 0;
    if (left < limit) return Math.max(0, (row.newest - age + SLICES + 1) * sliceMs - nowMs);
  }
  return spanMs;
}

function sliceAt(nowMs: number, spanMs: number): number {
  return Math.floor(nowMs / (spanMs / SLICES));
}
