import { orRefuse } from '../../../platform/refusal.ts';
import type { Caller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { applyApproved } from './apply-approved.ts';
import type { ApprovalId, ProposedChange } from '../approvable-change.ts';
import { termsOf } from '../due.ts';
import { describeChecked, hold } from '../holding/raise-approval.ts';
import { somebodyCanDecide } from '../who-may.ts';

export interface ByOperator {
  readonly change: ProposedChange;
  readonly reason: string;
  /** It cannot wait for others: it is done, and stands on record with its reason. */
  readonly emergency: boolean;
}

/**
 * What a verb at the machine changes is a held change too, applied in the same transaction, so that it stands beside what people did.
 * Null: there is somebody who could decide it, and it is no emergency; then it belongs to them. Refusals: those of the kind.
 */
export async function applyByOperator(world: World, operator: Caller, { change, reason, emergency }: ByOperator): Promise<ApprovalId | null> {
  const subject = orRefuse(await change.subject(world));
  const described = await describeChecked(world, change, 'operator');
  const terms = await termsOf(world, change.policy, subject.areaCode);
  const isTheirs = terms.steps.length > 0 && (await somebodyCanDecide(world, operator, { ...subject, decider: change.decider, steps: terms.steps }));
  if (isTheirs && !emergency) return null;
  const approval = await hold(world, operator, { change, reason, subject, terms: { ...terms, steps: [] }, described });
  await applyApproved(world, { approval, change, caller: operator });
  return approval.approvalId;
}
