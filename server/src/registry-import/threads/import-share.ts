import { basename } from 'node:path';
import type { Language } from '@yika/contract';
import type { InTransaction } from '../../platform/world.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { readRecords, type Encoding } from '../reading/csv-source.ts';
import { errorColumns, openErrorFile, type Header } from '../reading/error-file.ts';
import { importBatch, type Batch } from '../import-batch.ts';
import type { ImportKind } from '../import-kind.ts';
import type { ImportRunKey } from '../imports-table.ts';
import type { NumberedRecord } from '../reading/read-rows.ts';
import type { TurnEvent, Turns } from './turns.ts';

/** What a thread must know to import its share of a file. Plain values. */
export interface Share {
  readonly path: string;
  readonly encoding: Encoding;
  /** It is there, as long as the checkpoint says. */
  readonly errorPath: string;
  readonly key: ImportRunKey;
  readonly dryRun: boolean;
  readonly language: Language;
  readonly batchRows: number;
  /** Rows that earlier runs have done. */
  readonly rowsDone: number;
  /** This thread takes the batches whose place leaves `remainder` when divided by `threads`. */
  readonly threads: number;
  readonly remainder: number;
}

export interface ShareMeans {
  readonly inTransaction: InTransaction;
  readonly turns: Turns;
  /** Told to everybody, this thread included. */
  readonly tell: (event: TurnEvent) => void;
}

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

/** In one thread: one batch is read and sealed while another is written. */
const BATCHES_AT_ONCE = 2;

/** Imports the share; ends when its last batch is committed. */
export async function importShare<Row>(kind: ImportKind<Row>, share: Share, { inTransaction, turns, tell }: ShareMeans): Promise<void> {
  const { path, encoding, key, dryRun } = share;
  const { header, batches } = await openBatches(kind, share, readRecords(path, encoding));
  const errors = openErrorFile(share.errorPath, header, share.language);
  const line = { kind, inTransaction, key, header, errors, turns, tell, dryRun, source: basename(path) };
  const underWay: Promise<void>[] = [];
  try {
    for await (const batch of batches) {
      if (underWay.length >= BATCHES_AT_ONCE) await underWay.shift();
      const done = importBatch(line, batch);
      done.catch(() => {});
      underWay.push(done);
    }
    await Promise.all(underWay);
  } finally {
    // None may still be writing when somebody tries again.
    await Promise.allSettled(underWay);
    errors.close();
  }
}

/** Throws HeaderFault. */
export async function checkHeader<Row>(kind: ImportKind<Row>, { path, encoding }: Pick<Share, 'path' | 'encoding'>): Promise<void> {
  for await (const [head] of readRecords(path, encoding)) return void headerOf(kind, head?.cells ?? []);
  headerOf(kind, []);
}

async function openBatches<Row>(kind: ImportKind<Row>, share: Share, records: AsyncGenerator<CsvRecord[]>): Promise<{ readonly header: Header; readonly batches: AsyncIterable<Batch> }> {
  const { value: [head, ...others] = [] } = await records.next();
  return { header: headerOf(kind, head?.cells ?? []), batches: batchesOf(share, others, records) };
}

/** A batch with this much in it is full, however few its rows: photos are long. */
const BATCH_CHARACTERS = 4_000_000;

/** The records after those that were done, numbered and in batches: those of this share. Every thread cuts them alike. */
async function* batchesOf({ batchRows, rowsDone, threads, remainder }: Share, first: readonly CsvRecord[], others: AsyncIterable<CsvRecord[]>): AsyncGenerator<Batch> {
  let [rowsSeen, place, rows, characters] = [0, 0, 0, 0];
  let mine: NumberedRecord[] = [];
  const take = function* (records: readonly CsvRecord[]) {
    for (const record of records) {
      rowsSeen += 1;
      if (rowsSeen <= rowsDone) continue;
      rows += 1;
      for (const cell of record.cells) characters += cell.length;
      if (place % threads === remainder) mine.push({ ...record, rowNumber: rowsSeen + 1 });
      if (rows < batchRows && characters < BATCH_CHARACTERS) continue;
      if (mine.length > 0) yield { place, records: mine };
      [place, rows, characters, mine] = [place + 1, 0, 0, []];
    }
  };
  yield* take(first);
  for await (const records of others) yield* take(records);
  if (mine.length > 0) yield { place, records: mine };
}

/** The columns of the file, without those that an error file adds at its end. */
function headerOf<Row>(kind: ImportKind<Row>, cells: readonly string[]): Header {
  const header = cells.map((cell) => cell.trim().toLowerCase());
  const own = header.filter((name) => !(errorColumns as readonly string[]).includes(name));
  const known = new Set(kind.columns.map(({ name }) => name));
  const missing = kind.columns.filter(({ name, required }) => required && !header.includes(name)).map(({ name }) => name);
  const unknown = header.slice(0, own.length).filter((name) => !known.has(name));
  if (missing.length > 0 || unknown.length > 0 || new Set(header).size !== header.length) throw new HeaderFault(missing, unknown);
  return { own, width: header.length };
}
