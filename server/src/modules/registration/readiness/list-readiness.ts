import type * as contract from '@yika/contract';
import type { QueryOf, ReadinessAreaRow, ReplyOf } from '@yika/contract';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { areaNames, listAreas } from '../../regions/index.ts';
import { stemOf, type RegionCode } from '../../regions/rules/index.ts';
import { mayIn } from '../../staff/rules/index.ts';
import { readersOfAreas } from '../area-in-scope.ts';
import { mayReview } from '../rules/index.ts';
import { readinessOfAreas, type ItemStanding, type Readiness } from './readiness-of.ts';
import { listWriters, type ItemWriter } from './readiness-table.ts';
import { levelFor } from './review-item.ts';

const PAGE = 20;

/** Every area of one's scope that may issue one day, and how far each is: all of them are judged, in five statements, and a page is answered. */
export async function listReadiness(world: Pick<World, 'database' | 'now'>, caller: StaffCaller, { waits, areaCode, after, limit = PAGE }: QueryOf<typeof contract.listReadiness>): Promise<ReplyOf<typeof contract.listReadiness>> {
  const areas = areasOf(caller);
  const judged = await readinessOfAreas(world, areas);
  const writers = await listWriters(world.database, areas);
  const rows = areas.flatMap((area) => {
    const readiness = judged.get(area);
    return readiness ? [rowOf(caller, area, readiness, writers.filter((writer) => writer.areaCode === area))] : [];
  });
  const found = rows.filter((row) => (!waits || isWaiting[waits](row)) && (!areaCode || row.areaCode.startsWith(stemOf(asId(areaCode)))));
  const page = found.filter((row) => !after || row.areaCode > after).slice(0, limit + 1);
  const shown = page.slice(0, limit);
  return { areas: shown, next: page.length > limit ? (shown.at(-1)?.areaCode ?? null) : null, count: found.length, toDo: rows.reduce((sum, { toDo }) => sum + toDo, 0) };
}

const isWaiting: Readonly<Record<'me' | 'mending' | 'review' | 'nobody', (row: ReadinessAreaRow) => boolean>> = {
  me: ({ toDo }) => toDo > 0,
  mending: ({ toMend }) => toMend > 0,
  review: ({ forReview }) => forReview > 0,
  nobody: ({ accepted }) => accepted,
};

function areasOf({ grants }: StaffCaller): RegionCode[] {
  const stems = grants.filter(({ role, servicePointId }) => readersOfAreas.includes(role) && servicePointId === null).map(({ areaCode }) => stemOf(areaCode));
  return [...listAreas('province'), ...listAreas('prefecture')].map(({ code }) => asId<'Region'>(code)).filter((code) => stems.some((stem) => code.startsWith(stem))).sort();
}

/** To do is, for a reviewer, what they could accept now; for whoever may write there, what came back. */
function rowOf(caller: StaffCaller, areaCode: RegionCode, { items, accepted }: Readiness, writers: readonly ItemWriter[]): ReadinessAreaRow {
  const mayWrite = mayIn(caller.grants, 'officer', areaCode);
  const seen = items.map((standing) => ({ item: standing.item, state: standing.state, mayReview: mayReviewNow(caller, areaCode, standing, { writers }) }));
  const waitsForThem = (standing: ItemStanding): boolean => (standing.state === 'ready' || standing.state === 'accepted_by_province') && mayReviewNow(caller, areaCode, standing, { writers, accept: true });
  const count = (...states: readonly string[]): number => seen.filter(({ state }) => states.includes(state)).length;
  return {
    areaCode, name: areaNames(areaCode), items: seen, accepted,
    toMend: count('empty', 'incomplete', 'returned'), forReview: count('ready', 'accepted_by_province'),
    toDo: items.filter((standing) => waitsForThem(standing) || (mayWrite && standing.state === 'returned')).length,
  };
}

export function mayReviewNow(caller: StaffCaller, areaCode: RegionCode, standing: ItemStanding, { writers, accept = false }: { readonly writers: readonly Pick<ItemWriter, 'item' | 'editedBy'>[]; readonly accept?: boolean }): boolean {
  const { item, newest, findings, reviews } = standing;
  const level = levelFor(caller, areaCode, standing);
  const version = newest?.version ?? null;
  const wroteSomeOfIt = writers.some((writer) => writer.item === item && writer.editedBy === actorOf(caller));
  return level !== null && version !== null && mayReview({ item, areaCode, level, read: version, accept, wroteSomeOfIt, version, findings, reviews }).allowed;
}
