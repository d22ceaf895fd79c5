import type { Day } from '../platform/values/day.ts';
import type { World } from '../platform/world.ts';
import type { RegistryFile } from '../registry-files/columns.ts';
import type { RowFault, RowReason } from './reading/row-reasons.ts';

export type RowReading<Row> = { readonly ok: true; readonly value: Row } | ({ readonly ok: false } & RowFault);

/** What a batch of good rows did; `refused` by place in the batch. */
export interface Applied {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly place: number; readonly fault: RowFault }[];
}

export interface Column {
  readonly name: string;
  readonly required: boolean;
}

/** The cell of a column in the row that is being read. */
export type Cell = (column: string) => string;

/** One kind of file. A reader is pure; `apply` writes a batch into the tables of its room. */
export interface ImportKind<Row> {
  readonly kind: RegistryFile;
  readonly columns: readonly Column[];
  /** Made once for many rows: each call reads the row at which `cell` is then. */
  readonly reader: (cell: Cell, today: Day) => () => RowReading<Row>;
  /** Two rows of a file with one key are one too many. Keyed, because identity numbers can be guessed. */
  readonly keyHashOf: (lookup: World['lookup'], row: Row) => Buffer;
  /** In a dry run it decides everything and writes nothing. */
  readonly apply: (world: World, rows: readonly Row[], options: ApplyOptions) => Promise<Applied>;
}

export interface ApplyOptions {
  readonly dryRun: boolean;
  /** What the rows come from, for the history. */
  readonly source: string;
  /** Batches are applied beside each other; whoever points to earlier rows waits here until those are committed. */
  readonly earlier: () => Promise<unknown>;
  /** Whether rows with these keys came earlier in the file, after `earlier`. */
  readonly cameEarlier: (keyHashes: readonly Buffer[]) => Promise<readonly boolean[]>;
}

export function refuse(reason: RowReason, column: string): { readonly ok: false } & RowFault {
  return { ok: false, reason, column };
}
