import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { HEAD_BYTES, type DocumentStore, type Receiving } from './document-store.ts';

/** Whoever is killed while receiving leaves a draft; nobody receives for so long. */
const DRAFT_LASTS_MS = 3_600_000;

/**
 * Documents in a folder of the data folder, which no web server serves: drafts beside them while they come, then each under its hash.
 * A document is there whole or not at all; the same bytes twice are one file.
 */
export function folderStore(folder: string): DocumentStore {
  const drafts = join(folder, 'drafts');
  const placeOf = (hash: string) => join(folder, hash.slice(0, 2), hash);

  return {
    receive: async (stream, limitBytes) => {
      await mkdir(drafts, { recursive: true, mode: 0o700 });
      await dropOldDrafts(drafts);
      const draft = join(drafts, randomUUID());
      const file = await open(draft, 'wx', 0o600);
      const received = await copyCapped(stream, file, limitBytes).finally(() => file.close());
      const drop = () => rm(draft, { force: true });
      if (typeof received === 'string') {
        await drop();
        return { outcome: received };
      }
      return { outcome: 'received', document: received, drop, keep: () => settle(draft, placeOf(received.hash)) };
    },
    read: async (hash) => {
      if (!/^[0-9a-f]{64}$/.test(hash)) return null;
      const bytes = await readFile(placeOf(hash)).catch(() => null);
      return bytes && createHash('sha256').update(bytes).digest('hex') === hash ? bytes : null;
    },
  };
}

async function copyCapped(stream: Readable, file: FileHandle, limitBytes: number): Promise<Exclude<Receiving, { outcome: 'received' }>['outcome'] | Extract<Receiving, { outcome: 'received' }>['document']> {
  const hash = createHash('sha256');
  const heads: Buffer[] = [];
  let [bytes, headBytes] = [0, 0];
  try {
    // The stream is left as it is when this ends early, or its connection would go and nobody could be told why.
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limitBytes) return 'too_large';
      hash.update(chunk);
      if (headBytes < HEAD_BYTES) heads.push(chunk.subarray(0, HEAD_BYTES - headBytes));
      headBytes = Math.min(HEAD_BYTES, headBytes + chunk.length);
      await file.writeFile(chunk);
    }
    await file.sync();
  } catch {
    return 'broken_off';
  }
  return { hash: hash.digest('hex'), bytes, head: Buffer.concat(heads) };
}

/** A link overwrites nothing: of two who bring the same the second finds it there. */
async function settle(draft: string, place: string): Promise<void> {
  await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
  await link(draft, place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
}

async function dropOldDrafts(drafts: string): Promise<void> {
  for (const name of await readdir(drafts)) {
    const path = join(drafts, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < Date.now() - DRAFT_LASTS_MS) await rm(path, { force: true });
  }
}
