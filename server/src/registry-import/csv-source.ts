import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { csvRecords, type CsvRecord } from './csv-records.ts';

export type Encoding = 'utf8' | 'gb18030';

export interface FileFacts {
  readonly bytes: number;
  readonly encoding: Encoding;
  /** SHA-256 of the contents. */
  readonly contentHash: Buffer;
}

/** One pass over the file: how long, which contents, and whether they are UTF-8; what is not is taken for GBK (GB 18030 reads both). */
export async function readFileFacts(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let encoding: Encoding = 'utf8';
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    hash.update(chunk);
    if (encoding === 'utf8' && !decodes(decoder, chunk)) encoding = 'gb18030';
  }
  if (encoding === 'utf8' && !decodes(decoder, null)) encoding = 'gb18030';
  return { bytes, encoding, contentHash: hash.digest() };
}

function decodes(decoder: TextDecoder, chunk: Buffer | null): boolean {
  try {
    if (chunk) decoder.decode(chunk, { stream: true });
    else decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The records of a file, some at a time; the first is the header. */
export async function* readRecords(path: string, encoding: Encoding): AsyncGenerator<CsvRecord[]> {
  const source = createReadStream(path, { highWaterMark: 1 << 17 });
  try {
    yield* csvRecords(encoding === 'utf8' ? source.setEncoding('utf8') : decoded(source, encoding));
  } finally {
    source.destroy();
  }
}

async function* decoded(source: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of source) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}
