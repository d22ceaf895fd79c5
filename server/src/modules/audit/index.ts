export { beginAuditToday, findAuditByReference, findAuditOf, findLastLookFromAPlace, listAuditOf, listAuditOfActions, NOBODY, recordAudit, type AuditEntry, type AuditRow } from './audit-table.ts';
export type { AuditSigner } from './audit-slot.ts';
export { countUnsealed, findSealedSpan, findSealedUntil } from './audit-slots-table.ts';
export { sealAudit, type Sealing } from './seal-audit.ts';
export { BEFORE_ALL_MS, verifyAudit, verifyAuditPart, type AuditFinding, type AuditPartReport, type AuditReport } from './verify-audit.ts';
export { countAudit, searchAudit, type AuditSearch, type FoundEntry } from './audit-search-table.ts';
