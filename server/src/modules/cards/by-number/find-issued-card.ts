import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findNumberOwners } from './card-numbers-table.ts';
import type { CardKey } from '../rules/index.ts';

/** From an issuer's number (canonical form) to the card; null: the issuer gave it to nobody. */
export async function findIssuedCard({ database, lookup }: Pick<World, 'database' | 'lookup'>, issuerRegionCode: string, number: string): Promise<CardKey | null> {
  const [owner] = await findNumberOwners(database, [issuerRegionCode], [lookup('card_number', number)]);
  return owner ? { holderId: owner.holderId, cardId: asId<'Card'>(owner.cardId) } : null;
}
