export { findAuditByReference, findLastLookFromAPlace, listAuditOf, NOBODY, recordAudit, type AuditEntry, type AuditRow } from './audit-table.ts';
export { sealAudit, verifyAudit, type AuditFinding, type AuditReport, type AuditSigner, type Sealing } from './seal-audit.ts';
export { findSealedUntil, searchAudit, type AuditSearch, type FoundEntry } from './audit-search-table.ts';
