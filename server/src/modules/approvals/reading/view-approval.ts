import { CorrectableProposal, type ApprovalPerson, type ApprovalSummary, type ApprovalView } from '@yika/contract';
import { Value } from 'typebox/value';
import type { Transaction } from '../../../platform/database.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { listStaffNumbers } from '../../staff/index.ts';
import type { ApprovalId, Kinds } from '../approvable-change.ts';
import { listEvents, listVersions, type ApprovalEvent, type HeldVersion } from '../approval-history-table.ts';
import { findApproval, type Approval } from '../approvals-table.ts';
import { proposedOf } from '../proposed-of.ts';
import { differencesOf, stateAt } from '../rules/index.ts';
import { mayDecide, mayReview, maySee, mayWithdraw } from '../who-may.ts';

/** Refusal: not_permitted, where there is none or whoever asks does not reach it. */
export async function viewApproval(world: World, caller: StaffCaller, { kinds, approvalId }: { readonly kinds: Kinds; readonly approvalId: ApprovalId }): Promise<ApprovalView> {
  const { database, now } = world;
  const approval = await findApproval(database, approvalId);
  if (!approval || !maySee(caller, approval)) throw new Refusal('not_permitted');
  const versions = await listVersions(database, approvalId);
  const events = await listEvents(database, approvalId);
  const say = await namerOf(database, [approval.maker, ...events.map(({ actor }) => actor)]);
  const summary = summaryOf(approval, { caller, say, now: now() });
  const isOpen = summary.state === 'raised' || summary.state === 'returned';
  const decision = mayDecide(caller, approval, now());
  return {
    ...summary,
    versions: versions.map(toVersion),
    timeline: events.map((event) => toEvent(event, say)),
    movedSince: isOpen ? await movedSince(world, { kinds, approval, newest: versions[0] }) : [],
    decision: { possible: decision.allowed, refusal: decision.allowed ? null : decision.reason },
    mayReview: mayReview(caller, approval).allowed,
    mayCorrect: summary.mine && summary.state === 'returned',
    mayWithdraw: isOpen && (await mayWithdraw(world, caller, { kinds, approval, proposal: versions[0]?.proposal })),
    proposal: summary.mine && summary.state === 'returned' && Value.Check(CorrectableProposal, versions[0]?.proposal) ? versions[0].proposal : null,
  };
}

export type SayPerson = (actor: string) => ApprovalPerson;

/** Who stands behind names of the audit; only staff has a number. */
export async function namerOf(database: Transaction, actors: readonly string[]): Promise<SayPerson> {
  const ids = [...new Set(actors)].filter((actor) => actor.startsWith(STAFF)).map((actor) => asId<'Staff'>(actor.slice(STAFF.length)));
  const numbers = await listStaffNumbers(database, ids);
  return (actor) => {
    const staffId = actor.startsWith(STAFF) ? actor.slice(STAFF.length) : null;
    return { staffId, staffNumber: staffId === null ? null : (numbers.get(staffId) ?? null) };
  };
}

const STAFF = 'staff:';

export function summaryOf(approval: Approval, { caller, say, now }: { readonly caller: StaffCaller; readonly say: SayPerson; readonly now: number }): ApprovalSummary {
  const { approvalId, reference, kind, subject, areaCode, version, maker, steps, approvedBy, raisedAt, dueAt, remindedAt, review } = approval;
  return {
    approvalId, reference, kind, subject, areaCode, state: stateAt(approval, now), version, maker: say(maker), mine: maker === actorOf(caller),
    steps: [...steps], stepsDone: approvedBy.length, raisedAt, dueAt, reminded: remindedAt !== null, review,
  };
}

function toVersion({ version, at, reason, before, after }: HeldVersion): ApprovalView['versions'][number] {
  return { version, at, reason, before: before as ApprovalView['versions'][number]['before'], after: after as ApprovalView['versions'][number]['after'], changes: toChanges(differencesOf(before, after)) };
}

function toEvent({ at, version, what, actor, areaCode, step, reason, difference, refusal }: ApprovalEvent, say: SayPerson): ApprovalView['timeline'][number] {
  return { at, version, what, by: actor.startsWith(STAFF) ? say(actor) : null, areaCode, step, reason, difference: toChanges(difference ?? []), refusal };
}

async function movedSince(world: World, { kinds, approval, newest }: { readonly kinds: Kinds; readonly approval: Approval; readonly newest: HeldVersion | undefined }): Promise<ApprovalView['movedSince']> {
  if (!newest) throw new Error('an approval has a version');
  const today = await proposedOf(kinds, approval.kind, newest.proposal).describe(world);
  return toChanges(differencesOf(newest.before, today.before));
}

/** Copies of what is read-only, as the interface has it. */
function toChanges(differences: ReturnType<typeof differencesOf>): ApprovalView['movedSince'] {
  return differences.map(({ field, before, after }) => ({ field, before: copied(before), after: copied(after) }));
}

function copied(value: ReturnType<typeof differencesOf>[number]['before']): string | number | boolean | null | string[] {
  return value !== null && typeof value === 'object' ? [...value] : value;
}
