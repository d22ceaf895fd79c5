import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { csvRecords, type CsvRecord } from './csv-records.ts';

export type Encoding = 'utf8' | 'gb18030';

export interface FileFacts {
  readonly bytes: number;
  /** Line feeds: about as many as there are records. */
  readonly lines: number;
  readonly encoding: Encoding;
  /** SHA-256 of the contents. */
  readonly contentHash: Buffer;
}

/** One pass over the file: how long, which contents, and whether they are UTF-8; what is not is taken for GBK (GB 18030 reads both). */
export async function readFileFacts(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  const encoding = encodingTeller();
  let [bytes, lines] = [0, 0];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
    hash.update(chunk);
    encoding.look(chunk);
  }
  return { bytes, lines, encoding: encoding.tell(), contentHash: hash.digest() };
}

const LINE_FEED = 0x0a;

/**
 * A few broken characters do not make a UTF-8 file a GBK one, in which every name would be another: where not everything is UTF-8, it
 * is what most of the characters beyond ASCII are.
 */
function encodingTeller() {
  let decoder = new TextDecoder('utf-8', { fatal: true });
  let [isMarked, isFirst, whole, broken] = [false, true, 0, 0];
  const look = (chunk: Buffer) => {
    isMarked ||= isFirst && chunk.subarray(0, 3).equals(BYTE_ORDER_MARK);
    isFirst = false;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      decoder = new TextDecoder('utf-8', { fatal: true });
      const text = chunk.toString('utf8');
      const wrong = text.match(/\uFFFD/g)?.length ?? 0;
      broken += wrong;
      whole += (text.match(/\P{ASCII}/gu)?.length ?? 0) - wrong;
    }
  };
  return { look, tell: (): Encoding => (isMarked || broken <= whole ? 'utf8' : 'gb18030') };
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

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
