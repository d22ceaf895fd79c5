import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import type { Language } from '@yika/contract';
import { stringify } from 'csv-stringify/sync';
import { rowReasons, type RowFault } from './row-reasons.ts';

export interface RefusedRow {
  readonly cells: readonly string[];
  readonly rowNumber: number;
  readonly fault: RowFault;
}

/**
 * The rows that were not taken: the original columns as they came, then row number, column and reason, to mend and feed again.
 * A cell that a spreadsheet would run is written behind an apostrophe; the import takes that apostrophe off again.
 */
export interface ErrorFile {
  /** Writes at that place in bytes, on the disk when it returns; answers where the next rows go: what a checkpoint remembers. */
  write(refused: readonly RefusedRow[], at: number): number;
  close(): void;
}

/** The columns that the error file adds; a file fed again may carry them. */
export const errorColumns = ['row_number', 'error_column', 'error_code', 'error'] as const;

export interface Header {
  /** The columns of the file, without those that an error file adds at its end. */
  readonly own: readonly string[];
  /** How many there are with them. */
  readonly width: number;
}

/** Whether it is still there as far as the checkpoint remembers. */
export function holdsErrors(path: string, settledBytes: number): boolean {
  return settledBytes === 0 || (existsSync(path) && statSync(path).size >= settledBytes);
}

/** What was written and then not committed goes. */
export function cutErrorFile(path: string, settledBytes: number): void {
  const file = openSync(path, settledBytes > 0 ? 'r+' : 'w', 0o600);
  try {
    if (settledBytes > 0) ftruncateSync(file, settledBytes);
  } finally {
    closeSync(file);
  }
}

/** It must be there: `cutErrorFile` makes it. */
export function openErrorFile(path: string, header: Header, language: Language): ErrorFile {
  const file = openSync(path, 'r+');
  return {
    write: (refused, at) => {
      if (refused.length === 0) return at;
      const head = at === 0 ? `\uFEFF${stringify([[...header.own, ...errorColumns]])}` : '';
      const bytes = Buffer.from(head + stringify(refused.map((row) => rowOf(row, { header, language }))));
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written, bytes.length - written, at + written);
      fsyncSync(file);
      return at + bytes.length;
    },
    close: () => closeSync(file),
  };
}

function rowOf({ cells, rowNumber, fault }: RefusedRow, { header: { own, width }, language }: { readonly header: Header; readonly language: Language }): string[] {
  const original = own.map((_, place) => cells[place] ?? '');
  // Cells beyond the header are not lost: they stand in the last one.
  if (cells.length > width) original.push([original.pop(), ...cells.slice(width)].join(','));
  return [...original.map(defused), String(rowNumber), fault.column, fault.reason, rowReasons[fault.reason][language]];
}

function defused(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Undoes what `defused` did to a cell. */
export function undefused(cell: string): string {
  return cell.startsWith("'") && /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
