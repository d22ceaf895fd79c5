import { orRefuse } from '../../../platform/refusal.ts';
import { actorOf, type Caller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { insertEvent } from '../approval-history-table.ts';
import { askForReview, type Approval } from '../approvals-table.ts';
import { decidingAreas, type ApprovalStep } from '../rules/index.ts';
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
  /** Whoever types is also everybody at the console: there is nobody who would look at it afterwards. */
  readonly alone?: boolean;
}

/**
 * What a verb at the machine changes is a held change too, applied in the same transaction, so that it stands beside what people did.
 * In an emergency it is done past those who could decide it, and waits for their word afterwards.
 * Null: there is somebody who could decide it, and it is no emergency; then it belongs to them. Refusals: those of the kind.
 */
export async function applyByOperator(world: World, operator: Caller, { change, reason, emergency, alone = false }: ByOperator): Promise<ApprovalId | null> {
  const subject = orRefuse(await change.subject(world));
  const described = await describeChecked(world, change, 'operator');
  const terms = await termsOf(world, change.policy, subject.areaCode);
  const isTheirs = terms.steps.length > 0 && (await somebodyCanDecide(world, operator, { ...subject, decider: change.decider, steps: terms.steps }));
  if (isTheirs && !emergency) return null;
  const approval = await hold(world, operator, { change, reason, subject, terms: { ...terms, steps: [] }, described });
  const outcome = await applyApproved(world, { approval, change, caller: operator });
  if (isTheirs && !alone && outcome === 'applied') await askThoseWhoWouldHaveDecided(world, operator, { approval, steps: terms.steps });
  return approval.approvalId;
}

async function askThoseWhoWouldHaveDecided({ database, now }: World, operator: Caller, { approval, steps }: { readonly approval: Approval; readonly steps: readonly ApprovalStep[] }): Promise<void> {
  const { approvalId, areaCode, version, reference, kind } = approval;
  const at = now();
  await askForReview(database, approvalId, [...new Set(steps.flatMap((step) => decidingAreas(step, areaCode)))]);
  await insertEvent(database, approvalId, { version, what: 'review_asked', actor: actorOf(operator), at });
  await recordAudit(database, { holderId: NOBODY, at, caller: operator, action: 'approval.review_asked', subject: approvalId, outcome: kind, reference });
}
