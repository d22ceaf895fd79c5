export { registerNotices, type NoticePorts } from './notices-routes.ts';
export { countUnreadNotices, writeNotice, type Notice } from './notices-table.ts';
export { tellPhoneCorrected } from './former-phone.ts';
export type { NoticeFacts, NoticeKind } from './notice-words.ts';
export { sendDueNotices, type AddressOf, type NoticeMessage, type NoticeWay, type NoticeWays, type SentOutcome } from './send-notices.ts';
export type { MessageChannel } from './rules/way.ts';
