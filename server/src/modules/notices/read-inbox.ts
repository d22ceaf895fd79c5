import type { Language, ReplyOf, listNotices as listNoticesRoute } from '@yika/contract';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { noticeText } from './notice-words.ts';
import { listNotices, markNoticesRead } from './notices-table.ts';

/** More would not be read; what happened to oneself stands in the list of accesses too. */
const SHOWN = 100;

type NoticeView = ReplyOf<typeof listNoticesRoute>['notices'][number];

/** The inbox as it was until now; from now on everything in it is read. */
export async function readInbox({ database, now }: Pick<World, 'database' | 'now'>, holderId: HolderId, language: Language): Promise<NoticeView[]> {
  const rows = await listNotices(database, holderId, SHOWN);
  await markNoticesRead(database, holderId, now());
  return rows.map(({ noticeId, kind, facts, at, readAt, checkCode }) => ({ noticeId, kind, at, text: noticeText(kind, facts, language), read: readAt !== null, checkCode }));
}
