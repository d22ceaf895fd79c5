import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, unlinkSync, writeSync } from 'node:fs';
import type { Language } from '@yika/contract';
import { stringify } from 'csv-stringify/sync';
import { rowReasons, type RowFault } from './row-reasons.ts';

/**
 * The rows that were not taken: the original columns as they came, then row number, column and reason, to mend and feed again.
 * A cell that a spreadsheet would run is written behind an apostrophe; the import takes that apostrophe off again.
 */
export interface ErrorFile {
  write(refused: readonly { readonly cells: readonly string[]; readonly rowNumber: number; readonly fault: RowFault }[]): void;
  /** On disk, and how long it is now: what a checkpoint remembers. */
  settle(): number;
  close(): void;
}

/** The columns that the error file adds; a file fed again may carry them. */
export const errorColumns = ['row_number', 'error_column', 'error_code', 'error'] as const;

/** Continues after `settledBytes`, or begins anew at 0. */
export function openErrorFile(path: string, header: readonly string[], { settledBytes, language }: { settledBytes: number; language: Language }): ErrorFile {
  const file = openSync(path, existsSync(path) && settledBytes > 0 ? 'r+' : 'w+', 0o600);
  ftruncateSync(file, settledBytes);
  let at = settledBytes;
  const append = (text: string) => {
    const bytes = Buffer.from(text);
    writeSync(file, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  const width = header.length;
  return {
    write: (refused) => {
      if (refused.length === 0) return;
      if (at === 0) append(`﻿${stringify([[...header, ...errorColumns]])}`);
      append(stringify(refused.map(({ cells, rowNumber, fault }) => [
        ...Array.from({ length: width }, (_, place) => defused(cells[place] ?? '')),
        String(rowNumber), fault.column, fault.reason, rowReasons[fault.reason][language],
      ])));
    },
    settle: () => {
      fsyncSync(file);
      return at;
    },
    close: () => {
      const empty = fstatSync(file).size === 0;
      closeSync(file);
      if (empty) unlinkSync(path);
    },
  };
}

function defused(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Undoes what `defused` did to a cell. */
export function undefused(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
