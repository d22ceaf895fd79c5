import type { CaseState, ServiceKey } from '@yika/contract';
import type { Transaction, Value } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { Id } from '../../platform/values/ids.ts';
import { stemOf, type RegionCode } from '../regions/rules/index.ts';
import type { Case } from './case.ts';
import { caseColumns } from './cases-table.ts';

export interface DeskFilter {
  readonly service: ServiceKey | null;
  readonly state: CaseState | null;
  readonly areaCode: RegionCode | null;
  readonly caseNumber: string | null;
  /** The last of the page before. */
  readonly after: { readonly day: Day; readonly caseId: Id<'Case'> } | null;
  readonly limit: number;
}

export interface DeskReader {
  readonly staffId: Id<'Staff'>;
  /** None inside another. */
  readonly areas: readonly RegionCode[];
}

const FILTERED = `region_code like any($2) and ($3::text is null or service = $3) and ($4::text is null or state = $4)
  and ($5::text is null or region_code like $5) and ($6::text is null or case_number = $6)`;
const DAY_DECIDED = "(decided_at at time zone 'Asia/Shanghai')::date";
const AT_DESK = "state in ('received', 'to_confirm', 'appealed')";

/** What is due first is first. */
export async function listWaiting(database: Transaction, reader: DeskReader, filter: DeskFilter): Promise<Case[]> {
  return database.query<Case>('list_cases_waiting', `
    select ${caseColumns} from cases
    where ${AT_DESK} and (claimed_by is null or claimed_by = $1) and first_by is distinct from $1 and ${FILTERED} and ($7::date is null or (due_on, case_id) > ($7, $8::uuid))
    order by due_on, case_id limit $9`, valuesOf(reader, filter));
}

export async function listClaimed(database: Transaction, reader: DeskReader, filter: DeskFilter): Promise<Case[]> {
  return database.query<Case>('list_cases_claimed', `
    select ${caseColumns} from cases
    where claimed_by = $1 and state in ('received', 'waiting_for_holder', 'to_confirm', 'appealed') and ${FILTERED} and ($7::date is null or (due_on, case_id) > ($7, $8::uuid))
    order by due_on, case_id limit $9`, valuesOf(reader, filter));
}

/** Somebody reads a number out: that case is found whoever has it and however it stands, within one's areas. */
export async function listNumbered(database: Transaction, reader: DeskReader, filter: DeskFilter): Promise<Case[]> {
  return database.query<Case>('list_cases_numbered', `
    select ${caseColumns} from cases where $1::uuid is not null and ${FILTERED} and ($7::date is null or (due_on, case_id) > ($7, $8::uuid)) order by due_on, case_id limit $9`, valuesOf(reader, filter));
}

/** By this member of staff, as the one who decided or as the first of two; the newest first. Its pages go by the day of the decision in China. */
export async function listDecided(database: Transaction, reader: DeskReader, filter: DeskFilter): Promise<Case[]> {
  // Two walks along an index each: nobody is both, and whoever has decided much waits no longer.
  const walk = (by: 'decided_by' | 'first_by'): string => `(
    select ${caseColumns}, ${DAY_DECIDED} as day_decided from cases
    where decided_at is not null and ${by} = $1 and ${FILTERED} and ($7::date is null or (${DAY_DECIDED}, case_id) < ($7, $8::uuid))
    order by ${DAY_DECIDED} desc, case_id desc limit $9)`;
  return database.query<Case>('list_cases_decided', `
    select ${caseColumns} from (${walk('decided_by')} union all ${walk('first_by')}) as decided order by day_decided desc, case_id desc limit $9`, valuesOf(reader, filter));
}

export interface DeskCounts {
  readonly toDo: number;
  readonly overdue: number;
  readonly mine: number;
}

/** Counted to a thousand each. */
export async function countDesk(database: Transaction, { staffId, areas }: DeskReader, today: Day): Promise<DeskCounts> {
  const [counts] = await database.query<DeskCounts>('count_desk', `
    select (select count(*) from (select from cases where ${AT_DESK} and (claimed_by is null or claimed_by = $1) and first_by is distinct from $1 and region_code like any($2) limit 1000) as waiting)::integer as to_do,
      (select count(*) from (select from cases where ${AT_DESK} and region_code like any($2) and due_on < $3 limit 1000) as late)::integer as overdue,
      (select count(*) from (select from cases where claimed_by = $1 and state in ('received', 'waiting_for_holder', 'to_confirm', 'appealed') limit 1000) as own)::integer as mine`,
    [staffId, stems(areas), today]);
  if (!counts) throw new Error('a count answers a row');
  return counts;
}

export interface AreaLoad {
  readonly areaCode: RegionCode;
  readonly waiting: number;
  readonly overdue: number;
  readonly decided: number;
}

export async function countByArea(database: Transaction, areas: readonly RegionCode[], { today, since }: { readonly today: Day; readonly since: number }): Promise<AreaLoad[]> {
  return database.query<AreaLoad>('count_cases_by_area', `
    select region_code as area_code, (count(*) filter (where ${AT_DESK}))::integer as waiting, (count(*) filter (where ${AT_DESK} and due_on < $2))::integer as overdue,
      (count(*) filter (where decided_at >= $3 and decided_by is not null))::integer as decided
    from cases where region_code like any($1) and (${AT_DESK} or decided_at >= $3)
    group by region_code order by waiting desc, region_code limit 100`, [stems(areas), today, new Date(since)]);
}

export interface StaffLoad {
  readonly staffId: Id<'Staff'>;
  readonly claimed: number;
  readonly decided: number;
}

export async function countByStaff(database: Transaction, areas: readonly RegionCode[], since: number): Promise<StaffLoad[]> {
  return database.query<StaffLoad>('count_cases_by_staff', `
    select staff_id, (count(*) filter (where open))::integer as claimed, (count(*) filter (where not open))::integer as decided from (
      select claimed_by as staff_id, true as open from cases where ${AT_DESK} and claimed_by is not null and region_code like any($1)
      union all select decided_by, false from cases where decided_at >= $2 and decided_by is not null and region_code like any($1)) as work
    group by staff_id order by claimed desc, decided desc, staff_id limit 100`, [stems(areas), new Date(since)]);
}

function valuesOf({ staffId, areas }: DeskReader, { service, state, areaCode, caseNumber, after, limit }: DeskFilter): Value[] {
  return [staffId, stems(areas), service, state, areaCode && `${stemOf(areaCode)}%`, caseNumber, after?.day ?? null, after?.caseId ?? null, limit];
}

function stems(areas: readonly RegionCode[]): readonly string[] {
  return areas.map((area) => `${stemOf(area)}%`);
}
