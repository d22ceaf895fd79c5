import type { ApprovalKind } from '@yika/contract';
import type { Transaction, Value } from '../../platform/database.ts';
import type { StaffGrant } from '../../platform/values/caller.ts';
import { stemOf, type RegionCode } from '../regions/rules/index.ts';
import type { ApprovalId } from './approvable-change.ts';
import type { Approval } from './approvals-table.ts';
import type { ApprovalState } from './rules/index.ts';

export type Box = 'to_do' | 'done' | 'mine';

export interface Reader {
  /** As in the audit. */
  readonly actor: string;
  readonly grants: readonly StaffGrant[];
  readonly at: number;
}

export interface InboxFilter {
  readonly kind: ApprovalKind | null;
  readonly state: ApprovalState | null;
  readonly areaCode: RegionCode | null;
  readonly reference: string | null;
  readonly after: ApprovalId | null;
  readonly limit: number;
}

const columns = 'approval_id, reference, kind, subject, area_code, concerns, maker, former_makers, raised_at, state, version, steps, approved_by, decider_role, deciding_areas, due_at, remind_at, reminded_at, review';

// $1 actor, $2 now. The maker never finds their own to do, nor somebody who did a step. What waits to be looked at afterwards does not lapse.
const waitsForMe = (roles: string, areas: string) => `
  (state = 'raised' or review = 'pending') and (review = 'pending' or due_at > $2) and maker <> $1 and not $1 = any(former_makers) and not $1 = any(approved_by) and 'staff:' || concerns is distinct from $1
  and exists (select from unnest(${roles}::text[], ${areas}::text[]) as held (role, area) where held.role = decider_role and held.area = any(deciding_areas))`;
const FILTERED = `
  ($3::text is null or kind = $3)
  and ($4::text is null or case when state in ('raised', 'returned') and due_at <= $2 then 'lapsed' else state end = $4)
  and ($5::text is null or area_code like $5) and ($6::text is null or reference = $6)`;

/** Oldest first: what has waited longest is next. */
export async function listToDo(database: Transaction, reader: Reader, filter: InboxFilter): Promise<Approval[]> {
  return database.query<Approval>('list_approvals_to_do', `
    select ${columns} from approvals where ${waitsForMe('$9', '$10')} and ${FILTERED} and ($7::uuid is null or approval_id > $7)
    order by approval_id limit $8`, [...valuesOf(reader, filter), ...heldOf(reader.grants)]);
}

/** Newest first. */
export async function listDone(database: Transaction, reader: Reader, filter: InboxFilter): Promise<Approval[]> {
  return database.query<Approval>('list_approvals_done', `
    select ${columns} from approvals
    where approval_id in (select approval_id from approval_events where actor = $1 and what in ('step_approved', 'returned', 'rejected', 'confirmed', 'contested'))
      and ${FILTERED} and ($7::uuid is null or approval_id < $7)
    order by approval_id desc limit $8`, valuesOf(reader, filter));
}

/** Newest first. */
export async function listMine(database: Transaction, reader: Reader, filter: InboxFilter): Promise<Approval[]> {
  return database.query<Approval>('list_approvals_mine', `
    select ${columns} from approvals where maker = $1 and ${FILTERED} and ($7::uuid is null or approval_id < $7)
    order by approval_id desc limit $8`, valuesOf(reader, filter));
}

export interface InboxCounts {
  readonly toDo: number;
  readonly dueToday: number;
  readonly done: number;
  readonly mine: number;
}

/** To do is counted whole; the two that only grow are counted to a thousand. */
export async function countInbox(database: Transaction, { actor, grants, at }: Reader, todayEndsAt: number): Promise<InboxCounts> {
  const [counts] = await database.query<InboxCounts>('count_approval_inbox', `
    select (select count(*) from approvals where ${waitsForMe('$3', '$4')}) as to_do,
      (select count(*) from approvals where ${waitsForMe('$3', '$4')} and due_at <= $5) as due_today,
      (select count(*) from (select distinct approval_id from approval_events where actor = $1 and what in ('step_approved', 'returned', 'rejected', 'confirmed', 'contested') limit 1000) as decided) as done,
      (select count(*) from (select from approvals where maker = $1 limit 1000) as asked) as mine`,
    [actor, new Date(at), ...heldOf(grants), new Date(todayEndsAt)]);
  if (!counts) throw new Error('a count answers a row');
  return counts;
}

function valuesOf({ actor, at }: Reader, { kind, state, areaCode, reference, after, limit }: InboxFilter): Value[] {
  return [actor, new Date(at), kind, state, areaCode && `${stemOf(areaCode)}%`, reference, after, limit];
}

/** One that is bound to a counter decides nothing. */
function heldOf(grants: readonly StaffGrant[]): [readonly string[], readonly string[]] {
  const held = grants.filter(({ servicePointId }) => servicePointId === null);
  return [held.map(({ role }) => role), held.map(({ areaCode }) => areaCode)];
}
