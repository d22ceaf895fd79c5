import { Refusal, orRefuse } from '../../../platform/refusal.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { requireFreshProof } from '../../staff/index.ts';
import { applyApproved } from '../deciding/apply-approved.ts';
import type { ApprovalId, Kinds } from '../approvable-change.ts';
import { getVersion, insertEvent, insertVersion } from '../approval-history-table.ts';
import { lockApproval, saveMaker, saveMoved, type Approval } from '../approvals-table.ts';
import { unmoved } from '../deciding/decide-approval.ts';
import { termsOf } from '../due.ts';
import { describeChecked } from './raise-approval.ts';
import { decidingAreas, moved, stateAt } from '../rules/index.ts';
import { mayRaise, maySee, mayWithdraw, somebodyCanDecide } from '../who-may.ts';

export interface Correcting {
  readonly approvalId: ApprovalId;
  readonly version: number;
  readonly proposal: unknown;
  readonly reason: string;
}

/**
 * By the maker, or where the kind lets them by whoever may ask for it, of a change that was returned: a new version beside the old, described as things stand today; every step begins anew, under
 * the policy of today. Refusals: not_permitted, approval_lapsed, approval_not_open, approval_changed, request_malformed (another kind's
 * proposal), approval_other_subject, and those of raising.
 */
export async function correctApproval(world: World, caller: StaffCaller, kinds: Kinds, { approvalId, version, proposal, reason }: Correcting): Promise<void> {
  const approval = await lockApproval(world.database, approvalId);
  const change = approval && kinds[approval.kind](proposal);
  const isMine = approval?.maker === actorOf(caller);
  if (!approval || (!isMine && (change?.correctedBy !== 'whoever_may_ask' || !maySee(caller, approval)))) throw new Refusal('not_permitted');
  if (stateAt(approval, world.now()) === 'lapsed') throw new Refusal('approval_lapsed');
  const state = orRefuse(moved(approval.state, 'correct'));
  if (approval.version !== version) throw new Refusal('approval_changed');
  if (!change) throw new Refusal('request_malformed');
  const subject = orRefuse(await change.subject(world));
  if (subject.subject !== approval.subject || subject.areaCode !== approval.areaCode) throw new Refusal('approval_other_subject');
  orRefuse(mayRaise(caller, change, subject));
  if (change.needsProof) requireFreshProof(caller, world.now());

  const terms = await termsOf(world, change.policy, subject.areaCode);
  const described = await describeChecked(world, change, 'staff');
  const formerMakers = isMine ? approval.formerMakers : [...new Set([...approval.formerMakers, approval.maker])].filter((actor) => actor !== actorOf(caller));
  if (!(await somebodyCanDecide(world, caller, { ...subject, decider: change.decider, steps: terms.steps, formerMakers }))) throw new Refusal('approval_nobody_to_decide');

  const at = world.now();
  const [first] = terms.steps;
  const corrected = { ...approval, maker: actorOf(caller), formerMakers, version: version + 1 };
  await saveMoved(world.database, approvalId, { state, version: corrected.version, ...terms, approvedBy: [], decidingAreas: first ? decidingAreas(first, subject.areaCode) : [], at });
  if (!isMine) await saveMaker(world.database, approvalId, { maker: actorOf(caller), formerMakers });
  await insertVersion(world.database, approvalId, { version: corrected.version, proposal: change.proposal, ...described, reason, at });
  await insertEvent(world.database, approvalId, { version: corrected.version, what: 'corrected', actor: actorOf(caller), reason, at });
  await recordAudit(world.database, { holderId: NOBODY, at, caller, action: 'approval.corrected', subject: approvalId, outcome: approval.kind, reference: approval.reference });
  if (!first) await applyApproved(world, { approval: corrected, change, caller });
}

/** By the maker, or where the kind lets them by whoever may ask for it, as long as it is open. Refusals: not_permitted, approval_lapsed, approval_not_open. */
export async function withdrawApproval(world: World, caller: StaffCaller, kinds: Kinds, { approvalId, reason }: { readonly approvalId: ApprovalId; readonly reason: string }): Promise<void> {
  const approval = await lockTheirs(world, caller, { kinds, approvalId });
  const at = world.now();
  await saveMoved(world.database, approvalId, { ...unmoved(approval), state: orRefuse(moved(approval.state, 'withdraw')), at });
  await insertEvent(world.database, approvalId, { version: approval.version, what: 'withdrawn', actor: actorOf(caller), reason, at });
  await recordAudit(world.database, { holderId: NOBODY, at, caller, action: 'approval.withdrawn', subject: approvalId, outcome: approval.kind, reference: approval.reference });
}

/** What somebody else asked for is not told from what there is not. */
async function lockTheirs(world: World, caller: StaffCaller, { kinds, approvalId }: { readonly kinds: Kinds; readonly approvalId: ApprovalId }): Promise<Approval> {
  const approval = await lockApproval(world.database, approvalId);
  const held = approval && (await getVersion(world.database, approvalId, approval.version));
  if (!approval || !held || !(await mayWithdraw(world, caller, { kinds, approval, proposal: held.proposal }))) throw new Refusal('not_permitted');
  if (stateAt(approval, world.now()) === 'lapsed') throw new Refusal('approval_lapsed');
  return approval;
}
