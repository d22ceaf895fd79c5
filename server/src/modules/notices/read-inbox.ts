import type { Language, ReplyOf, listNotices as listNoticesRoute } from '@yika/contract';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { noticeText } from './notice-words.ts';
import { listNotices, markNoticesRead } from './notices-table.ts';

/** One page: what fits a few screens of a phone. */
const PAGE = 30;

type Inbox = ReplyOf<typeof listNoticesRoute>;

/** A page of the inbox as it was until now; with the first one, everything in it is read from now on. */
export async function readInbox({ database, now }: Pick<World, 'database' | 'now'>, holderId: HolderId, { language, after }: { readonly language: Language; readonly after: string | null }): Promise<Inbox> {
  const rows = await listNotices(database, holderId, { limit: PAGE + 1, after });
  if (after === null) await markNoticesRead(database, holderId, now());
  const page = rows.slice(0, PAGE);
  const notices = page.map(({ noticeId, kind, facts, at, readAt, checkCode }) => ({ noticeId, kind, at, text: noticeText(kind, facts, language), read: readAt !== null, checkCode }));
  return { notices, next: rows.length > PAGE ? (page.at(-1)?.noticeId ?? null) : null };
}
