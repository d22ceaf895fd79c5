import { Refusal } from '../../platform/refusal.ts';
import { dayInChina, type Day } from '../../platform/values/day.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { listCards } from '../cards/index.ts';
import type { Card } from '../cards/rules/index.ts';
import { getPolicies } from '../regions/index.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import { findLiveECard } from './ecards-table.ts';
import { cardOf, usabilityPolicies, type ECard, type UsabilityPolicies } from './rules/index.ts';

/** An e-card and what decides about it today. */
export interface ECardToday {
  readonly ecard: ECard;
  readonly cards: readonly Card[];
  readonly card: Card | null;
  /** The region that issued the card in use: its policies decide. */
  readonly regionCode: RegionCode;
  readonly policies: UsabilityPolicies;
  readonly today: Day;
}

/** Of a holder with a session, so that there is one. Refusal: ecard_ended, where it ended at this very moment. */
export async function getECardToday({ database, now }: Pick<World, 'database' | 'now'>, holderId: HolderId): Promise<ECardToday> {
  const today = dayInChina(now());
  const ecard = await findLiveECard(database, holderId);
  if (!ecard) throw new Refusal('ecard_ended');
  const cards = await listCards(database, holderId);
  const card = cardOf(ecard, cards, today);
  const regionCode = card?.issuerRegionCode ?? ecard.regionCode;
  const policies = await getPolicies(database, usabilityPolicies, { regionCode, day: today });
  return { ecard, cards, card, regionCode, policies, today };
}
