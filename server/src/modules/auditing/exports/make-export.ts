import type * as contract from '@yika/contract';
import type { AuditExportView, BodyOf } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { countAudit, NOBODY, recordAudit } from '../../audit/index.ts';
import { getPolicy } from '../../regions/index.ts';
import { mayIn } from '../../staff/rules/index.ts';
import { findExport, insertExport, listExportsOf, type AuditExport } from './audit-exports-table.ts';
import { isSpanFit, searchOf } from './asked-export.ts';

export const EXPORT_LASTS_MS = 86_400_000;

/**
 * What anybody who audits may take by themselves. Refusals: outside_scope, audit_span_too_long, audit_export_needs_approval (there is more
 * than the policy of the area allows: `raiseAuditExport` asks for it).
 */
export async function makeExport(world: World, caller: StaffCaller, { search, reason }: BodyOf<typeof contract.exportAudit>, reference: string): Promise<AuditExportView> {
  const { database, now } = world;
  const at = now();
  const areaCode = asId<'Region'>(search.areaCode);
  if (!mayIn(caller.grants, 'auditor', areaCode)) throw new Refusal('outside_scope');
  if (!isSpanFit(search)) throw new Refusal('audit_span_too_long');
  const { value: most } = await getPolicy(database, 'audit_export_rows', { regionCode: areaCode, day: dayInChina(at) });
  if ((await countAudit(database, await searchOf(world, search, most + 1))) > most) throw new Refusal('audit_export_needs_approval');
  const made = await insertExport(database, {
    staffId: caller.staffId, areaCode, fromAt: search.from, toAt: search.to, actor: search.actor, action: search.action, reason, mostRows: most, approvalId: null, madeAt: at, expiresAt: at + EXPORT_LASTS_MS,
  });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'audit.exported', subject: made.exportId, outcome: reason, reference });
  return viewExport(made);
}

export async function getExport({ database }: Pick<World, 'database'>, caller: StaffCaller, exportId: string): Promise<AuditExportView> {
  const made = await findExport(database, caller.staffId, asId(exportId));
  if (!made) throw new Refusal('audit_export_not_found');
  return viewExport(made);
}

export async function listExports({ database, now }: Pick<World, 'database' | 'now'>, caller: StaffCaller): Promise<{ exports: AuditExportView[] }> {
  return { exports: (await listExportsOf(database, caller.staffId, now())).map(viewExport) };
}

function viewExport({ exportId, areaCode, fromAt, toAt, actor, action, reason, madeAt, expiresAt, approvalId }: AuditExport): AuditExportView {
  return { exportId, search: { areaCode, from: fromAt, to: toAt, actor, action }, reason, madeAt, expiresAt, approved: approvalId !== null };
}
