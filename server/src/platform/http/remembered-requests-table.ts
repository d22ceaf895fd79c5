import type { Transaction } from '../database.ts';
import { Refusal } from '../refusal.ts';

export interface Attempt {
  /** The act's home: the holder's id or the service point. */
  readonly home: string;
  readonly caller: string;
  readonly key: string;
  readonly requestHash: Buffer;
}

/**
 * Does the work once per key, in the transaction of the act. A repeat, even at the same moment, waits for the first and gets a
 * reply rebuilt from the id of its result; a first that was refused or broke leaves nothing behind.
 * Refusal: idempotency_key_reused (the same key on another request).
 */
export async function once<Reply>(
  database: Transaction,
  { home, caller, key, requestHash }: Attempt,
  { work, rebuild }: { readonly work: () => Promise<{ resultId: string; reply: Reply }>; readonly rebuild: (resultId: string) => Promise<Reply> },
): Promise<Reply> {
  const [claim] = await database.query('claim_request', `
    insert into remembered_requests (home, caller, key, request_hash)
    values ($1, $2, $3, $4) on conflict do nothing returning key`, [home, caller, key, requestHash]);
  if (!claim) {
    const [earlier] = await database.query<{ resultId: string; same: boolean }>('earlier_request', `
      select result_id, request_hash = $4 as same from remembered_requests
      where home = $1 and caller = $2 and key = $3`, [home, caller, key, requestHash]);
    if (!earlier?.same) throw new Refusal('idempotency_key_reused');
    return rebuild(earlier.resultId);
  }
  const { resultId, reply } = await work();
  await database.query('remember_result', `
    update remembered_requests set result_id = $4 where home = $1 and caller = $2 and key = $3`, [home, caller, key, resultId]);
  return reply;
}

/** By the worker. By the clock of the database, which also wrote the age: a demonstration may move the other. Answers how many. */
export async function deleteOldRequests(worker: Transaction, olderThanMs: number): Promise<number> {
  const rows = await worker.query('delete_old_requests', 'delete from remembered_requests where at < now() - make_interval(secs => $1) returning key', [olderThanMs / 1000]);
  return rows.length;
}
