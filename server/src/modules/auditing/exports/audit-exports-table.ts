import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

export interface AuditExport {
  readonly staffId: Id<'Staff'>;
  readonly exportId: Id<'AuditExport'>;
  readonly areaCode: RegionCode;
  readonly fromAt: number;
  readonly toAt: number;
  readonly actor: string | null;
  readonly action: string | null;
  readonly reason: string;
  readonly mostRows: number;
  readonly approvalId: Id<'Approval'> | null;
  readonly madeAt: number;
  readonly expiresAt: number;
}

const columns = 'staff_id, export_id, area_code, from_at, to_at, actor, action, reason, most_rows, approval_id, made_at, expires_at';

export async function insertExport(database: Transaction, one: Omit<AuditExport, 'exportId'>): Promise<AuditExport> {
  const [row] = await database.query<AuditExport>('insert_audit_export', `
    insert into audit_exports (staff_id, area_code, from_at, to_at, actor, action, reason, most_rows, approval_id, made_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${columns}`,
    [one.staffId, one.areaCode, new Date(one.fromAt), new Date(one.toAt), one.actor, one.action, one.reason, one.mostRows, one.approvalId, new Date(one.madeAt), new Date(one.expiresAt)]);
  if (!row) throw new Error('what was inserted is answered');
  return row;
}

/** Only of its maker: of anybody else there is none. */
export async function findExport(database: Transaction, staffId: Id<'Staff'>, exportId: Id<'AuditExport'>): Promise<AuditExport | null> {
  const [row] = await database.query<AuditExport>('find_audit_export', `select ${columns} from audit_exports where staff_id = $1 and export_id = $2`, [staffId, exportId]);
  return row ?? null;
}

/** Those that are still good, the newest first. */
export async function listExportsOf(database: Transaction, staffId: Id<'Staff'>, at: number): Promise<AuditExport[]> {
  return database.query<AuditExport>('list_audit_exports_of', `select ${columns} from audit_exports where staff_id = $1 and expires_at > $2 order by export_id desc limit 50`, [staffId, new Date(at)]);
}
