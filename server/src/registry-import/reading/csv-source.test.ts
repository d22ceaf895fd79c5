import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, expect, test } from 'vitest';
import { readFileFacts } from './csv-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = Array.from({ length: 60_000 }, (_, row) => `${row},张伟,北京市\n`).join('');

test.each([
  ['a UTF-8 file in which one name is broken is no GBK file: every other name would become another', Buffer.concat([Buffer.from(lines), Buffer.from([0xc5, 0x0a]), Buffer.from(lines)]), 'utf8'],
  ['a byte order mark says UTF-8, whatever follows', Buffer.concat([Buffer.from('\uFEFFa\n'), iconv.encode('张伟\n', 'gbk')]), 'utf8'],
  ['GBK that begins with a megabyte of plain digits', Buffer.concat([Buffer.alloc(1 << 20, '1'), iconv.encode('\n张伟,四川\n', 'gbk')]), 'gb18030'],
  ['GBK of several pieces', iconv.encode(lines, 'gbk'), 'gb18030'],
  ['UTF-8 whose characters fall on the edges of pieces', Buffer.from(`1${lines}`), 'utf8'],
  ['nothing at all', Buffer.alloc(0), 'utf8'],
])('%s', async (_, contents, encoding) => {
  const path = join(folder, 'file.csv');
  writeFileSync(path, contents);
  expect(await readFileFacts(path)).toMatchObject({ encoding, bytes: contents.length });
});
