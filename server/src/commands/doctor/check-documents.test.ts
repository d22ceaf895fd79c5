import { afterAll, expect, test } from 'vitest';
import { startS3Server } from '../../../test/s3-server.ts';
import { checkDocuments } from './check-documents.ts';

const s3 = await startS3Server();
afterAll(s3.close);

test.each([
  ['a secret that is wrong', { secretAccessKey: 'wrong' }, /SignatureDoesNotMatch/, /KEY_FILE/],
  ['a key that nobody has', { accessKeyId: 'NOBODY' }, /InvalidAccessKeyId/, /KEY_FILE/],
  ['a bucket that is not there', { address: s3.place.address.replace('/documents', '/nowhere') }, /NoSuchBucket/, /ADDRESS/],
  ['nobody at the address', { address: 'http://127.0.0.1:9/documents' }, /Nobody answers/, /ADDRESS/],
])('%s is said, with what to do, and without the key', async (_, more, says, todo) => {
  const finding = await checkDocuments({ documents: { ...s3.place, ...more } });
  expect(finding).toMatchObject({ state: 'fail', says: expect.stringMatching(says), todo: expect.stringMatching(todo) });
  expect(JSON.stringify(finding)).not.toMatch(/S3RVER|NOBODY|wrong/);
});

test('a bucket that takes and gives back is well, and so is the data folder', async () => {
  expect((await checkDocuments({ documents: s3.place })).state).toBe('ok');
  expect(await checkDocuments({ documents: null })).toEqual({ name: 'documents', state: 'ok', says: 'in the data folder' });
});
