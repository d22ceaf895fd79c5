import type { Transaction } from '../platform/database.ts';

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface Checkpoint {
  readonly rowsDone: number;
  readonly rowsRefused: number;
  readonly errorBytes: number;
  readonly counts: Counts;
}

/** Where an import of this very file was left; a finished one begins anew, which then changes nothing. */
export async function beginImport(database: Transaction, importId: Buffer, kind: string, at: number): Promise<Checkpoint> {
  await forgetFinished(database, importId);
  await database.query('begin_import', `
    insert into imports (import_id, kind, started_at) values ($1, $2, $3)
    on conflict (import_id) do update set
      rows_done = case when imports.finished_at is null then imports.rows_done else 0 end,
      rows_refused = case when imports.finished_at is null then imports.rows_refused else 0 end,
      error_bytes = case when imports.finished_at is null then imports.error_bytes else 0 end,
      counts = case when imports.finished_at is null then imports.counts else '{"added": 0, "changed": 0, "unchanged": 0}' end,
      started_at = $3, finished_at = null`, [importId, kind, new Date(at)]);
  const [checkpoint] = await database.query<Checkpoint>('read_checkpoint', `
    select rows_done, rows_refused, error_bytes, counts from imports where import_id = $1`, [importId]);
  if (!checkpoint) throw new Error('an import that began has a checkpoint');
  return checkpoint;
}

async function forgetFinished(database: Transaction, importId: Buffer): Promise<void> {
  await database.query('forget_finished_keys', `
    delete from import_keys where import_id = $1
    and exists (select from imports where import_id = $1 and finished_at is not null)`, [importId]);
}

/** In the transaction of the batch: both or neither. */
export async function saveCheckpoint(database: Transaction, importId: Buffer, checkpoint: Checkpoint): Promise<void> {
  await database.query('save_checkpoint', `
    update imports set rows_done = $2, rows_refused = $3, error_bytes = $4, counts = $5 where import_id = $1`,
    [importId, checkpoint.rowsDone, checkpoint.rowsRefused, checkpoint.errorBytes, JSON.stringify(checkpoint.counts)]);
}

export async function finishImport(database: Transaction, importId: Buffer, at: number): Promise<void> {
  await database.query('drop_keys', 'delete from import_keys where import_id = $1', [importId]);
  await database.query('finish_import', 'update imports set finished_at = $2 where import_id = $1', [importId, new Date(at)]);
}

/** Remembers the keys of a batch; answers the places (in the batch) of those that came earlier in the file. Set-based. */
export async function findRepeats(database: Transaction, importId: Buffer, keys: readonly Buffer[], rowNumbers: readonly number[]): Promise<number[]> {
  const rows = await database.query<{ place: number }>('find_repeats', `
    with given as (
      select place::integer, key_hash, row_number from unnest($2::bytea[], $3::bigint[]) with ordinality as g (key_hash, row_number, place)
    ), taken as (
      insert into import_keys (import_id, key_hash, row_number)
      select distinct on (key_hash) $1::bytea, key_hash, row_number from given order by key_hash, place
      on conflict do nothing returning key_hash, row_number
    )
    select place - 1 as place from given left join taken using (key_hash, row_number) where taken.key_hash is null order by place`,
    [importId, keys, rowNumbers]);
  return rows.map(({ place }) => place);
}
