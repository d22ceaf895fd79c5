export { listListNumbers, type Status, type StatusPlace } from './status-entries-table.ts';
export { certificateIndexOf, setStatus, takeStatusIndex } from './status-entry.ts';
export { statusListTokens, urlOf as statusListUrl, type StatusListTokens } from './status-list-tokens.ts';
export { registerStatusLists } from './status-lists-routes.ts';
