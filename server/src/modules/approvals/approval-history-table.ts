import type { RefusalCode } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { ApprovalId } from './approvable-change.ts';
import type { ApprovalStep, Difference, Fields } from './rules/index.ts';

/** What was asked for, with what stood there then. */
export interface HeldVersion {
  readonly version: number;
  readonly proposal: unknown;
  readonly before: Fields | null;
  readonly after: Fields;
  readonly reason: string;
  readonly at: number;
}

export interface ApprovalEvent {
  readonly version: number;
  readonly what: 'raised' | 'corrected' | 'step_approved' | 'returned' | 'rejected' | 'withdrawn' | 'applied' | 'stale' | 'reminded' | 'lapsed' | 'review_asked' | 'confirmed' | 'contested';
  readonly actor: string;
  readonly areaCode: RegionCode | null;
  readonly step: ApprovalStep | null;
  readonly reason: string | null;
  readonly difference: readonly Difference[] | null;
  readonly refusal: RefusalCode | null;
  readonly at: number;
}

export async function insertVersion(database: Transaction, approvalId: ApprovalId, { version, proposal, before, after, reason, at }: HeldVersion): Promise<void> {
  await database.query('insert_approval_version', `
    insert into approval_versions (approval_id, version, proposal, before, after, reason, at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [approvalId, version, JSON.stringify(proposal), before && JSON.stringify(before), JSON.stringify(after), reason, new Date(at)]);
}

export async function getVersion(database: Transaction, approvalId: ApprovalId, version: number): Promise<HeldVersion> {
  const [row] = await database.query<HeldVersion>('get_approval_version', `
    select version, proposal, before, after, reason, at from approval_versions where approval_id = $1 and version = $2`, [approvalId, version]);
  if (!row) throw new Error('an approval has every version that it counts');
  return row;
}

/** Newest first. */
export async function listVersions(database: Transaction, approvalId: ApprovalId): Promise<HeldVersion[]> {
  return database.query<HeldVersion>('list_approval_versions', `
    select version, proposal, before, after, reason, at from approval_versions where approval_id = $1 order by version desc`, [approvalId]);
}

export type NewEvent = Pick<ApprovalEvent, 'version' | 'what' | 'actor' | 'at'> & Partial<ApprovalEvent>;

/** The row of the approval is locked by whoever writes here, so that the numbers have no gap and no rival. */
export async function insertEvent(database: Transaction, approvalId: ApprovalId, event: NewEvent): Promise<void> {
  const { version, what, actor, areaCode = null, step = null, reason = null, difference = null, refusal = null, at } = event;
  await database.query('insert_approval_event', `
    insert into approval_events (approval_id, event_no, version, what, actor, area_code, step, reason, difference, refusal, at)
    select $1, coalesce(max(event_no), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from approval_events where approval_id = $1`,
    [approvalId, version, what, actor, areaCode, step, reason, difference && JSON.stringify(difference), refusal, new Date(at)]);
}

export async function listEvents(database: Transaction, approvalId: ApprovalId): Promise<ApprovalEvent[]> {
  return database.query<ApprovalEvent>('list_approval_events', `
    select version, what, actor, area_code, step, reason, difference, refusal, at from approval_events where approval_id = $1 order by event_no`, [approvalId]);
}
