import type { ReasonCode } from '@yika/contract/reason-codes';
import { dayInChina } from '../../platform/values/day.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { listCards } from '../cards/index.ts';
import { readPersonForRules } from '../holders/index.ts';
import { getPolicies } from '../regions/index.ts';
import { findLiveECard } from './ecards-table.ts';
import { cardOf, usability, usabilityPolicies } from './rules/index.ts';

/** Null: this person's e-card proves today who they are; else the first reason why not, 'ecard_not_claimed' where there is none. Whoever shows it records the look. */
export async function whyNoIdentity(world: World, holderId: HolderId): Promise<ReasonCode | null> {
  const today = dayInChina(world.now());
  const ecard = await findLiveECard(world.database, holderId);
  if (!ecard) return 'ecard_not_claimed';
  const card = cardOf(ecard, await listCards(world.database, holderId), today);
  const policies = await getPolicies(world.database, usabilityPolicies, { regionCode: card?.issuerRegionCode ?? ecard.regionCode, day: today });
  const { lifeStatus } = await readPersonForRules(world, holderId);
  const { reasons } = usability({ ecard, card, lifeStatus, policies, today, purpose: 'identity' });
  return reasons[0] ?? null;
}
