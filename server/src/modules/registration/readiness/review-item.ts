import type { ReadinessItem } from '@yika/contract';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { levelsOf, mayReview, type ReviewLevel } from '../rules/index.ts';
import { readinessOf, type ItemStanding } from './readiness-of.ts';
import { insertReview, listWriters, lockItem } from './readiness-table.ts';

export interface Review {
  readonly areaCode: RegionCode;
  readonly item: ReadinessItem;
  /** The version that was read. */
  readonly version: number;
  readonly accept: boolean;
  readonly reason: string;
}

/** For the level whose turn it is and whose grant they hold. Refusals: outside_scope, and those of the rule `mayReview`. */
export async function reviewItem(world: Pick<World, 'database' | 'now'>, caller: StaffCaller, { areaCode, item, version, accept, reason }: Review): Promise<void> {
  const { database, now } = world;
  await lockItem(database, areaCode, item);
  const standing = (await readinessOf(world, areaCode)).items.find((each) => each.item === item);
  const level = standing && levelFor(caller, areaCode, standing);
  if (!standing || !level) throw new Refusal('outside_scope');
  const writers = await listWriters(database, [areaCode]);
  const wroteSomeOfIt = writers.some((writer) => writer.item === item && writer.editedBy === actorOf(caller));
  orRefuse(mayReview({ item, areaCode, level, read: version, accept, wroteSomeOfIt, version: standing.newest?.version ?? null, findings: standing.findings, reviews: standing.reviews }));

  const at = now();
  await insertReview(database, areaCode, { item, version, level, accepted: accept, reason, reviewer: actorOf(caller), at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: accept ? 'registration.item_accepted' : 'registration.item_returned', subject: `${areaCode}:${item}`, outcome: `version ${version}, ${level}` });
}

/** Whoever reviews for both does it for the province as long as that has not accepted. Null: for neither; an area never reviews itself. */
export function levelFor({ grants }: StaffCaller, areaCode: RegionCode, { state }: Pick<ItemStanding, 'state'>): ReviewLevel | null {
  const areaOf: Readonly<Record<ReviewLevel, RegionCode>> = { province: asId(`${areaCode.slice(0, 2)}0000`), ministry: asId('000000') };
  const held = levelsOf(areaCode).filter((level) => grants.some(({ role, areaCode: scope, servicePointId }) => role === 'approver' && servicePointId === null && scope === areaOf[level]));
  const next = state === 'accepted_by_province' || state === 'accepted' ? 'ministry' : 'province';
  return held.find((level) => level === next) ?? held[0] ?? null;
}
