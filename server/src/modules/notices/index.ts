export { registerNotices } from './notices-routes.ts';
export { countUnreadNotices, writeNotice, type Notice } from './notices-table.ts';
export type { NoticeFacts, NoticeKind } from './notice-words.ts';
export { sendDueNotices } from './send-notices.ts';
