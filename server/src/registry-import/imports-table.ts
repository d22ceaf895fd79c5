import { copyLine } from '../platform/copy-text.ts';
import type { Transaction } from '../platform/database.ts';
import type { RowReason } from './reading/row-reasons.ts';

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Refused rows by reason. */
  readonly refused?: { readonly [Reason in RowReason]?: number };
}

export interface Checkpoint {
  readonly rowsDone: number;
  readonly rowsRefused: number;
  readonly errorBytes: number;
  readonly counts: Counts;
}

/** One process at one file: `runId` is made anew whenever somebody starts. */
export interface ImportRunKey {
  readonly importId: Buffer;
  readonly runId: string;
}

/** Another process has started the same import: it goes on, and this one has written nothing since. */
export class ImportTakenOver extends Error {
  override readonly name = 'ImportTakenOver';
}

/**
 * Where an import of this very file was left; one that somebody else finished begins anew, which then changes nothing. Waits for the
 * last batch of whoever was at it, and takes over.
 */
export async function beginImport(database: Transaction, { importId, runId }: ImportRunKey, { kind, at }: { readonly kind: string; readonly at: number }): Promise<Checkpoint & { readonly isFinished: boolean }> {
  const [checkpoint] = await database.query<Checkpoint & { readonly isFinished: boolean }>('begin_import', `
    insert into imports as i (import_id, kind, started_at, run_id) values ($1, $2, $3, $4)
    on conflict (import_id) do update set
      rows_done = case when i.finished_at is null or i.run_id = $4 then i.rows_done else 0 end,
      rows_refused = case when i.finished_at is null or i.run_id = $4 then i.rows_refused else 0 end,
      error_bytes = case when i.finished_at is null or i.run_id = $4 then i.error_bytes else 0 end,
      counts = case when i.finished_at is null or i.run_id = $4 then i.counts else excluded.counts end,
      finished_at = case when i.run_id = $4 then i.finished_at end,
      started_at = $3, run_id = $4
    returning rows_done, rows_refused, error_bytes, counts, finished_at is not null as is_finished`, [importId, kind, new Date(at), runId]);
  if (!checkpoint) throw new Error('an import that began has a checkpoint');
  return checkpoint;
}

/** Everything from the first row again: what was taken is then unchanged. */
export async function rewindImport(database: Transaction, { importId }: ImportRunKey): Promise<Checkpoint> {
  const [checkpoint] = await database.query<Checkpoint>('rewind_import', `
    update imports set rows_done = default, rows_refused = default, error_bytes = default, counts = default where import_id = $1
    returning rows_done, rows_refused, error_bytes, counts`, [importId]);
  if (!checkpoint) throw new Error('an import that began has a checkpoint');
  return checkpoint;
}

/** From here to the commit no other process can take over. Throws ImportTakenOver. */
export async function holdImport(database: Transaction, { importId, runId }: ImportRunKey): Promise<void> {
  const rows = await database.query('hold_import', 'select from imports where import_id = $1 and run_id = $2 for update', [importId, runId]);
  if (rows.length === 0) throw new ImportTakenOver();
}

/** In the transaction of the batch: both or neither. */
export async function saveCheckpoint(database: Transaction, { importId }: ImportRunKey, checkpoint: Checkpoint): Promise<void> {
  await database.query('save_checkpoint', `
    update imports set rows_done = $2, rows_refused = $3, error_bytes = $4, counts = $5 where import_id = $1`,
    [importId, checkpoint.rowsDone, checkpoint.rowsRefused, checkpoint.errorBytes, JSON.stringify(checkpoint.counts)]);
}

export async function finishImport(database: Transaction, run: ImportRunKey, at: number): Promise<void> {
  await holdImport(database, run);
  await database.query('finish_import', 'update imports set finished_at = $2 where import_id = $1', [run.importId, new Date(at)]);
}

export interface KeyRange {
  readonly from: Buffer;
  readonly to: Buffer;
}

/** Thirty million keys are not dropped in one statement. They are hashes, and lie evenly. */
export function keyRanges(rows: number): readonly KeyRange[] {
  const last = Buffer.alloc(KEY_BYTES + 1, 0xff);
  if (rows < 100_000) return [{ from: Buffer.alloc(0), to: last }];
  return Array.from({ length: 256 }, (_, first) => ({ from: Buffer.of(first), to: Buffer.concat([Buffer.of(first), last]) }));
}

/** Some keys of an import whose rows are all done. Any that are still there when the file is read again repeat nothing: see `findRepeats`. */
export async function dropKeys(database: Transaction, run: ImportRunKey, { from, to }: KeyRange): Promise<void> {
  await holdImport(database, run);
  await database.query('drop_keys', 'delete from import_keys where import_id = $1 and key_hash between $2 and $3', [run.importId, from, to]);
}

/** Of each hash. */
export const KEY_BYTES = 16;

export interface KeyOfRow {
  /** KEY_BYTES of it. */
  readonly keyHash: Buffer;
  readonly rowNumber: number;
}

/**
 * Remembers the keys of a batch; answers the places (in the batch) of those that came in another row of the file. Where none did, as in
 * most batches, the keys are copied in and that is all: half the time of an upsert. A key with the number of this very row is left
 * from an earlier run of the same file, and repeats nothing.
 */
export async function findRepeats(database: Transaction, importId: Buffer, keys: readonly KeyOfRow[]): Promise<Set<number>> {
  const seen = new Set<string>();
  const repeats = new Set<number>();
  const firsts: (KeyOfRow & { readonly place: number })[] = [];
  keys.forEach((key, place) => {
    const text = key.keyHash.toString('latin1');
    if (seen.has(text)) repeats.add(place);
    else firsts.push({ ...key, place });
    seen.add(text);
  });
  if (await copyKeys(database, importId, firsts)) return repeats;
  for (const index of await upsertKeys(database, importId, firsts)) repeats.add(firsts[index]?.place ?? -1);
  return repeats;
}

/** For a batch: whether each key is one of those remembered. */
export async function findKeys(database: Transaction, importId: Buffer, keyHashes: readonly Buffer[]): Promise<boolean[]> {
  const rows = await database.query<{ keyHash: Buffer }>('find_keys', 'select key_hash from import_keys where import_id = $1 and key_hash = any($2::bytea[])', [importId, keyHashes]);
  const found = new Set(rows.map(({ keyHash }) => keyHash.toString('latin1')));
  return keyHashes.map((hash) => found.has(hash.toString('latin1')));
}

/** False, and nothing done, where one of them was there. */
async function copyKeys(database: Transaction, importId: Buffer, keys: readonly KeyOfRow[]): Promise<boolean> {
  await database.script('savepoint keys');
  try {
    await database.copyFrom('copy import_keys (import_id, key_hash, row_number) from stdin', [keys.map(({ keyHash, rowNumber }) => copyLine([importId, keyHash, rowNumber])).join('')]);
    await database.script('release keys');
    return true;
  } catch (error) {
    if ((error as { readonly code?: string }).code !== '23505') throw error;
    await database.script('rollback to keys');
    return false;
  }
}

async function upsertKeys(database: Transaction, importId: Buffer, keys: readonly KeyOfRow[]): Promise<number[]> {
  const rows = await database.query<{ place: number }>('find_repeats', `
    with given as (
      select place::integer, key_hash, row_number from unnest($2::bytea[], $3::bigint[]) with ordinality as g (key_hash, row_number, place)
    ), taken as (
      insert into import_keys (import_id, key_hash, row_number) select $1::bytea, key_hash, row_number from given
      on conflict do nothing returning key_hash
    )
    select place - 1 as place from given left join taken using (key_hash)
      left join import_keys k on k.import_id = $1 and k.key_hash = given.key_hash
    where taken.key_hash is null and k.row_number is distinct from given.row_number order by place`,
    [importId, keys.map(({ keyHash }) => keyHash), keys.map(({ rowNumber }) => rowNumber)]);
  return rows.map(({ place }) => place);
}
