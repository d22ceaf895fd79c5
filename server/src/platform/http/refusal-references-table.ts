import type { Transaction } from '../database.ts';

export interface RefusalReference {
  readonly reference: string;
  readonly at: number;
  readonly operationId: string;
  readonly code: string;
  readonly status: number;
  readonly callerKind: string;
  readonly servicePointId: string | null;
}

/** In the place of a code: nothing was refused, a stranger was told why something might not work. */
export const EXPLAINED = 'explained';

export async function recordRefusal(database: Transaction, refused: RefusalReference): Promise<void> {
  await database.query('record_refusal', `
    insert into refusal_references (reference, at, operation_id, code, status, caller_kind, service_point_id)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [refused.reference, new Date(refused.at), refused.operationId, refused.code, refused.status, refused.callerKind, refused.servicePointId]);
}

export async function findRefusal(database: Transaction, reference: string): Promise<RefusalReference | null> {
  const [found] = await database.query<RefusalReference>('find_refusal', `
    select reference, at, operation_id, code, status, caller_kind, service_point_id
    from refusal_references where reference = $1`, [reference]);
  return found ?? null;
}

/** By the worker. Answers how many. */
export async function deleteOldReferences(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_old_references', 'delete from refusal_references where at < $1 returning reference', [new Date(before)]);
  return rows.length;
}
