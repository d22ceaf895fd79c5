import type { CaseEvent, CaseEventKind, CaseSummary, CaseView } from '@yika/contract';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { areaNames, getPolicy } from '../regions/index.ts';
import { openContent, type Case, type CaseKey } from './case.ts';
import { listAttachments } from './case-attachments-table.ts';
import { listCaseEvents, type CaseEventRow } from './case-events-table.ts';
import { appealUntil, isAtDesk, isOver } from './rules/index.ts';
import type { ServiceCase, Services } from './service.ts';
import { serviceOf, type AnyService } from './services/any-service.ts';

/** What only the desk does among itself. */
const deskOnly: readonly CaseEventKind[] = ['claimed', 'released', 'proposed', 'sent_back'];

export function toSummary({ caseNumber, service, state, stateSince, openedAt, dueOn, regionCode }: Case): CaseSummary {
  return { caseNumber, service, state, stateSince, openedAt, dueOn, regionCode, regionName: areaNames(regionCode) };
}

export function toServiceCase(world: Pick<World, 'sealer'>, one: Case): ServiceCase<Parameters<AnyService['grant']>[1]['content']> {
  const { holderId, caseId, caseNumber, regionCode } = one;
  return { holderId, caseId, caseNumber, regionCode, content: openContent(world, one) as Parameters<AnyService['grant']>[1]['content'] };
}

/** A case as its holder follows it. */
export async function viewCase(world: World, services: Services, one: Case): Promise<CaseView> {
  const { database, now } = world;
  const events = (await listCaseEvents(database, one)).filter(({ what }) => !deskOnly.includes(what));
  const attachments = await listAttachments(database, one);
  const until = await appealDayOf(world, one);
  const open = !isOver(one.state);
  return {
    ...toSummary(one), fields: [...(await serviceOf(services, one.service).compare(world, toServiceCase(world, one), 'masked'))], attachments,
    timeline: events.map((event) => toEvent(world, one, event)), decision: decisionOf(world, one, events),
    documentNeeded: open && attachments.length === 0 && (await serviceOf(services, one.service).needsDocument?.(world, toServiceCase(world, one))) === true,
    mayWithdraw: open, maySay: open, mayAttach: open && attachments.length < 6,
    mayAppeal: until !== null && dayInChina(now()) <= until, appealUntil: until,
  };
}

/** Null: there is nothing to appeal against. */
export async function appealDayOf({ database }: Pick<World, 'database'>, { state, decidedAt, regionCode }: Case) {
  if (state !== 'refused' || decidedAt === null) return null;
  const day = dayInChina(decidedAt);
  const { value } = await getPolicy(database, 'case_appeal_days', { regionCode, day });
  return value === 0 ? null : appealUntil(day, value);
}

export function toEvent(world: Pick<World, 'sealer'>, one: CaseKey, { eventNo, what, actor, reason, at, ...event }: CaseEventRow): CaseEvent {
  // Who reports a loss without signing in has proved it by the code to their phone.
  const by = actor === 'holder' || actor === 'stranger' ? 'holder' : actor === 'operator:clock' ? 'clock' : 'desk';
  return { eventNo, what, at, by, reason, words: openWords(world, one, { eventNo, ...event }) };
}

export function openWords({ sealer }: Pick<World, 'sealer'>, { holderId, caseId }: CaseKey, { eventNo, sealed }: Pick<CaseEventRow, 'eventNo' | 'sealed'>): string | null {
  return sealed && sealer.open<string>({ table: 'case_events', holderId, version: `${caseId}:${eventNo}` }, sealed);
}

function decisionOf(world: Pick<World, 'sealer'>, one: Case, events: readonly CaseEventRow[]): CaseView['decision'] {
  const last = isAtDesk(one.state) ? undefined : events.findLast(({ what }) => what === 'granted' || what === 'refused' || what === 'refused_finally');
  if (!last) return null;
  return { at: last.at, outcome: last.what === 'granted' ? 'granted' : 'refused', reason: last.reason, words: openWords(world, one, last) };
}
