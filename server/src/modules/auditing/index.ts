export { auditKinds } from './exports/audit-export-kind.ts';
export { registerAuditing } from './auditing-routes.ts';
