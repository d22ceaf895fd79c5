import type { Transaction } from '../../platform/database.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { NoticeKind } from './notice-words.ts';
import type { DeliveryWay } from './rules/way.ts';

export interface DueDelivery {
  readonly holderId: HolderId;
  readonly noticeId: Id<'Notice'>;
  readonly way: DeliveryWay;
  /** Of a former phone: its number. */
  readonly sealedTo: Buffer | null;
  readonly kind: NoticeKind;
  readonly checkCode: string;
  readonly noticeAt: number;
  /** Those before this one. */
  readonly tries: number;
  /** Somebody held it, and never said what came of it. */
  readonly leftInTheMiddle: boolean;
}

/** What is due and nobody holds, locked until the end of the transaction; what another sender has locked is theirs. */
export async function lockDueDeliveries(database: Transaction, now: number, limit: number): Promise<DueDelivery[]> {
  return database.query<DueDelivery>('lock_due_deliveries', `
    select d.holder_id, d.notice_id, d.way, n.kind, n.check_code, n.at as notice_at, d.tries, d.claimed_until is not null as left_in_the_middle, d.sealed_to
    from notice_deliveries d join notices n on n.holder_id = d.holder_id and n.notice_id = d.notice_id
    where d.state = 'waiting' and d.due_at <= $1 and (d.claimed_until is null or d.claimed_until <= $1)
    order by d.due_at limit $2 for update of d skip locked`, [new Date(now), limit]);
}

/** Beside what its notice sends otherwise. */
export async function deliverToFormerPhone(database: Transaction, { holderId, at, sealedTo }: { readonly holderId: HolderId; readonly at: number; readonly sealedTo: Buffer }): Promise<void> {
  await database.query('deliver_to_former_phone', `
    insert into notice_deliveries (holder_id, notice_id, way, due_at, sealed_to)
    select holder_id, notice_id, 'former_phone', at, $3 from notices where holder_id = $1 and at = $2 and kind = 'phone_corrected'`, [holderId, new Date(at), sealedTo]);
}

export async function claimDelivery(database: Transaction, { holderId, noticeId, way }: DueDelivery, until: number): Promise<void> {
  await database.query('claim_delivery', `
    update notice_deliveries set claimed_until = $3, tries = tries + 1
    where holder_id = $1 and notice_id = $2 and way = $4`, [holderId, noticeId, new Date(until), way]);
}

export async function putOffDelivery(database: Transaction, { holderId, noticeId, way }: DueDelivery, dueAt: number): Promise<void> {
  await database.query('put_off_delivery', `
    update notice_deliveries set due_at = $3, claimed_until = null
    where holder_id = $1 and notice_id = $2 and way = $4 and state = 'waiting'`, [holderId, noticeId, new Date(dueAt), way]);
}

/** unknown: it may have gone out, and that way cannot be asked twice without telling twice. unreadable: whom it is for could not be opened. */
export type DeliveryOutcome = 'sent' | 'not_wanted' | 'too_old' | 'no_address' | 'rejected' | 'given_up' | 'unknown' | 'unreadable';

export async function endDelivery(database: Transaction, { holderId, noticeId, way }: DueDelivery, { outcome, at }: { readonly outcome: DeliveryOutcome; readonly at: number }): Promise<void> {
  await database.query('end_delivery', `
    update notice_deliveries set state = $3, outcome = $4, ended_at = $5, claimed_until = null, sealed_to = null
    where holder_id = $1 and notice_id = $2 and way = $6 and state = 'waiting'`, [holderId, noticeId, outcome === 'sent' ? 'sent' : 'not_sent', outcome, new Date(at), way]);
}
