import S3rver from '@20minutes/s3rver';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Place } from '../src/platform/storage/s3-store.ts';

export interface S3Server {
  /** A bucket of it, with the key that it knows. */
  readonly place: S3Place;
  /** Where it keeps its objects. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** A store that is not ours, on this machine. */
export async function startS3Server(tls: { readonly key: string; readonly cert: string } | null = null): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 'yika-s3-'));
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder, ...(tls && tls), configureBuckets: [{ name: 'documents' }] });
  const { port } = await server.run();
  return {
    place: { address: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/documents`, region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    folder,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
