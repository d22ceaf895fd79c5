import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import { findCard } from './cards-table.ts';
import type { Card, CardKey } from './rules/index.ts';

/** Refusal: not_permitted, where the holder has no such card. */
export async function getCard({ database }: Pick<World, 'database'>, key: CardKey): Promise<Card> {
  const card = await findCard(database, key);
  if (!card) throw new Refusal('not_permitted');
  return card;
}
