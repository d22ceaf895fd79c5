import type { Day } from '../../platform/values/day.ts';
import type { CsvRecord } from './csv-records.ts';
import { undefused, type Header } from './error-file.ts';
import { refuse, type ImportKind } from '../import-kind.ts';
import type { RowFault } from './row-reasons.ts';

/** A record and where it stands: the header is row 1, as in a spreadsheet. */
export type NumberedRecord = CsvRecord & { readonly rowNumber: number };

export interface RowsRead<Row> {
  readonly good: readonly { readonly place: number; readonly row: Row }[];
  /** By place in the batch; more may be found later. */
  readonly faults: Map<number, RowFault>;
}

/** Reads a batch of records, each by itself; a bad one costs only itself. Pure. */
export function readRows<Row>(kind: ImportKind<Row>, { header, records, today }: { readonly header: Header; readonly records: readonly CsvRecord[]; readonly today: Day }): RowsRead<Row> {
  const places = new Map(header.own.map((name, place) => [name, place]));
  const required = kind.columns.filter((column) => column.required).map(({ name }) => name);
  let cells: readonly string[] = [];
  const cell = (column: string) => undefused(cells[places.get(column) ?? -1] ?? '').trim();
  const readGood = kind.reader(cell, today);
  const read = (record: CsvRecord) => {
    cells = record.cells;
    if (record.fault) return refuse(record.fault, '');
    // A spreadsheet may add empty cells at the end of a row.
    if (cells.length < header.own.length || cells.slice(header.width).some((beyond) => beyond !== '')) return refuse('column_count', '');
    const missing = required.find((column) => cell(column) === '');
    return missing === undefined ? readGood() : refuse('cell_missing', missing);
  };

  const good: { place: number; row: Row }[] = [];
  const faults = new Map<number, RowFault>();
  records.forEach((record, place) => {
    const reading = read(record);
    if (reading.ok) good.push({ place, row: reading.value });
    else faults.set(place, { reason: reading.reason, column: reading.column });
  });
  return { good, faults };
}
