import type { Transaction } from '../../../platform/database.ts';
import type { HolderId } from '../../../platform/values/ids.ts';

export interface ProvedPhone {
  readonly holderId: HolderId;
  readonly phoneHash: Buffer;
}

export async function saveProvedPhone(database: Transaction, { holderId, phoneHash }: ProvedPhone, at: number): Promise<void> {
  await database.query('save_proved_phone', `
    insert into proved_phones (holder_id, phone_hash, proved_at) values ($1, $2, $3)
    on conflict (holder_id, phone_hash) do update set proved_at = excluded.proved_at`, [holderId, phoneHash, new Date(at)]);
}

export async function findProvedPhone(database: Transaction, { holderId, phoneHash }: ProvedPhone): Promise<{ readonly provedAt: number } | null> {
  const [row] = await database.query<{ provedAt: number }>('find_proved_phone', `
    select proved_at from proved_phones where holder_id = $1 and phone_hash = $2`, [holderId, phoneHash]);
  return row ?? null;
}

/** By the worker: what was proved before this instant. Answers how many. */
export async function deleteOldProvedPhones(worker: Transaction, before: number): Promise<number> {
  return (await worker.query('delete_old_proved_phones', 'delete from proved_phones where proved_at < $1 returning holder_id', [new Date(before)])).length;
}
