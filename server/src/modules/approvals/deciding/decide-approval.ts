import { Refusal, orRefuse } from '../../../platform/refusal.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { applyApproved } from './apply-approved.ts';
import type { ApprovalId, Kinds } from '../approvable-change.ts';
import { getVersion, insertEvent } from '../approval-history-table.ts';
import { lockApproval, saveMoved, type Approval } from '../approvals-table.ts';
import { proposedOf } from '../proposed-of.ts';
import { decidingAreas, moved, type ApprovalStep } from '../rules/index.ts';
import { mayDecide, maySee } from '../who-may.ts';

export interface Deciding {
  readonly approvalId: ApprovalId;
  /** The version that was read; another is refused. */
  readonly version: number;
  readonly decision: 'approve' | 'return' | 'reject';
  readonly reason: string | null;
}

/**
 * Refusals, in the order in which they are asked: not_permitted (there is none, or they may not see it), approval_lapsed, approval_not_open,
 * approval_own_change, approval_step_done_before, role_needed, outside_scope, approval_changed, approval_reason_needed, and of an approval what the kind awaits.
 */
export async function decideApproval(world: World, caller: StaffCaller, kinds: Kinds, { approvalId, version, decision, reason }: Deciding): Promise<void> {
  const approval = await lockApproval(world.database, approvalId);
  if (!approval || !maySee(caller, approval)) throw new Refusal('not_permitted');
  const { step, areaCode } = orRefuse(mayDecide(caller, approval, world.now()));
  if (approval.version !== version) throw new Refusal('approval_changed');
  if (decision !== 'approve' && reason === null) throw new Refusal('approval_reason_needed');

  const record = { version, actor: actorOf(caller), areaCode, step, reason, at: world.now() };
  if (decision === 'approve') return approveStep(world, caller, { approval, kinds, record });
  const state = orRefuse(moved(approval.state, decision));
  await saveMoved(world.database, approvalId, { ...unmoved(approval), state, at: record.at });
  const what = decision === 'return' ? 'returned' : 'rejected';
  await insertEvent(world.database, approvalId, { ...record, what });
  await recordDecision(world, caller, { approval, action: `approval.${what}` });
}

interface Step {
  readonly approval: Approval;
  readonly kinds: Kinds;
  readonly record: Omit<Parameters<typeof insertEvent>[2], 'what' | 'step'> & { readonly step: ApprovalStep };
}

async function approveStep(world: World, caller: StaffCaller, { approval, kinds, record }: Step): Promise<void> {
  const { approvalId, steps, areaCode, version } = approval;
  const { proposal } = await getVersion(world.database, approvalId, version);
  const change = proposedOf(kinds, approval.kind, proposal);
  const awaited = await change.awaits(world, record.step);
  if (awaited) throw awaited;

  const approvedBy = [...approval.approvedBy, actorOf(caller)];
  const next = steps[approvedBy.length];
  const state = orRefuse(moved(approval.state, next ? 'approve_step' : 'approve_last_step'));
  await saveMoved(world.database, approvalId, { ...unmoved(approval), state, approvedBy, decidingAreas: next ? decidingAreas(next, areaCode) : [], at: record.at });
  await insertEvent(world.database, approvalId, { ...record, what: 'step_approved' });
  await recordDecision(world, caller, { approval, action: 'approval.step_approved' });
  if (!next) await applyApproved(world, { approval, change, caller });
}

function recordDecision({ database, now }: World, caller: StaffCaller, { approval: { approvalId, kind, reference }, action }: { readonly approval: Approval; readonly action: string }): Promise<void> {
  return recordAudit(database, { holderId: NOBODY, at: now(), caller, action, subject: approvalId, outcome: kind, reference });
}

/** What a decision leaves as it is. */
export function unmoved({ version, steps, approvedBy, decidingAreas: areas, dueAt, remindAt }: Approval): Omit<Parameters<typeof saveMoved>[2], 'state' | 'at'> {
  return { version, steps, approvedBy, decidingAreas: areas, dueAt, remindAt };
}
