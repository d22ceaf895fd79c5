import { listCards } from '../../modules/cards/index.ts';
import { cardStatus, type Card } from '../../modules/cards/rules/index.ts';
import { findHolderByNumber } from '../../modules/holders/index.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { syntheticHolders, type PopulationRequest } from '../population/index.ts';

export interface Neighbour {
  readonly holderId: HolderId;
  readonly card: Card;
}

/** Those beside the test persons who have a card that works, issued where e-cards are issued. */
export async function neighboursWithCards(world: World, request: PopulationRequest, regions: readonly string[]): Promise<Neighbour[]> {
  const holders = syntheticHolders(request);
  const found: Neighbour[] = [];
  for (let index = 0; index < request.holders; index += 1) {
    const { identityNumber, diedOn, ageYears } = holders.at(index);
    const holderId = diedOn === null && ageYears >= 18 ? await findHolderByNumber(world, identityNumber) : null;
    if (holderId === null) continue;
    const card = (await listCards(world.database, holderId)).find(({ status, issuerRegionCode, collectedOn }) => status === cardStatus.normal && collectedOn !== null && regions.includes(issuerRegionCode));
    if (card) found.push({ holderId, card });
  }
  return found;
}
