import type { World } from '../../../platform/world.ts';
import type { ApprovalId } from '../approvable-change.ts';
import { findApprovals } from '../approvals-table.ts';
import { stateAt, type ApprovalState, type ApprovalStep } from '../rules/index.ts';

/** Where a held change stands, for the room whose rows it is about: `step` is what it waits for; null: for nobody, or for its maker. */
export interface ApprovalStanding {
  readonly state: ApprovalState;
  readonly step: ApprovalStep | null;
  readonly version: number;
  /** Since its last move, whose step is counted too. */
  readonly since: number;
}

export async function standingOfApproval(world: Pick<World, 'database' | 'now'>, approvalId: ApprovalId): Promise<ApprovalStanding> {
  const standing = (await standingsOfApprovals(world, [approvalId])).get(approvalId);
  if (!standing) throw new Error('a held change that a room names is there');
  return standing;
}

export async function standingsOfApprovals({ database, now }: Pick<World, 'database' | 'now'>, approvalIds: readonly ApprovalId[]): Promise<ReadonlyMap<ApprovalId, ApprovalStanding>> {
  const approvals = await findApprovals(database, approvalIds);
  return new Map(approvals.map((approval) => {
    const state = stateAt(approval, now());
    return [approval.approvalId, { state, step: state === 'raised' ? (approval.steps[approval.approvedBy.length] ?? null) : null, version: approval.version, since: state === 'lapsed' ? Math.min(approval.dueAt, now()) : approval.stateSince }];
  }));
}
