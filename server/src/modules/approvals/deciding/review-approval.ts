import { Refusal, orRefuse } from '../../../platform/refusal.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { ApprovalId } from '../approvable-change.ts';
import { insertEvent } from '../approval-history-table.ts';
import { lockApproval, saveReview } from '../approvals-table.ts';
import { mayReview, maySee } from '../who-may.ts';

export interface Reviewing {
  readonly approvalId: ApprovalId;
  readonly outcome: 'confirmed' | 'contested';
  readonly reason: string | null;
}

/**
 * The word afterwards on what an operator did in an emergency. It undoes nothing: whoever contests it says why, and what should stand there instead is
 * asked for as every other change. Refusals, in this order: not_permitted, approval_not_open, approval_own_change, role_needed, outside_scope, approval_reason_needed.
 */
export async function reviewApproval({ database, now }: World, caller: StaffCaller, { approvalId, outcome, reason }: Reviewing): Promise<void> {
  const approval = await lockApproval(database, approvalId);
  if (!approval || !maySee(caller, approval)) throw new Refusal('not_permitted');
  const { areaCode } = orRefuse(mayReview(caller, approval));
  if (outcome === 'contested' && reason === null) throw new Refusal('approval_reason_needed');
  const { version, kind, reference } = approval;
  const at = now();
  await saveReview(database, approvalId, outcome);
  await insertEvent(database, approvalId, { version, what: outcome, actor: actorOf(caller), areaCode, reason, at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: `approval.${outcome}`, subject: approvalId, outcome: kind, reference });
}
