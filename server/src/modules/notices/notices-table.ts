import type { Transaction } from '../../platform/database.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import { newCheckCode } from './check-code.ts';
import { noticeGroups } from './notice-groups.ts';
import type { NoticeFacts, NoticeKind } from './notice-words.ts';
import type { NoticeGroup } from './rules/notice-group.ts';

export interface Notice<Kind extends NoticeKind = NoticeKind> {
  readonly holderId: HolderId;
  readonly kind: Kind;
  readonly facts: NoticeFacts[Kind];
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Tells the holder, on every device of theirs, as part of the act that it tells of; what is more than a record goes to the phone afterwards. */
export async function writeNotice<Kind extends NoticeKind>(database: Transaction, { holderId, kind, facts, at }: Notice<Kind>): Promise<void> {
  const group: NoticeGroup = noticeGroups[kind];
  await database.query('write_notice', `
    with written as (insert into notices (holder_id, kind, facts, at, check_code) values ($1, $2, $3, $4, $5) returning holder_id, notice_id, at)
    insert into notice_deliveries (holder_id, notice_id, way, due_at)
    select holder_id, notice_id, way, at from written
      cross join (select 'sms' as way union all select unnest(channels) from notice_preferences where holder_id = $1) as wanted
    where $6`,
  [holderId, kind, JSON.stringify(facts), new Date(at), newCheckCode(), group !== 'record']);
}

export interface NoticeRow {
  readonly noticeId: Id<'Notice'>;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts[NoticeKind];
  readonly at: number;
  readonly readAt: number | null;
  /** Null for notices of before there were any. */
  readonly checkCode: string | null;
}

/** Newest first; from the one named on, which is not among them. One that is not theirs leads nowhere. */
export async function listNotices(database: Transaction, holderId: HolderId, { limit, after }: { readonly limit: number; readonly after: string | null }): Promise<NoticeRow[]> {
  return database.query<NoticeRow>('list_notices', `
    select notice_id, kind, facts, at, read_at, check_code from notices
    where holder_id = $1 and ($3::uuid is null or (at, notice_id) < (select at, notice_id from notices where holder_id = $1 and notice_id = $3))
    order by at desc, notice_id desc limit $2`, [holderId, limit, after]);
}

export async function markNoticesRead(database: Transaction, holderId: HolderId, at: number): Promise<void> {
  await database.query('mark_notices_read', `
    update notices set read_at = $2 where holder_id = $1 and read_at is null and at <= $2`, [holderId, new Date(at)]);
}

export async function countUnreadNotices(database: Transaction, holderId: HolderId): Promise<number> {
  const [row] = await database.query<{ unread: number }>('count_unread_notices', `
    select count(*)::integer as unread from notices where holder_id = $1 and read_at is null`, [holderId]);
  return row?.unread ?? 0;
}
