import type * as contract from '@yika/contract';
import type { ReadinessItem, ReadinessItemView, ReplyOf } from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { areaName } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { listStaffNumbers } from '../../staff/index.ts';
import { mayIn } from '../../staff/rules/index.ts';
import { mayReviewNow } from './list-readiness.ts';
import { readinessOf, type ItemStanding } from './readiness-of.ts';
import { listVersions, listWriters, type ItemReview } from './readiness-table.ts';

type Needs = Pick<World, 'database' | 'now'>;
type ReviewView = ReplyOf<typeof contract.getReadinessItem>['reviews'][number];

export async function viewReadiness(world: Needs, caller: StaffCaller, areaCode: RegionCode): Promise<ReplyOf<typeof contract.getReadiness>> {
  const { items, complete, accepted, requiredServices } = await readinessOf(world, areaCode);
  const view = await viewerFor(world, caller, areaCode, items);
  return {
    areaCode, name: { es: areaName(areaCode, 'es'), 'zh-CN': areaName(areaCode, 'zh-CN'), en: areaName(areaCode, 'en') },
    items: items.map(view), complete, accepted, mayEdit: mayIn(caller.grants, 'officer', areaCode), requiredServices: [...requiredServices],
  };
}

export async function viewItem(world: Needs, caller: StaffCaller, { areaCode, item }: { readonly areaCode: RegionCode; readonly item: ReadinessItem }): Promise<ReadinessItemView> {
  const { items } = await readinessOf(world, areaCode);
  const view = await viewerFor(world, caller, areaCode, items);
  const standing = items.find((each) => each.item === item);
  if (!standing) throw new Error('every item has a standing');
  return view(standing);
}

export async function viewItemWhole(world: Needs, caller: StaffCaller, { areaCode, item }: { readonly areaCode: RegionCode; readonly item: ReadinessItem }): Promise<ReplyOf<typeof contract.getReadinessItem>> {
  const versions = await listVersions(world.database, areaCode, item);
  const reviews = (await readinessOf(world, areaCode)).items.find((each) => each.item === item)?.reviews ?? [];
  const numbers = await numbersOf(world, [...versions.map(({ editedBy }) => editedBy), ...reviews.map(({ reviewer }) => reviewer)]);
  return {
    item: await viewItem(world, caller, { areaCode, item }), content: versions[0]?.content ?? null,
    versions: versions.map(({ version, editedBy, at, content, documents }) => ({ version, editedBy: numbers.get(editedBy) ?? null, at, content, documents: [...documents] })),
    reviews: reviews.map((review) => toReviewView(review, numbers)),
  };
}

type Numbers = ReadonlyMap<string, string>;

async function viewerFor(world: Needs, caller: StaffCaller, areaCode: RegionCode, items: readonly ItemStanding[]): Promise<(standing: ItemStanding) => ReadinessItemView> {
  const writers = await listWriters(world.database, [areaCode]);
  const numbers = await numbersOf(world, items.flatMap(({ newest, reviews }) => [...(newest ? [newest.editedBy] : []), ...reviews.slice(0, 1).map(({ reviewer }) => reviewer)]));
  return (standing) => {
    const { item, state, newest, findings, reviews, evidence } = standing;
    const version = newest?.version ?? null;
    const [review] = reviews;
    return {
      item, state, version, editedBy: newest ? (numbers.get(newest.editedBy) ?? null) : null, editedAt: newest?.at ?? null,
      findings: [...findings], review: review ? toReviewView(review, numbers) : null, evidence, mayReview: mayReviewNow(caller, areaCode, standing, { writers }), documents: [...(newest?.documents ?? [])],
    };
  };
}

function toReviewView({ version, level, accepted, reason, reviewer, at }: ItemReview, numbers: Numbers): ReviewView {
  return { version, level, accepted, reason, reviewedBy: numbers.get(reviewer) ?? null, at };
}

/** By actor. */
async function numbersOf({ database }: Pick<World, 'database'>, actors: readonly string[]): Promise<Numbers> {
  const ids = [...new Set(actors)].flatMap((actor) => (actor.startsWith('staff:') ? [asId<'Staff'>(actor.slice(6))] : []));
  return new Map([...(await listStaffNumbers(database, ids))].map(([staffId, number]) => [`staff:${staffId}`, number]));
}
