import type { Said } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { RegionCode } from '../regions/rules/index.ts';

// What is true at this moment, over tables of other rooms. Owners: outages – outages; service_points – staff; approvals – approvals;
// dossiers – registration; cases – cases.

/** Of an outage that was declared for a whole region, `servicePointId` is null. */
export interface StandingOutage {
  readonly servicePointId: string | null;
  readonly name: Said | null;
  readonly areaCode: RegionCode;
  readonly kind: 'no_heartbeat' | 'declared';
  readonly openedAt: number;
}

interface Area {
  /** With what the codes begin. */
  readonly prefix: string;
}

const OUTAGES_WITHIN = `
  outages o left join service_points p on p.service_point_id = o.service_point_id
  where coalesce(o.region_code, p.region_code) like $1 || '%'`;

/** Those that have lasted longest first; and how many there are. */
export async function listStandingOutages(database: Transaction, { prefix, limit }: Area & { readonly limit: number }): Promise<{ readonly outages: readonly StandingOutage[]; readonly count: number }> {
  const rows = await database.query<StandingOutage & { readonly whole: number }>('list_standing_outages', `
    select p.service_point_id, p.name, coalesce(o.region_code, p.region_code) as area_code, o.kind, o.opened_at, count(*) over ()::int as whole
    from ${OUTAGES_WITHIN} and o.closed_at is null order by o.opened_at, o.outage_id limit $2`, [prefix, limit]);
  return { outages: rows.map(({ whole: _, ...outage }) => outage), count: rows[0]?.whole ?? 0 };
}

/** The places with the longest time out in a span, and how often: an outage that goes on counts until the end of the span. */
export async function listOutagesByPlace(database: Transaction, { prefix, fromMs, toMs, limit }: Area & { readonly fromMs: number; readonly toMs: number; readonly limit: number }): Promise<{ readonly servicePointId: string; readonly name: Said; readonly areaCode: RegionCode; readonly times: number; readonly minutes: number }[]> {
  return database.query('list_outages_by_place', `
    select p.service_point_id, p.name, p.region_code as area_code, count(*)::int as times,
      ceil(sum(extract(epoch from least(coalesce(o.closed_at, $3::timestamptz), $3::timestamptz) - greatest(o.opened_at, $2::timestamptz))) / 60)::int as minutes
    from ${OUTAGES_WITHIN} and p.service_point_id is not null and (o.closed_at >= $2 or o.closed_at is null) and o.opened_at < $3
    group by p.service_point_id, p.name, p.region_code order by minutes desc, p.service_point_id limit $4`, [prefix, new Date(fromMs), new Date(toMs), limit]);
}

/** Held changes that nobody has decided, by how long they have waited. */
export async function countWaitingApprovals(database: Transaction, { prefix, at }: Area & { readonly at: number }): Promise<{ readonly withinDay: number; readonly withinThreeDays: number; readonly longer: number; readonly dueToday: number }> {
  const [row] = await database.query<{ withinDay: number; withinThreeDays: number; longer: number; dueToday: number }>('count_waiting_approvals', `
    select count(*) filter (where raised_at > $2::timestamptz - interval '1 day')::int as within_day,
      count(*) filter (where raised_at <= $2::timestamptz - interval '1 day' and raised_at > $2::timestamptz - interval '3 days')::int as within_three_days,
      count(*) filter (where raised_at <= $2::timestamptz - interval '3 days')::int as longer,
      count(*) filter (where due_at <= $2::timestamptz + interval '1 day')::int as due_today
    from approvals where state = 'raised' and due_at > $2 and area_code like $1 || '%'`, [prefix, new Date(at)]);
  return row ?? { withinDay: 0, withinThreeDays: 0, longer: 0, dueToday: 0 };
}

/** Cases that a desk has not decided, and those of them that are late. */
export async function countWaitingCases(database: Transaction, { prefix, today }: Area & { readonly today: Day }): Promise<{ readonly waiting: number; readonly overdue: number }> {
  const [row] = await database.query<{ waiting: number; overdue: number }>('count_waiting_cases', `
    select count(*)::int as waiting, count(*) filter (where due_on < $2)::int as overdue
    from cases where state in ('received', 'to_confirm', 'appealed') and region_code like $1 || '%'`, [prefix, today]);
  return row ?? { waiting: 0, overdue: 0 };
}

export interface DossierCount {
  readonly turn: 'written' | 'returned' | 'reviewed';
  readonly withinMonth: number;
  readonly withinThreeMonths: number;
  readonly longer: number;
}

/** Dossiers that are neither approved nor filed, by how long ago they were begun. One whose review ended otherwise is with its area again. */
export async function countOpenDossiers(database: Transaction, { prefix, at }: Area & { readonly at: number }): Promise<DossierCount[]> {
  return database.query<DossierCount>('count_open_dossiers', `
    select case a.state when 'raised' then 'reviewed' when 'returned' then 'returned' else 'written' end as turn,
      count(*) filter (where started_at > $2::timestamptz - interval '30 days')::int as within_month,
      count(*) filter (where started_at <= $2::timestamptz - interval '30 days' and started_at > $2::timestamptz - interval '90 days')::int as within_three_months,
      count(*) filter (where started_at <= $2::timestamptz - interval '90 days')::int as longer
    from dossiers d left join approvals a on a.approval_id = d.approval_id
    where d.closed_at is null and d.area_code like $1 || '%' group by 1`, [prefix, new Date(at)]);
}
