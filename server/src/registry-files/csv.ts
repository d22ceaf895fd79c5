import { registryFiles, type RegistryFile, type RegistryRow } from './columns.ts';

/** The first line of a registry file, with its line end. */
export function csvHeader(file: RegistryFile): string {
  return `${registryFiles[file].map(({ name }) => name).join(',')}\n`;
}

/** A row as one line of CSV (RFC 4180, UTF-8, line feed), cells in the order of the columns. */
export function csvLine<File extends RegistryFile>(file: File, row: RegistryRow<File>): string {
  const cells = row as Readonly<Record<string, string>>;
  return `${registryFiles[file].map(({ name }) => cell(cells[name] ?? '')).join(',')}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as text, header first, in pieces of about 64 KB: to write to a file or to feed to an import, with memory flat. */
export function* csvChunks<File extends RegistryFile>(file: File, ...sources: readonly Iterable<RegistryRow<File>>[]): Generator<string> {
  let chunk = csvHeader(file);
  for (const rows of sources) {
    for (const row of rows) {
      chunk += csvLine(file, row);
      if (chunk.length < 65_536) continue;
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
