export { listAuditOf, NOBODY, recordAudit, type AuditEntry, type AuditRow } from './audit-table.ts';
