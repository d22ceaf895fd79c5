import type { DocumentView } from '@yika/contract';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { testDoor } from '../../../../test/test-door.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import { folderStore } from '../../../platform/storage/folder-store.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { activeStaff, grantOf } from '../../staff/test/staff.ts';
import { registerDocuments } from '../index.ts';
import { sniffDocument } from '../rules/index.ts';

const { owner, pool, close } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'yika-documents-'));
let asking: StaffCaller;
const door = testDoor(pool, { now: () => Date.parse('2030-01-28T02:00:00Z'), staffOf: async () => asking });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerDocuments(app, door, folderStore(folder));
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
afterAll(async () => {
  await app.close();
  await close();
  rmSync(folder, { recursive: true });
});

const officer = await activeStaff(owner, grantOf('officer', '440100'));
const province = await activeStaff(owner, grantOf('approver', '440000'));
const elsewhere = await activeStaff(owner, grantOf('officer', '310100'), grantOf('approver', '310000'));
const base = `http://127.0.0.1:${port}/api/console/registration/areas/440100/documents`;

const pdf = Buffer.from('%PDF-1.7\nthe regime of the city\n%%EOF');
const png = (width: number, height: number) => {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};
const jpeg = (width: number, height: number) => {
  const frame = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc00011080000000003011100021101031101ffd9', 'hex');
  frame.writeUInt16BE(height, 25);
  frame.writeUInt16BE(width, 27);
  return frame;
};

type Answer = { readonly status: number; readonly body: Partial<DocumentView> & { readonly code?: string } };
const upload = async (bytes: Buffer | string, { name = 'regime.pdf', by = officer, type = 'application/octet-stream' } = {}): Promise<Answer> => {
  asking = by;
  const reply = await fetch(`${base}?${new URLSearchParams({ name })}`, { method: 'POST', body: new Uint8Array(Buffer.from(bytes)), headers: { 'content-type': type } });
  return { status: reply.status, body: (await reply.json()) as Answer['body'] };
};
const take = (documentId: string, by = province) => {
  asking = by;
  return fetch(`${base}/${documentId}`);
};
/** Everything that lies in the store, drafts too. */
const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await owner.script('truncate area_documents');
});

describe('refused, and nothing of it stays', () => {
  test.each<readonly [string, string, Buffer | string]>([
    ['a web page', 'document_type_refused', '<!doctype html><script>alert(1)</script>'], ['a drawing with a script', 'document_type_refused', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a program', 'document_type_refused', Buffer.from('7f454c46020101', 'hex')], ['an archive', 'document_type_refused', Buffer.from('504b0304', 'hex')], ['a packed bomb', 'document_type_refused', Buffer.from('1f8b0800', 'hex')],
    ['a PDF after something else', 'document_type_refused', `x${pdf.toString()}`], ['half a PNG', 'document_type_refused', png(10, 10).subarray(0, 12)], ['a JPEG without a picture', 'document_type_refused', Buffer.from('ffd8ffe0', 'hex')],
    ['a picture that claims to be a wall', 'document_picture_too_large', png(100_000, 100_000)], ['a JPEG of the same kind', 'document_picture_too_large', jpeg(65_535, 65_535)], ['a picture without height', 'document_type_refused', png(10, 0)],
    ['nothing at all', 'document_broken_off', ''],
  ])('%s: %s', async (_, code, bytes) => {
    expect((await upload(bytes, { name: 'regime.pdf' })).body.code).toBe(code);
    expect([files(), await owner.query('rows', 'select 1 from area_documents')]).toEqual([[], []]);
  });

  test('whatever comes from another area, from somebody who only reviews, or as another kind of body', async () => {
    expect([(await upload(pdf, { by: elsewhere })).body.code, (await upload(pdf, { by: province })).body.code]).toEqual(['outside_scope', 'role_needed']);
    expect((await upload('"text"', { type: 'application/json' })).body.code).toBe('document_broken_off');
    expect(files()).toEqual([]);
  });

  test.each(['../../etc/passwd', 'a/b.pdf', 'a\\b.pdf', 'line\nbreak.pdf', ' ', 'x'.repeat(121)])('the name %j', async (name) => {
    expect((await upload(pdf, { name })).body.code).toBe('request_malformed');
  });

  test('a gigabyte that says so is refused before any of it is read; one that does not is cut at the limit', async () => {
    const stated = await sendRaw({ head: 'content-length: 1073741824', chunked: false });
    expect([stated.status, stated.sent < 8_000_000]).toEqual([413, true]);
    const chunked = await sendRaw({ head: 'transfer-encoding: chunked', chunked: true });
    expect([chunked.status === 413 || chunked.status === null, chunked.sent < 64_000_000]).toEqual([true, true]);
    await expect.poll(files).toEqual([]);
  }, 60_000);

  test('half an upload whose sender goes away', async () => {
    asking = officer;
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST /api/console/registration/areas/440100/documents?name=a.pdf HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ncontent-length: 5000\r\n\r\n${pdf.toString()}`);
    await expect.poll(() => files().length).toBe(1);
    socket.destroy();
    await expect.poll(files).toEqual([]);
    expect(await owner.query('rows', 'select 1 from area_documents')).toEqual([]);
  });

  test('the draft of a process that was killed, an hour later', async () => {
    mkdirSync(join(folder, 'drafts'));
    for (const [name, agoMs] of [['old', 3_700_000], ['new', 60_000]] as const) {
      writeFileSync(join(folder, 'drafts', name), 'half');
      utimesSync(join(folder, 'drafts', name), new Date(Date.now() - agoMs), new Date(Date.now() - agoMs));
    }
    await upload(pdf);
    expect(readdirSync(join(folder, 'drafts'))).toEqual(['new']);
  });
});

test('a document is kept under its hash, told by its bytes, once; whoever reviews takes it as an attachment, on record, and nobody else', async () => {
  const { body } = await upload(pdf, { name: '管理制度 (最终).pdf' });
  const hash = createHash('sha256').update(pdf).digest('hex');
  expect(body).toMatchObject({ type: 'pdf', bytes: pdf.length, sha256: hash, name: '管理制度 (最终).pdf' });
  expect(readFileSync(join(folder, hash.slice(0, 2), hash))).toEqual(pdf);
  expect((await upload(pdf, { name: '管理制度 (最终).pdf' })).body.documentId).toBe(body.documentId);
  expect(files()).toEqual([hash]);

  const taken = await take(body.documentId ?? '');
  expect(Buffer.from(await taken.arrayBuffer())).toEqual(pdf);
  expect(['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy', 'cache-control'].map((name) => taken.headers.get(name))).toEqual([
    'application/octet-stream', 'attachment', 'nosniff', "default-src 'none'; sandbox", 'no-store']);
  expect([(await take(body.documentId ?? '', elsewhere)).status, (await take('0190f3c8-7b0e-7a52-9c1d-3f6f5d2b8a10')).status]).toEqual([403, 404]);
  const audited = await owner.query<{ action: string }>('audited', `select action from audit_entries where subject = '440100' and action like 'registration.document%' order by entry_id desc limit 2`);
  expect(audited.map(({ action }) => action)).toEqual(['registration.document_taken', 'registration.document_uploaded']);
});

test('pictures are taken for what they are, whatever they are called', async () => {
  expect([(await upload(png(800, 600), { name: 'a.pdf' })).body.type, (await upload(jpeg(800, 600), { name: 'b' })).body.type]).toEqual(['png', 'jpeg']);
  expect(sniffDocument(jpeg(7000, 7000))).toEqual({ allowed: true, value: 'jpeg' });
});

test('bytes that somebody altered in the folder are not given out', async () => {
  const { body } = await upload(pdf);
  const path = join(folder, (body.sha256 ?? '').slice(0, 2), body.sha256 ?? '');
  expect(existsSync(path)).toBe(true);
  writeFileSync(path, '%PDF-1.7 something else');
  expect((await take(body.documentId ?? '')).status).toBe(404);
});

test('the server cannot alter what was handed in', async () => {
  await upload(pdf);
  await expect(pool.script(`update area_documents set name = 'x'`)).rejects.toThrow('permission denied');
  await expect(pool.script('delete from area_documents')).rejects.toThrow('permission denied');
});

/** A sender that goes on until it is stopped; how much of a gigabyte it got rid of, and what it heard. */
function sendRaw({ head, chunked }: { readonly head: string; readonly chunked: boolean }): Promise<{ readonly status: number | null; readonly sent: number }> {
  asking = officer;
  const part = Buffer.concat([pdf, Buffer.alloc(1_000_000 - pdf.length, 0x20)]);
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let [sent, heard, stopped] = [0, '', false];
    const end = () => {
      stopped = true;
      resolve({ status: heard ? Number(heard.slice(9, 12)) : null, sent });
    };
    socket.on('data', (bytes) => (heard += bytes.toString())).on('error', end).on('close', end);
    socket.write(`POST /api/console/registration/areas/440100/documents?name=a.pdf HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\n${head}\r\n\r\n`);
    const more = (): void => {
      if (stopped || heard || sent >= 1_073_741_824) return;
      sent += part.length;
      socket.write(chunked ? Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]) : part, more);
    };
    more();
  });
}
