import { AwsClient } from 'aws4fetch';
import { readFile } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';
import { isHash, placeOfHash, wholeOrNull, type DocumentStore } from './document-store.ts';
import { receiveDraft } from './receive-draft.ts';

/** A bucket of a store that speaks the S3 protocol, whoever runs it. */
export interface S3Place {
  /** Where the bucket answers: `https://s3.example/bucket`, or `https://bucket.s3.example`. Without a slash at the end. */
  readonly address: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const WITHIN_MS = 15_000;

/**
 * The same as in a folder, in a bucket: drafts on this machine, then each document under its hash, sent with the hash of its bytes in the signature,
 * so that the store takes nothing else for them. Throws document_store_unreachable where it does not answer or does not let us in.
 */
export function s3Store(place: S3Place, drafts: string): DocumentStore {
  const { get, put } = bucketOf(place);
  return {
    receive: (stream, limitBytes) => receiveDraft(drafts, stream, {
      limitBytes,
      keep: async (draft, hash) => {
        if (!(await put(placeOfHash(hash), { bytes: await readFile(draft), hash })).ok) throw new Refusal('document_store_unreachable');
      },
    }),
    read: async (hash) => {
      if (!isHash(hash)) return null;
      const answer = await get(placeOfHash(hash));
      // A bucket that is not there is told as 404 as well: that is no document that is missing.
      if (answer.status === 404 && !(await answer.text()).includes('NoSuchBucket')) return null;
      if (!answer.ok) throw new Refusal('document_store_unreachable');
      return wholeOrNull(Buffer.from(await answer.arrayBuffer()), hash);
    },
  };
}

interface Bucket {
  readonly get: (key: string) => Promise<Response>;
  readonly put: (key: string, content: { readonly bytes: Buffer; readonly hash: string }) => Promise<Response>;
}

/** Two requests are all of the protocol that is needed. Throws document_store_unreachable without an answer. */
export function bucketOf({ address, region, accessKeyId, secretAccessKey }: S3Place): Bucket {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  const send = async (key: string, request: RequestInit): Promise<Response> => {
    try {
      const signed = await client.sign(`${address}/${key}`, request);
      // A request that is led elsewhere would be signed for the wrong place.
      return await fetch(signed, { signal: AbortSignal.timeout(WITHIN_MS), redirect: 'manual' });
    } catch {
      throw new Refusal('document_store_unreachable');
    }
  };
  return {
    get: (key) => send(key, { method: 'GET' }),
    put: (key, { bytes, hash }) => send(key, { method: 'PUT', body: new Uint8Array(bytes), headers: { 'x-amz-content-sha256': hash, 'content-type': 'application/octet-stream' } }),
  };
}
