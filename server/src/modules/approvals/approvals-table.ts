import type { ApprovalKind, ApprovalReview } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Id } from '../../platform/values/ids.ts';
import type { StaffRole } from '../../platform/values/caller.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { ApprovalId } from './approvable-change.ts';
import type { ApprovalState, ApprovalStep } from './rules/index.ts';

export interface Approval {
  readonly approvalId: ApprovalId;
  readonly reference: string;
  readonly kind: ApprovalKind;
  readonly subject: string;
  readonly areaCode: RegionCode;
  /** Whose own roles it is about. */
  readonly concerns: Id<'Staff'> | null;
  /** As in the audit: 'staff:…', 'operator:cli'. */
  readonly maker: string;
  /** Of versions before this one, where somebody else corrected it: they decide it no more than the maker does. */
  readonly formerMakers: readonly string[];
  readonly raisedAt: number;
  readonly state: ApprovalState;
  readonly version: number;
  readonly steps: readonly ApprovalStep[];
  /** Who approved a step of this version, in order. */
  readonly approvedBy: readonly string[];
  readonly deciderRole: StaffRole;
  readonly decidingAreas: readonly RegionCode[];
  readonly dueAt: number;
  /** When whoever decides is reminded, and when they were. */
  readonly remindAt: number;
  readonly remindedAt: number | null;
  readonly review: ApprovalReview | null;
}

const columns = 'approval_id, reference, kind, subject, area_code, concerns, maker, former_makers, raised_at, state, version, steps, approved_by, decider_role, deciding_areas, due_at, remind_at, reminded_at, review';

export type NewApproval = Omit<Approval, 'approvalId' | 'formerMakers' | 'state' | 'version' | 'approvedBy' | 'remindedAt' | 'review'>;

export async function insertApproval(database: Transaction, approval: NewApproval): Promise<Approval> {
  const { reference, kind, subject, areaCode, concerns, maker, raisedAt, steps, deciderRole, decidingAreas, dueAt, remindAt } = approval;
  const [row] = await database.query<Approval>('insert_approval', `
    insert into approvals (reference, kind, subject, area_code, maker, raised_at, state_since, steps, decider_role, deciding_areas, due_at, remind_at, concerns)
    values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11, $12) returning ${columns}`,
    [reference, kind, subject, areaCode, maker, new Date(raisedAt), steps, deciderRole, decidingAreas, new Date(dueAt), new Date(remindAt), concerns]);
  if (!row) throw new Error('an insert answers its row');
  return row;
}

export async function findApproval(database: Transaction, approvalId: ApprovalId): Promise<Approval | null> {
  const [row] = await database.query<Approval>('find_approval', `select ${columns} from approvals where approval_id = $1`, [approvalId]);
  return row ?? null;
}

/** By their ids, with since when they stand where they stand. */
export async function findApprovals(database: Transaction, approvalIds: readonly ApprovalId[]): Promise<(Approval & { readonly stateSince: number })[]> {
  return database.query('find_approvals', `select ${columns}, state_since from approvals where approval_id = any($1)`, [approvalIds]);
}

/** Whoever decides, corrects or withdraws at the same moment waits here, and then finds what the other did. */
export async function lockApproval(database: Transaction, approvalId: ApprovalId): Promise<Approval | null> {
  const [row] = await database.query<Approval>('lock_approval', `select ${columns} from approvals where approval_id = $1 for update`, [approvalId]);
  return row ?? null;
}

/** Somebody else answers for it from now on. */
export async function saveMaker(database: Transaction, approvalId: ApprovalId, { maker, formerMakers }: Pick<Approval, 'maker' | 'formerMakers'>): Promise<void> {
  await database.query('save_approval_maker', 'update approvals set maker = $2, former_makers = $3 where approval_id = $1', [approvalId, maker, formerMakers]);
}

/** Changes of one subject are applied one after the other, whichever approval they come from: the second is compared with what the first made. */
export async function lockSubject(database: Transaction, kind: string, subject: string): Promise<void> {
  await database.query('lock_approval_subject', 'select pg_advisory_xact_lock(hashtextextended($1, 41))', [`${kind} ${subject}`]);
}

export type Moved = Pick<Approval, 'state' | 'version' | 'steps' | 'approvedBy' | 'decidingAreas' | 'dueAt' | 'remindAt'> & { readonly at: number };

export async function saveMoved(database: Transaction, approvalId: ApprovalId, { state, version, steps, approvedBy, decidingAreas, dueAt, remindAt, at }: Moved): Promise<void> {
  await database.query('save_moved_approval', `
    update approvals set state = $2, version = $3, steps = $4, approved_by = $5, deciding_areas = $6, due_at = $7, remind_at = $8, state_since = $9,
      reminded_at = case when version = $3 then reminded_at end
    where approval_id = $1`, [approvalId, state, version, steps, approvedBy, decidingAreas, new Date(dueAt), new Date(remindAt), new Date(at)]);
}

export async function saveState(database: Transaction, approvalId: ApprovalId, { state, at }: { readonly state: ApprovalState; readonly at: number }): Promise<void> {
  await database.query('save_approval_state', 'update approvals set state = $2, state_since = $3 where approval_id = $1', [approvalId, state, new Date(at)]);
}

/** What was done past others waits for them now, in the areas where they would have decided. */
export async function askForReview(database: Transaction, approvalId: ApprovalId, areas: readonly RegionCode[]): Promise<void> {
  await database.query('ask_for_approval_review', `update approvals set review = 'pending', deciding_areas = $2 where approval_id = $1`, [approvalId, areas]);
}

export async function saveReview(database: Transaction, approvalId: ApprovalId, review: ApprovalReview): Promise<void> {
  await database.query('save_approval_review', 'update approvals set review = $2 where approval_id = $1', [approvalId, review]);
}

/** Some of those whose day has passed, locked; whoever is deciding one at this moment is not waited for. */
export async function lockLapsed(database: Transaction, at: number, limit: number): Promise<Approval[]> {
  return database.query<Approval>('lock_lapsed_approvals', `
    select ${columns} from approvals where state in ('raised', 'returned') and due_at <= $1 order by due_at limit $2 for update skip locked`, [new Date(at), limit]);
}

/** Marks some of those whose day is near, once. */
export async function markReminded(database: Transaction, at: number, limit: number): Promise<Approval[]> {
  return database.query<Approval>('mark_reminded_approvals', `
    update approvals set reminded_at = $1 where approval_id in (
      select approval_id from approvals where state = 'raised' and reminded_at is null and remind_at <= $1 and due_at > $1 order by due_at limit $2 for update skip locked)
    returning ${columns}`, [new Date(at), limit]);
}
