import { keepRegionalSystem } from '@yika/simulators';
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startS3Server } from '../../../test/s3-server.ts';
import type { DocumentStore, Receiving } from './document-store.ts';
import { folderStore } from './folder-store.ts';
import { s3Store } from './s3-store.ts';

const s3 = await startS3Server();
const folder = mkdtempSync(join(tmpdir(), 'yika-store-'));
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = Buffer.from('%PDF-1.7 the regime of the city');
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const drafts = () => (readdirSync(folder, { recursive: true }) as string[]).filter((path) => /drafts\/./.test(path));
const receive = (store: DocumentStore, content: Buffer, limit = 1000) => store.receive(Readable.from([content]), limit);

async function keepIn(store: DocumentStore, content: Buffer): Promise<string> {
  const received = await receive(store, content);
  if (received.outcome !== 'received') throw new Error(received.outcome);
  await received.keep();
  await received.drop();
  return received.document.hash;
}

/** Each: how it is opened, and where what is kept lies, so that somebody can alter it behind our back. */
const stores = [
  ['a folder', () => folderStore(folder), (hash: string) => join(folder, hash.slice(0, 2), hash)],
  ['a bucket', () => s3Store(s3.place, join(folder, 'drafts')), (hash: string) => join(s3.folder, 'documents', hash.slice(0, 2), `${hash}._S3rver_object`)],
] as const;

describe.each(stores)('%s', (_, open, placeOf) => {
  test('keeps nothing of what is too large, or of what breaks off', async () => {
    const store = open();
    const broken = Readable.from((async function* () {
      yield bytes;
      throw new Error('gone');
    })());
    const outcomes: Receiving['outcome'][] = [(await receive(store, Buffer.alloc(1001))).outcome, (await store.receive(broken, 1000)).outcome];
    expect(outcomes).toEqual(['too_large', 'broken_off']);
    expect(await store.read(hashOf(Buffer.alloc(1001)))).toBeNull();
    expect(drafts()).toEqual([]);
  });

  test('gives nothing out that was received and not kept', async () => {
    const store = open();
    const content = Buffer.from('%PDF dropped');
    const received = await receive(store, content);
    if (received.outcome === 'received') await received.drop();
    expect(await store.read(hashOf(content))).toBeNull();
    expect(drafts()).toEqual([]);
  });

  test('gives nothing out by what is no hash', async () => {
    const store = open();
    expect([await store.read('../../etc/passwd'), await store.read(''), await store.read('A'.repeat(64))]).toEqual([null, null, null]);
  });

  test('gives back what was kept, whoever asks next, and the same bytes twice are one document', async () => {
    const hash = await keepIn(open(), bytes);
    expect(await keepIn(open(), bytes)).toBe(hash);
    expect([hash, await open().read(hash), drafts()]).toEqual([hashOf(bytes), bytes, []]);
  });

  test('tells how large it is and how it begins', async () => {
    const received = await receive(open(), bytes);
    expect(received).toMatchObject({ outcome: 'received', document: { bytes: bytes.length, head: bytes } });
  });

  test('gives nothing out that somebody altered where it lies', async () => {
    const store = open();
    const hash = await keepIn(store, Buffer.from('%PDF as it was'));
    expect(readFileSync(placeOf(hash)).toString()).toBe('%PDF as it was');
    writeFileSync(placeOf(hash), '%PDF as it is!');
    expect(await store.read(hash)).toBeNull();
  });
});

describe('a bucket that does not let us in, or is not there, is no document that is missing', () => {
  const at = (more: Partial<typeof s3.place>) => s3Store({ ...s3.place, ...more }, join(folder, 'drafts'));
  test.each([
    ['the wrong secret', () => at({ secretAccessKey: 'wrong' })],
    ['a key that nobody has', () => at({ accessKeyId: 'NOBODY' })],
    ['a bucket that is not there', () => at({ address: s3.place.address.replace('/documents', '/nowhere') })],
    ['nobody at the address', () => at({ address: 'http://127.0.0.1:9/documents' })],
  ])('%s', async (_, open) => {
    await expect(open().read(hashOf(bytes))).rejects.toMatchObject({ code: 'document_store_unreachable' });
    const received = await receive(open(), bytes);
    await expect(received.outcome === 'received' ? received.keep() : null).rejects.toMatchObject({ code: 'document_store_unreachable' });
  });

  test('one that leads elsewhere is not followed: the key goes to nobody else', async () => {
    const asked: string[] = [];
    const elsewhere = createServer(({ url = '' }, reply) => {
      asked.push(url);
      reply.writeHead(307, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const store = at({ address: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}` });
    await expect(store.read(hashOf(bytes))).rejects.toMatchObject({ code: 'document_store_unreachable' });
    expect(asked).toHaveLength(1);
    elsewhere.close();
  });
});

test('a bucket over TLS is one where the operator trusts its authority, and is out of reach where they do not', async () => {
  const place = mkdtempSync(join(tmpdir(), 'yika-tls-'));
  const { tlsKey: key, certificate: cert, authority } = await keepRegionalSystem(place);
  const authorityFile = join(place, 'authority.pem');
  writeFileSync(authorityFile, authority);
  const secure = await startS3Server({ key, cert });
  const ask = async (trusted: NodeJS.ProcessEnv): Promise<unknown> => {
    const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
    const child = fork(new URL('test/bucket-process.ts', import.meta.url), [JSON.stringify(secure.place)], { execArgv: [], env: { ...env, ...trusted } });
    const [[said]] = await Promise.all([once(child, 'message'), once(child, 'exit')]);
    return said;
  };
  expect(await ask({})).toEqual({ code: 'document_store_unreachable' });
  expect(await ask({ NODE_EXTRA_CA_CERTS: authorityFile })).toEqual({ read: '%PDF over TLS' });
  await secure.close();
  rmSync(place, { recursive: true });
});
