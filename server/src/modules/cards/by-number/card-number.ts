import type { World } from '../../../platform/world.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import { findCardByNumberHash, readSealedNumber } from '../cards-table.ts';
import type { Card, CardKey } from '../rules/index.ts';

/** The person's card that carries this number (canonical form); null: none does. */
export function findCardByNumber({ database, lookup }: Pick<World, 'database' | 'lookup'>, holderId: HolderId, cardNumber: string): Promise<Card | null> {
  return findCardByNumberHash(database, holderId, lookup('card_number', cardNumber));
}

/** The number in clear: for the holder's own opened card face, whose opening is on record. */
export async function openCardNumber({ database, sealer }: Pick<World, 'database' | 'sealer'>, key: CardKey): Promise<string> {
  const sealed = await readSealedNumber(database, key);
  return sealer.open<{ number: string }>({ table: 'cards', holderId: key.holderId, version: key.cardId }, sealed).number;
}
