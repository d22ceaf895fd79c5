import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';

export async function findHolderId(database: Transaction, numberHash: Buffer): Promise<HolderId | null> {
  const [row] = await database.query<{ holderId: HolderId }>('find_holder_id', `
    select holder_id from holder_numbers where number_hash = $1`, [numberHash]);
  return row?.holderId ?? null;
}

/** For a batch: the holder for each hash, null where there is none, in the order asked. */
export async function findHolderIds(database: Transaction, numberHashes: readonly Buffer[]): Promise<(HolderId | null)[]> {
  const rows = await database.query<{ place: number; holderId: HolderId }>('find_holder_ids', `
    select asked.place::integer as place, holder_id
    from unnest($1::bytea[]) with ordinality as asked (number_hash, place) join holder_numbers using (number_hash)`, [numberHashes]);
  const found: (HolderId | null)[] = numberHashes.map(() => null);
  for (const { place, holderId } of rows) found[place - 1] = holderId;
  return found;
}

export async function copyHolderNumbers(database: Transaction, lines: readonly string[]): Promise<void> {
  await database.copyFrom('copy holder_numbers (number_hash, holder_id) from stdin', lines);
}
