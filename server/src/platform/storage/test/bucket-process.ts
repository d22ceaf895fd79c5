import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { s3Store, type S3Place } from '../s3-store.ts';

/** A process of its own, because a process reads once which authorities it trusts: keeps a document in the bucket it is told, and reads it again. */
const drafts = mkdtempSync(join(tmpdir(), 'yika-bucket-'));
const store = s3Store(JSON.parse(process.argv[2] ?? '') as S3Place, drafts);
try {
  const received = await store.receive(Readable.from([Buffer.from('%PDF over TLS')]), 1000);
  if (received.outcome !== 'received') throw new Error(received.outcome);
  await received.keep();
  process.send?.({ read: (await store.read(received.document.hash))?.toString() });
} catch (error) {
  process.send?.({ code: (error as { code?: string }).code });
} finally {
  rmSync(drafts, { recursive: true });
}
process.disconnect?.();
