import type { RefusalCode } from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { ApprovalId } from '../approvable-change.ts';
import { findApproval } from '../approvals-table.ts';

/** Somebody reached for what they may not decide: their own, one beyond their scope. On record; what merely came too late is not. */
const telling: readonly RefusalCode[] = ['approval_own_change', 'approval_step_done_before', 'role_needed', 'outside_scope', 'not_permitted'];

export async function recordRefusedDecision({ database, now }: World, caller: StaffCaller, { approvalId, code }: { readonly approvalId: ApprovalId; readonly code: RefusalCode }): Promise<void> {
  if (!telling.includes(code) || !(await findApproval(database, approvalId))) return;
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'approval.refused', subject: approvalId, outcome: code });
}
