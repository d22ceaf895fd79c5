import type { Transaction } from '../../../platform/database.ts';
import type { HolderId } from '../../../platform/values/ids.ts';

export interface CardNumberOwner {
  readonly holderId: HolderId;
  readonly cardId: string;
}

/** For a batch: who has each number of each issuer; null where nobody, in the order asked. */
export async function findNumberOwners(database: Transaction, issuers: readonly string[], numberHashes: readonly Buffer[]): Promise<(CardNumberOwner | null)[]> {
  const rows = await database.query<CardNumberOwner & { place: number }>('find_number_owners', `
    select asked.place::integer as place, holder_id, card_id
    from unnest($1::text[], $2::bytea[]) with ordinality as asked (issuer_region_code, number_hash, place)
    join card_numbers using (issuer_region_code, number_hash)`, [issuers, numberHashes]);
  const found: (CardNumberOwner | null)[] = numberHashes.map(() => null);
  for (const { place, holderId, cardId } of rows) found[place - 1] = { holderId, cardId };
  return found;
}

export async function copyCardNumbers(database: Transaction, lines: string): Promise<void> {
  await database.copyFrom('copy card_numbers (issuer_region_code, number_hash, holder_id, card_id) from stdin', [lines]);
}
