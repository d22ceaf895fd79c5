import { Refusal, orRefuse } from '../../../platform/refusal.ts';
import { makeReference } from '../../../platform/reference.ts';
import { actorOf, type Caller, type StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { requireFreshProof } from '../../staff/index.ts';
import { applyApproved } from '../deciding/apply-approved.ts';
import type { ApprovalId, Maker, ProposedChange, Subject } from '../approvable-change.ts';
import { insertEvent, insertVersion } from '../approval-history-table.ts';
import { insertApproval, type Approval } from '../approvals-table.ts';
import { termsOf } from '../due.ts';
import { decidingAreas, isUntouched } from '../rules/index.ts';
import { mayRaise, somebodyCanDecide } from '../who-may.ts';

/**
 * A change is held until others agree. Refusals: role_needed, outside_scope, those of the kind, passkey_proof_needed, approval_changes_nothing, and
 * approval_nobody_to_decide rather than a request that waits for ever. Where policy asks for nobody, it is applied at once, and on record all the same.
 */
export async function raiseApproval(world: World, caller: StaffCaller, { change, reason }: { readonly change: ProposedChange; readonly reason: string }): Promise<ApprovalId> {
  const subject = orRefuse(await change.subject(world));
  orRefuse(mayRaise(caller, change, subject));
  if (change.needsProof) requireFreshProof(caller, world.now());
  const terms = await termsOf(world, change.policy, subject.areaCode);
  const described = await describeChecked(world, change, 'staff');
  if (!(await somebodyCanDecide(world, caller, { ...subject, decider: change.decider, steps: terms.steps }))) throw new Refusal('approval_nobody_to_decide');
  const approval = await hold(world, caller, { change, reason, subject, terms, described });
  if (terms.steps.length === 0) await applyApproved(world, { approval, change, caller });
  return approval.approvalId;
}

/** What would change; it must change something, and be possible as things stand. */
export async function describeChecked(world: World, change: ProposedChange, maker: Maker): ReturnType<ProposedChange['describe']> {
  const fault = await change.recheck(world, maker);
  if (fault) throw new Refusal(fault);
  const described = await change.describe(world);
  if (isUntouched(described.before, described.after)) throw new Refusal('approval_changes_nothing');
  return described;
}

export interface ToHold {
  readonly change: ProposedChange;
  readonly reason: string;
  readonly subject: Subject;
  readonly terms: Awaited<ReturnType<typeof termsOf>>;
  readonly described: Awaited<ReturnType<ProposedChange['describe']>>;
}

/** Keeps it with what stands there now, and says who decides first. */
export async function hold({ database, now }: World, caller: Caller, { change, reason, subject: { subject, areaCode, concerns }, terms, described }: ToHold): Promise<Approval> {
  const at = now();
  const [actor, [first]] = [actorOf(caller), terms.steps];
  const approval = await insertApproval(database, {
    reference: makeReference(), kind: change.kind, subject, areaCode, concerns: concerns ?? null, maker: actor, raisedAt: at, ...terms,
    deciderRole: change.decider, decidingAreas: first ? decidingAreas(first, areaCode) : [],
  });
  const { approvalId, reference } = approval;
  await insertVersion(database, approvalId, { version: 1, proposal: change.proposal, ...described, reason, at });
  await insertEvent(database, approvalId, { version: 1, what: 'raised', actor, reason, at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'approval.raised', subject: approvalId, outcome: change.kind, reference });
  return approval;
}
