import type { DeskCaseView, DeskSummary } from '@yika/contract';
import { ageYears, maskIdentityNumber, maskName } from '@yika/contract/numbers';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { dayInChina, type Day } from '../../../platform/values/day.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import { listStaffNumbers } from '../../staff/index.ts';
import type { Case } from '../case.ts';
import { listAttachments } from '../case-attachments-table.ts';
import { listCaseEvents, type CaseEventRow } from '../case-events-table.ts';
import { findCase } from '../cases-table.ts';
import { openAttachment } from '../asking/follow-case.ts';
import { isAtDesk, isOver, termsOf } from '../rules/index.ts';
import { readServiceRows } from '../service-rows.ts';
import type { Services } from '../service.ts';
import { serviceOf } from '../services/any-service.ts';
import { openWords, toEvent, toServiceCase, toSummary } from '../view-case.ts';
import { atDesk } from './desk-scope.ts';
import { whyNotGranted } from './why-not-granted.ts';

/** Looked at: on record in the person's home before it is answered. Refusal: case_not_found. */
export async function getDeskCase(world: World, services: Services, caller: StaffCaller, { caseNumber, reference }: { readonly caseNumber: string; readonly reference: string }): Promise<DeskCaseView> {
  return viewDeskCase(world, services, caller, { one: await atDesk(world, caller, caseNumber, findCase), reference });
}

interface Viewed {
  readonly one: Case;
  readonly reference: string;
  /** Whoever has taken it looked at it then, and that is on record: what they do with it is no further look. */
  readonly hadIt?: boolean;
}

export async function viewDeskCase(world: World, services: Services, caller: StaffCaller, { one, reference, hadIt = false }: Viewed): Promise<DeskCaseView> {
  const { database, now } = world;
  const today = dayInChina(now());
  const service = serviceOf(services, one.service);
  const opened = toServiceCase(world, one);
  const person = await readPersonForRules(world, one.holderId);
  const [own, mine] = [one.beforeAppeal.includes(caller.staffId), one.claimedBy === caller.staffId];
  const mayConfirm = one.state === 'to_confirm' && one.firstBy !== caller.staffId && !own;
  const fields = await service.compare(world, opened, mayConfirm || (mine && !isOver(one.state)) ? 'deciding' : 'masked');
  if (!hadIt) await recordAudit(database, { holderId: one.holderId, at: now(), caller, action: 'case.looked_at', subject: one.caseId, outcome: one.service, seen: [...new Set(['masked_name', 'masked_identity_number', 'age', ...fields.map(({ field }) => field)])], reference });
  const events = await listCaseEvents(database, one);
  const numbers = await numbersOf(world, [one], events);
  const { needsSecond } = termsOf(await readServiceRows(database, { regionCode: one.regionCode, day: today }), one.service, one.subject);
  return {
    ...toDeskSummary(one, { caller, today, numbers }),
    holder: { maskedName: maskName(person.name), maskedIdentityNumber: maskIdentityNumber(person.identityNumber), ageYears: person.birthDay === null ? null : ageYears(person.birthDay, today) },
    fields: [...fields], attachments: await listAttachments(database, one),
    timeline: events.map((event) => ({ ...toEvent(world, one, event), staffNumber: numbers.get(event.actor.slice(6)) ?? null })),
    proposed: proposedOf(world, one, events), needsSecond, wouldRefuse: isOver(one.state) ? null : await whyNotGranted(world, services, one),
    mayClaim: !isOver(one.state) && one.claimedBy === null, mayRelease: mine && !isOver(one.state), mayDecide: mine && isAtDesk(one.state) && !own,
    mayConfirm, mayAsk: mine && isAtDesk(one.state),
  };
}

/** Refusals: case_not_found, document_not_found. */
export async function takeDeskAttachment(world: World, caller: StaffCaller, { caseNumber, attachmentId, reference }: { readonly caseNumber: string; readonly attachmentId: string; readonly reference: string }): Promise<Buffer> {
  const one = await atDesk(world, caller, caseNumber, findCase);
  const bytes = await openAttachment(world, one, attachmentId);
  await recordAudit(world.database, { holderId: one.holderId, at: world.now(), caller, action: 'case.attachment_seen', subject: one.caseId, outcome: one.service, reference });
  return bytes;
}

export function toDeskSummary(one: Case, { caller, today, numbers }: { readonly caller: StaffCaller; readonly today: Day; readonly numbers: ReadonlyMap<string, string> }): DeskSummary {
  return {
    ...toSummary(one), overdue: !isOver(one.state) && one.state !== 'waiting_for_holder' && one.dueOn < today,
    claimedBy: (one.claimedBy && numbers.get(one.claimedBy)) ?? null, mine: one.claimedBy === caller.staffId, unanswered: one.unanswered,
  };
}

export function numbersOf({ database }: Pick<World, 'database'>, cases: readonly Case[], events: readonly CaseEventRow[] = []): Promise<ReadonlyMap<string, string>> {
  const acted = events.flatMap(({ actor }) => (actor.startsWith('staff:') ? [asId<'Staff'>(actor.slice(6))] : []));
  const claimed = cases.flatMap(({ claimedBy }): Id<'Staff'>[] => (claimedBy ? [claimedBy] : []));
  return listStaffNumbers(database, [...new Set([...acted, ...claimed])]);
}

function proposedOf(world: Pick<World, 'sealer'>, one: Case, events: readonly CaseEventRow[]): DeskCaseView['proposed'] {
  const proposed = one.proposedOutcome && events.findLast(({ what }) => what === 'proposed');
  return proposed && one.proposedOutcome ? { outcome: one.proposedOutcome, reason: proposed.reason, words: openWords(world, one, proposed) } : null;
}
