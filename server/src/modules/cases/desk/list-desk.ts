import type { QueryOf, ReplyOf, listDesk as listDeskRoute, listWorkload as listWorkloadRoute } from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { listStaffNumbers } from '../../staff/index.ts';
import { areasOf } from '../../staff/rules/index.ts';
import { deskRoles } from './desk-scope.ts';
import { countByArea, countByStaff, countDesk, listClaimed, listDecided, listNumbered, listWaiting } from '../desk-table.ts';
import { numbersOf, toDeskSummary } from './view-desk.ts';

const PAGE = 20;
const WEEK_MS = 7 * 86_400_000;
const lists = { to_do: listWaiting, mine: listClaimed, done: listDecided } as const;

/** The queue of whoever asks; a filter narrows it, and a number finds its case in whichever box it lies. */
export async function listDesk({ database, now }: Pick<World, 'database' | 'now'>, caller: StaffCaller, { box, limit = PAGE, afterDay, afterId, ...asked }: QueryOf<typeof listDeskRoute>): Promise<ReplyOf<typeof listDeskRoute>> {
  const today = dayInChina(now());
  const reader = { staffId: caller.staffId, areas: areasOf(caller.grants, ...deskRoles) };
  const list = asked.caseNumber === undefined ? lists[box] : listNumbered;
  const found = await list(database, reader, {
    service: asked.service ?? null, state: asked.state ?? null, areaCode: asked.areaCode === undefined ? null : asId(asked.areaCode), caseNumber: asked.caseNumber === undefined ? null : asTyped(asked.caseNumber),
    after: afterDay && afterId ? { day: asId(afterDay), caseId: asId(afterId) } : null, limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const numbers = await numbersOf({ database }, page);
  const { toDo, overdue, mine } = await countDesk(database, reader, today);
  const lastDay = last && (box === 'done' && last.decidedAt !== null ? dayInChina(last.decidedAt) : last.dueOn);
  return {
    cases: page.map((one) => toDeskSummary(one, { caller, today, numbers })), next: found.length > limit && last && lastDay ? { afterDay: lastDay, afterId: last.caseId } : null,
    counts: { to_do: toDo, overdue, mine },
  };
}

export async function listWorkload({ database, now }: Pick<World, 'database' | 'now'>, caller: StaffCaller): Promise<ReplyOf<typeof listWorkloadRoute>> {
  const at = now();
  const areas = areasOf(caller.grants, ...deskRoles);
  const staff = await countByStaff(database, areas, at - WEEK_MS);
  const numbers = await listStaffNumbers(database, staff.map(({ staffId }) => staffId));
  return {
    areas: await countByArea(database, areas, { today: dayInChina(at), since: at - WEEK_MS }),
    staff: staff.map(({ staffId, claimed, decided }) => ({ staffNumber: numbers.get(staffId) ?? '', claimed, decided })), asOf: at,
  };
}

/** As somebody reads it out: forgives small letters, spaces, and the letters that no number has. */
function asTyped(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}`;
}
