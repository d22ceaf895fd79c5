import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { csvChunks } from '../../server/src/registry-files/csv.ts';
import type { RegistryRow } from '../../server/src/registry-files/columns.ts';

interface Wish {
  readonly parts: number;
  readonly rows: number;
  readonly source: Iterable<RegistryRow<'holders'>>;
}

/** The rows in files of about equal length, each with its header. */
export function writeHolderFiles(folder: string, { parts, rows, source }: Wish): string[] {
  const rest = source[Symbol.iterator]();
  const length = Math.ceil(rows / parts);
  return Array.from({ length: parts }, (_, part) => {
    const path = join(folder, `holders-${part}.csv`);
    const file = openSync(path, 'w');
    for (const chunk of csvChunks('holders', take(rest, length))) writeSync(file, chunk);
    closeSync(file);
    return path;
  });
}

function* take<Item>(items: Iterator<Item>, count: number): Generator<Item> {
  for (let taken = 0; taken < count; taken += 1) {
    const next = items.next();
    if (next.done) return;
    yield next.value;
  }
}
