import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { registryFileNames, type RegistryFile, type RegistryRow } from './columns.ts';
import { csvChunks } from './csv.ts';

export type RegistrySource = { readonly [File in RegistryFile]: Iterable<RegistryRow<File>> };

/** Writes holders.csv, cards.csv … into the folder, the rows of the first source before those of the next. Memory stays flat. */
export async function writeRegistryFiles(folder: string, ...sources: readonly RegistrySource[]): Promise<Readonly<Record<RegistryFile, number>>> {
  await mkdir(folder, { recursive: true });
  const counts: Record<RegistryFile, number> = { holders: 0, cards: 0, participation: 0, contributions: 0, accounts: 0, movements: 0, benefits: 0, skills: 0, photos: 0 };
  for (const file of registryFileNames) counts[file] = await writeFile(folder, file, sources);
  return counts;
}

async function writeFile<File extends RegistryFile>(folder: string, file: File, sources: readonly RegistrySource[]): Promise<number> {
  let count = 0;
  const counted = sources.map((source) => counting<RegistryRow<File>>(source[file], () => (count += 1)));
  await pipeline(Readable.from(csvChunks(file, ...counted)), createWriteStream(join(folder, `${file}.csv`)));
  return count;
}

function* counting<Row>(rows: Iterable<Row>, count: () => void): Generator<Row> {
  for (const row of rows) {
    count();
    yield row;
  }
}
