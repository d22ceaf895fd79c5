import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { HEAD_BYTES, type Receiving, type StoredDocument } from './document-store.ts';

/** Whoever is killed while receiving leaves a draft; nobody receives for so long. */
const DRAFT_LASTS_MS = 3_600_000;

/** Receives into a draft on this machine, wherever it is kept afterwards: what is too large or breaks off has gone nowhere else. */
export async function receiveDraft(drafts: string, stream: Readable, { limitBytes, keep }: { readonly limitBytes: number; readonly keep: (draft: string, hash: string) => Promise<void> }): Promise<Receiving> {
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
  return { outcome: 'received', document: received, drop, keep: () => keep(draft, received.hash) };
}

async function copyCapped(stream: Readable, file: FileHandle, limitBytes: number): Promise<'too_large' | 'broken_off' | StoredDocument> {
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

async function dropOldDrafts(drafts: string): Promise<void> {
  for (const name of await readdir(drafts)) {
    const path = join(drafts, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < Date.now() - DRAFT_LASTS_MS) await rm(path, { force: true });
  }
}
