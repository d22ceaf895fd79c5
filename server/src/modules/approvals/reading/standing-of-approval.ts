import type { World } from '../../../platform/world.ts';
import type { ApprovalId } from '../approvable-change.ts';
import { findApproval } from '../approvals-table.ts';
import { stateAt, type ApprovalState, type ApprovalStep } from '../rules/index.ts';

/** Where a held change stands, for the room whose rows it is about: `step` is what it waits for; null: for nobody, or for its maker. */
export async function standingOfApproval({ database, now }: Pick<World, 'database' | 'now'>, approvalId: ApprovalId): Promise<{ readonly state: ApprovalState; readonly step: ApprovalStep | null; readonly version: number }> {
  const approval = await findApproval(database, approvalId);
  if (!approval) throw new Error('a held change that a room names is there');
  const state = stateAt(approval, now());
  return { state, step: state === 'raised' ? (approval.steps[approval.approvedBy.length] ?? null) : null, version: approval.version };
}
