import type { Caller, StaffCaller, StaffRole } from '../../platform/values/caller.ts';
import { actorOf } from '../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { covers } from '../regions/rules/index.ts';
import { findStaffWhoMay } from '../staff/index.ts';
import { mayAt, mayIn } from '../staff/rules/index.ts';
import type { Kinds, ProposedChange, Subject } from './approvable-change.ts';
import type { Approval } from './approvals-table.ts';
import { canBeDecided, decidingAreas, findDecidingGrant, stateAt, type ApprovalStep } from './rules/index.ts';

/** May they ask for this, there? Whoever is bound to one counter, only what is of that counter. */
export function mayRaise({ grants, staffId }: StaffCaller, { makers }: Pick<ProposedChange, 'makers'>, { areaCode, servicePointId, concerns }: Subject): Decision<null, 'role_needed' | 'outside_scope' | 'approval_own_change'> {
  if (concerns === staffId) return deny('approval_own_change');
  if (!grants.some(({ role }) => makers.includes(role))) return deny('role_needed');
  const reaches = makers.some((role) => mayIn(grants, role, areaCode) || (servicePointId !== undefined && mayAt(grants, role, { areaCode, servicePointId })));
  return reaches ? allow(null) : deny('outside_scope');
}

/** Whoever asked, and everybody with a role in whose area it lies, or who decides it. */
export function maySee(caller: StaffCaller, approval: Pick<Approval, 'maker' | 'formerMakers' | 'areaCode' | 'decidingAreas' | 'deciderRole' | 'approvedBy'>): boolean {
  const actor = actorOf(caller);
  return approval.maker === actor || approval.formerMakers.includes(actor) || approval.approvedBy.includes(actor)
    || caller.grants.some((grant) => grant.servicePointId === null && covers(grant.areaCode, approval.areaCode))
    || findDecidingGrant(caller.grants, approval.deciderRole, approval.decidingAreas) !== null;
}

/** Whoever asked; and, where a return may be answered by whoever may ask, they: what one began, the house can take back. Nobody else is told that there is any. */
export async function mayWithdraw(world: World, caller: StaffCaller, { kinds, approval, proposal }: { readonly kinds: Kinds; readonly approval: Approval; readonly proposal: unknown }): Promise<boolean> {
  if (approval.maker === actorOf(caller)) return true;
  const change = kinds[approval.kind](proposal);
  if (change?.correctedBy !== 'whoever_may_ask' || !maySee(caller, approval)) return false;
  const subject = await change.subject(world);
  return subject.allowed && mayRaise(caller, change, subject.value).allowed;
}

type WhyNot = 'approval_not_open' | 'approval_lapsed' | 'approval_own_change' | 'approval_step_done_before' | 'role_needed' | 'outside_scope';

/** In this order: is there anything to decide, are they somebody else, do they reach it. */
export function mayDecide(caller: StaffCaller, approval: Approval, now: number): Decision<{ readonly step: ApprovalStep; readonly areaCode: Approval['areaCode'] }, WhyNot> {
  const actor = actorOf(caller);
  const step = approval.steps[approval.approvedBy.length];
  if (stateAt(approval, now) === 'lapsed') return deny('approval_lapsed');
  if (approval.state !== 'raised' || !step) return deny('approval_not_open');
  if (approval.maker === actor || approval.formerMakers.includes(actor) || approval.concerns === caller.staffId) return deny('approval_own_change');
  if (approval.approvedBy.includes(actor)) return deny('approval_step_done_before');
  const grant = findDecidingGrant(caller.grants, approval.deciderRole, approval.decidingAreas);
  if (grant) return allow({ step, areaCode: grant.areaCode });
  return deny(caller.grants.some(({ role }) => role === approval.deciderRole) ? 'outside_scope' : 'role_needed');
}

/** What was done past them: those who would have decided it, and of somebody's own roles not that person. */
export function mayReview(caller: StaffCaller, { review, concerns, deciderRole, decidingAreas: areas }: Pick<Approval, 'review' | 'concerns' | 'deciderRole' | 'decidingAreas'>): Decision<{ readonly areaCode: Approval['areaCode'] }, WhyNot> {
  if (review !== 'pending') return deny('approval_not_open');
  if (concerns === caller.staffId) return deny('approval_own_change');
  const grant = findDecidingGrant(caller.grants, deciderRole, areas);
  if (grant) return allow({ areaCode: grant.areaCode });
  return deny(caller.grants.some(({ role }) => role === deciderRole) ? 'outside_scope' : 'role_needed');
}

export interface ToDecide extends Pick<Subject, 'areaCode' | 'concerns'> {
  readonly decider: StaffRole;
  readonly steps: readonly ApprovalStep[];
  /** Who asked for a version of it before. */
  readonly formerMakers?: readonly string[];
}

/** Is there, for every step, somebody else in scope? */
export async function somebodyCanDecide({ database, now }: Pick<World, 'database' | 'now'>, maker: Caller, { decider, steps, areaCode, concerns, formerMakers = [] }: ToDecide): Promise<boolean> {
  const candidates = [];
  const besides = [...(maker.kind === 'staff' ? [maker.staffId] : []), ...(concerns ? [concerns] : []), ...formerMakers.filter((actor) => actor.startsWith(STAFF)).map((actor) => asId<'Staff'>(actor.slice(STAFF.length)))];
  for (const step of steps) candidates.push(await findStaffWhoMay(database, { role: decider, areas: decidingAreas(step, areaCode), at: now(), besides }));
  return canBeDecided(candidates);
}

const STAFF = 'staff:';
