import { dayInChina } from '../platform/values/day.ts';
import type { InTransaction, World } from '../platform/world.ts';
import type { ErrorFile, Header, RefusedRow } from './reading/error-file.ts';
import type { ImportKind } from './import-kind.ts';
import { findKeys, findRepeats, holdImport, KEY_BYTES, saveCheckpoint, type Checkpoint, type Counts, type ImportRunKey } from './imports-table.ts';
import { readRows, type NumberedRecord } from './reading/read-rows.ts';
import type { Turns, TurnEvent } from './threads/turns.ts';

/** What all batches of one run have in common. */
export interface BatchLine<Row> {
  readonly kind: ImportKind<Row>;
  readonly inTransaction: InTransaction;
  readonly key: ImportRunKey;
  readonly header: Header;
  readonly errors: ErrorFile;
  readonly turns: Turns;
  readonly tell: (event: TurnEvent) => void;
  readonly dryRun: boolean;
  /** What the rows come from, for the history. */
  readonly source: string;
}

export interface Batch {
  /** From 0 on, in the order of the file. */
  readonly place: number;
  readonly records: readonly NumberedRecord[];
}

/**
 * One batch and its checkpoint in one transaction. It is read, looked up, sealed and written beside the one before it; its refused
 * rows go into the error file, and it is committed, after that one.
 */
export async function importBatch<Row>(line: BatchLine<Row>, batch: Batch): Promise<void> {
  try {
    const checkpoint = await line.inTransaction((world) => inOneTransaction(line, batch, { ...world, lookup: remembering(world.lookup) }));
    line.tell({ kind: 'committed', batch: batch.place, checkpoint });
  } catch (error) {
    line.turns.fail(error);
    throw error;
  }
}

async function inOneTransaction<Row>({ kind, key, header, errors, turns, tell, dryRun, source }: BatchLine<Row>, { place: batch, records }: Batch, world: World): Promise<Checkpoint> {
  const { good, faults } = readRows(kind, { header, records, today: dayInChina(world.now()) });
  const keys = good.map(({ place, row }) => ({ keyHash: kind.keyHashOf(world.lookup, row).subarray(0, KEY_BYTES), rowNumber: records[place]?.rowNumber ?? 0 }));
  await turns.keysIn(batch - 1);
  const repeats = await findRepeats(world.database, key.importId, keys);
  tell({ kind: 'keys_in', batch });
  for (const repeat of repeats) faults.set(good[repeat]?.place ?? -1, { reason: 'twice_in_file', column: kind.columns[0]?.name ?? '' });
  const fresh = good.filter((_, index) => !repeats.has(index));
  const applied = await kind.apply(world, fresh.map(({ row }) => row), {
    dryRun, source,
    earlier: () => turns.committed(batch - 1),
    cameEarlier: (keyHashes) => findKeys(world.database, key.importId, keyHashes.map((hash) => hash.subarray(0, KEY_BYTES))),
  });
  for (const { place, fault } of applied.refused) faults.set(fresh[place]?.place ?? -1, fault);

  const { rowsDone, rowsRefused, errorBytes, counts } = await turns.committed(batch - 1);
  await holdImport(world.database, key);
  const refused = [...faults].sort(([one], [other]) => one - other).flatMap(([place, fault]) => {
    const record = records[place];
    return record ? [{ cells: record.cells, rowNumber: record.rowNumber, fault }] : [];
  });
  const checkpoint: Checkpoint = {
    rowsDone: rowsDone + records.length,
    rowsRefused: rowsRefused + refused.length,
    errorBytes: errors.write(refused, errorBytes),
    counts: {
      added: counts.added + applied.added, changed: counts.changed + applied.changed, unchanged: counts.unchanged + applied.unchanged,
      refused: withReasons(counts.refused, refused),
    },
  };
  await saveCheckpoint(world.database, key, checkpoint);
  return checkpoint;
}

function withReasons(before: Counts['refused'], refused: readonly RefusedRow[]): NonNullable<Counts['refused']> {
  const reasons = { ...before };
  for (const { fault } of refused) reasons[fault.reason] = (reasons[fault.reason] ?? 0) + 1;
  return reasons;
}

/** For one batch: the number of a person is hashed once, however many rows and steps ask for it. */
function remembering(lookup: World['lookup']): World['lookup'] {
  const known = new Map<string, Buffer>();
  return (kind, text) => {
    if (typeof text !== 'string' || kind !== 'identity_number') return lookup(kind, text);
    const found = known.get(text) ?? lookup(kind, text);
    known.set(text, found);
    return found;
  };
}
