import { basename } from 'node:path';
import type { Language } from '@yika/contract';
import { dayInChina } from '../platform/values/day.ts';
import type { InTransaction, World } from '../platform/world.ts';
import { readFileFacts, readRecords } from './csv-source.ts';
import { errorColumns, openErrorFile, undefused, type ErrorFile } from './error-file.ts';
import { refuse, type ImportKind } from './import-kind.ts';
import { beginImport, findRepeats, finishImport, saveCheckpoint, type Checkpoint } from './imports-table.ts';
import type { RowFault } from './row-reasons.ts';

export interface ImportRun {
  readonly inTransaction: InTransaction;
  readonly path: string;
  /** Where refused rows go; default: beside the file, `NAME.errors.csv`. */
  readonly errorPath?: string;
  readonly dryRun: boolean;
  readonly language: Language;
  readonly batchRows?: number;
  readonly progress?: (checkpoint: Checkpoint) => void;
}

export type ImportResult = Checkpoint & { readonly encoding: string; readonly resumedAt: number; readonly errorPath: string | null };

/** The header lacks a column, or has one that nobody knows: nothing was read. */
export class HeaderFault extends Error {
  override readonly name = 'HeaderFault';
  readonly missing: readonly string[];
  readonly unknown: readonly string[];

  constructor(missing: readonly string[], unknown: readonly string[]) {
    super('the header does not fit');
    this.missing = missing;
    this.unknown = unknown;
  }
}

interface CsvRecord {
  readonly cells: readonly string[];
  readonly rowNumber: number;
}

const BATCH_ROWS = 4000;

/**
 * Streams a file into the registry, batch by batch: each batch and its checkpoint are one transaction, so that a kill loses
 * nothing and nothing is done twice. Memory does not grow with the file. Row numbers count the header as 1, as a spreadsheet does.
 */
export async function runImport<Row>(kind: ImportKind<Row>, run: ImportRun): Promise<ImportResult> {
  const facts = await readFileFacts(run.path);
  const errorPath = run.errorPath ?? `${run.path}.errors.csv`;
  const importId = Buffer.concat([facts.contentHash.subarray(0, 16), Buffer.from(`${kind.kind}${run.dryRun ? ':dry' : ''}`)]);
  const start = await run.inTransaction((world) => beginImport(world.database, importId, kind.kind, world.now()));

  let checkpoint = start;
  let errors: ErrorFile | null = null;
  let header: readonly string[] = [];
  let batch: CsvRecord[] = [];
  let recordNumber = 0;
  const flush = async () => {
    if (!errors || batch.length === 0) return;
    checkpoint = await importBatch(kind, { run, importId, header, batch, checkpoint, errors });
    batch = [];
    run.progress?.(checkpoint);
  };

  for await (const cells of readRecords(run.path, facts.encoding)) {
    recordNumber += 1;
    if (recordNumber === 1) {
      header = headerOf(kind, cells);
      errors = openErrorFile(errorPath, header, { settledBytes: start.errorBytes, language: run.language });
      continue;
    }
    if (recordNumber - 1 <= start.rowsDone) continue;
    batch.push({ cells, rowNumber: recordNumber });
    if (batch.length >= (run.batchRows ?? BATCH_ROWS)) await flush();
  }
  if (recordNumber === 0) throw new HeaderFault(kind.columns.map(({ name }) => name), []);
  await flush();
  (errors as ErrorFile | null)?.close();
  await run.inTransaction((world) => finishImport(world.database, importId, world.now()));
  return { ...checkpoint, encoding: facts.encoding, resumedAt: start.rowsDone, errorPath: checkpoint.rowsRefused > 0 ? errorPath : null };
}

function headerOf<Row>(kind: ImportKind<Row>, cells: readonly string[]): readonly string[] {
  const header = cells.map((cell) => cell.trim().toLowerCase());
  const own = header.filter((name) => !(errorColumns as readonly string[]).includes(name));
  const known = new Set(kind.columns.map(({ name }) => name));
  const missing = kind.columns.filter(({ name, required }) => required && !header.includes(name)).map(({ name }) => name);
  const unknown = own.filter((name) => !known.has(name));
  if (missing.length > 0 || unknown.length > 0 || new Set(header).size !== header.length) throw new HeaderFault(missing, unknown);
  return own;
}

interface Batch {
  readonly run: ImportRun;
  readonly importId: Buffer;
  readonly header: readonly string[];
  readonly batch: readonly CsvRecord[];
  readonly checkpoint: Checkpoint;
  readonly errors: ErrorFile;
}

async function importBatch<Row>(kind: ImportKind<Row>, { run, importId, header, batch, checkpoint, errors }: Batch): Promise<Checkpoint> {
  return run.inTransaction(async (world) => {
    const faults = new Map<number, RowFault>();
    const good = readRows(kind, { world, header, batch, faults });
    const repeats = await findRepeats(world.database, importId, good.map(({ row }) => keyHash(world, kind.keyOf(row))), good.map(({ place }) => batch[place]?.rowNumber ?? 0));
    for (const repeat of repeats) {
      const place = good[repeat]?.place;
      if (place !== undefined) faults.set(place, { reason: 'twice_in_file', column: kind.columns[0]?.name ?? '' });
    }
    const fresh = good.filter((_, index) => !repeats.includes(index));
    const applied = await kind.apply(world, fresh.map(({ row }) => row), { dryRun: run.dryRun, source: basename(run.path) });
    for (const { place, fault } of applied.refused) {
      const at = fresh[place]?.place;
      if (at !== undefined) faults.set(at, fault);
    }
    const refused = [...faults].sort(([one], [other]) => one - other).flatMap(([place, fault]) => {
      const record = batch[place];
      return record ? [{ cells: record.cells, rowNumber: record.rowNumber, fault }] : [];
    });
    errors.write(refused);
    const next: Checkpoint = {
      rowsDone: checkpoint.rowsDone + batch.length,
      rowsRefused: checkpoint.rowsRefused + refused.length,
      errorBytes: errors.settle(),
      counts: {
        added: checkpoint.counts.added + applied.added,
        changed: checkpoint.counts.changed + applied.changed,
        unchanged: checkpoint.counts.unchanged + applied.unchanged,
      },
    };
    await saveCheckpoint(world.database, importId, next);
    return next;
  });
}

function readRows<Row>(
  kind: ImportKind<Row>,
  { world, header, batch, faults }: { readonly world: World; readonly header: readonly string[]; readonly batch: readonly CsvRecord[]; readonly faults: Map<number, RowFault> },
): { readonly place: number; readonly row: Row }[] {
  const today = dayInChina(world.now());
  const places = new Map(header.map((name, place) => [name, place]));
  const good: { place: number; row: Row }[] = [];
  batch.forEach(({ cells }, place) => {
    const reading = cells.length < header.length ? refuse('column_count', '') : readRow(kind, { cells, places, today });
    if (reading.ok) good.push({ place, row: reading.value });
    else faults.set(place, { reason: reading.reason, column: reading.column });
  });
  return good;
}

function readRow<Row>(kind: ImportKind<Row>, { cells, places, today }: { readonly cells: readonly string[]; readonly places: ReadonlyMap<string, number>; readonly today: ReturnType<typeof dayInChina> }) {
  const cell = (column: string) => undefused(cells[places.get(column) ?? -1] ?? '').trim();
  const missing = kind.columns.find(({ name, required }) => required && cell(name) === '');
  return missing ? refuse('cell_missing', missing.name) : kind.read(cell, today);
}

function keyHash(world: World, key: string): Buffer {
  return world.lookup('content', key).subarray(0, 16);
}
