import { orRefuse } from '../../../platform/refusal.ts';
import { actorOf, type Caller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { ProposedChange } from '../approvable-change.ts';
import { getVersion, insertEvent } from '../approval-history-table.ts';
import { lockSubject, saveState, type Approval } from '../approvals-table.ts';
import { differencesOf, isUntouched, moved } from '../rules/index.ts';

/**
 * The last step was taken: applied, or found stale, in the transaction of that step. What stands there today is compared with what the
 * maker saw, under a lock that every change of the same subject takes; the change is made only if nothing moved.
 */
export async function applyApproved(world: World, { approval, change, caller }: { readonly approval: Approval; readonly change: ProposedChange; readonly caller: Caller }): Promise<'applied' | 'stale'> {
  const { database, now } = world;
  const { approvalId, version, kind, subject, reference } = approval;
  const at = now();
  await lockSubject(database, kind, subject);
  await saveState(database, approvalId, { state: 'approved', at });

  const held = await getVersion(database, approvalId, version);
  const refusal = await change.recheck(world, approval.maker.startsWith('operator:') ? 'operator' : 'staff');
  const today = await change.describe(world);
  const isAsSeen = refusal === null && isUntouched(held.before, today.before);
  const outcome = isAsSeen ? 'applied' : 'stale';
  if (isAsSeen) await change.apply(world, { caller, maker: approval.maker, approvalId, reference, reason: held.reason });

  await saveState(database, approvalId, { state: orRefuse(moved('approved', isAsSeen ? 'apply' : 'go_stale')), at });
  const difference = outcome === 'stale' ? differencesOf(held.before, today.before) : null;
  await insertEvent(database, approvalId, { version, what: outcome, actor: actorOf(caller), difference, refusal, at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: `approval.${outcome}`, subject: approvalId, outcome: kind, reference });
  return outcome;
}
