import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';

export async function findHolderId(database: Transaction, numberHash: Buffer): Promise<HolderId | null> {
  const [row] = await database.query<{ holderId: HolderId }>('find_holder_id', `
    select holder_id from holder_numbers where number_hash = $1`, [numberHash]);
  return row?.holderId ?? null;
}
