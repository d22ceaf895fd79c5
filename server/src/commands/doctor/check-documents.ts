import type { Config } from '../../config.ts';
import { createHash } from 'node:crypto';
import { bucketOf } from '../../platform/storage/s3-store.ts';
import type { Finding } from './finding.ts';

const name = 'documents';
const probe = Buffer.from('yika doctor was here\n');

/** A bucket is asked to take something small and to give it back: reading alone would not notice a key that may not write. */
export async function checkDocuments({ documents }: Pick<Config, 'documents'>): Promise<Finding> {
  if (!documents) return { name, state: 'ok', says: 'in the data folder' };
  const { get, put } = bucketOf(documents);
  try {
    const written = await put('yika-doctor', { bytes: probe, hash: createHash('sha256').update(probe).digest('hex') });
    if (!written.ok) return refused('take', written);
    const read = await get('yika-doctor');
    if (!read.ok) return refused('give back', read);
    if (Buffer.from(await read.arrayBuffer()).equals(probe)) return { name, state: 'ok', says: 'the bucket takes and gives back' };
    return { name, state: 'fail', says: 'The bucket gives back something else than it took.', todo: 'Look at what stands between: a cache, or another bucket.' };
  } catch {
    return { name, state: 'fail', says: 'Nobody answers at the address of the bucket.', todo: 'YIKA_DOCUMENTS_S3_ADDRESS: is it right, and reached from here, with a certificate that is trusted?' };
  }
}

async function refused(what: 'take' | 'give back', reply: Response): Promise<Finding> {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(await reply.text())?.[1] ?? `status ${reply.status}`;
  return { name, state: 'fail', says: `The bucket does not ${what} a document: ${code}.`, todo: todoOf(code) };
}

function todoOf(code: string): string {
  if (code === 'NoSuchBucket') return 'Make the bucket, or mend its name in YIKA_DOCUMENTS_S3_ADDRESS.';
  if (code === 'SignatureDoesNotMatch' || code === 'InvalidAccessKeyId') return 'Mend the key in YIKA_DOCUMENTS_S3_KEY_FILE.';
  if (code === 'AccessDenied') return 'The key needs PutObject and GetObject on the whole bucket.';
  if (code === 'AuthorizationHeaderMalformed') return 'Name the bucket’s region in YIKA_DOCUMENTS_S3_REGION.';
  if (code === 'RequestTimeTooSkewed') return 'Set the clock of this machine.';
  return 'Look it up at whoever runs the store.';
}
