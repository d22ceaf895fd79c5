import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkDisk, checkFolder, checkPorts } from './checks.ts';
import { lockFolder } from './lock.ts';
import { terminalLanguage, words } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-checks-'));
const locale = process.env['LC_ALL'];
beforeEach(() => {
  process.env['LC_ALL'] = 'es_ES.UTF-8';
});
afterEach(() => {
  if (locale === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = locale;
  rmSync(folder, { recursive: true, force: true });
});

test('a folder that cannot be written is one sentence, in the language of the machine', () => {
  expect(() => checkFolder('/dev/null/yika')).toThrow('No se puede escribir en la carpeta /dev/null/yika: elija otra con YIKA_DATA_DIR=/una/carpeta npm start.');
});

test('so is a full disk', () => {
  expect(() => checkDisk('/proc')).toThrow('Solo quedan 0 MB libres donde está /proc');
});

test('so is a busy port, with another that is free', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const refused = checkPorts(port - 2, { count: 4, listen: '127.0.0.1' });
  await expect(refused).rejects.toThrow(new RegExp(`^El puerto ${port} lo ocupa otro programa: deténgalo o arranque con PORT=\\d+ npm start\\.$`));
  other.close();
});

test('a lock is taken over from a process that is gone, also where another has its number now', async () => {
  checkFolder(folder);
  for (const left of [{ pid: 4_194_304, began: '1' }, { pid: process.ppid, began: '1' }, 'half written']) {
    writeFileSync(join(folder, 'lock'), JSON.stringify(left).slice(0, left === 'half written' ? 4 : undefined));
    const release = await lockFolder(folder);
    release();
  }
});

test('every sentence is said in three languages, and in none twice', () => {
  expect(['es_CL.UTF-8', 'zh_CN', 'C', 'fr_FR'].map((LANG) => terminalLanguage({ LANG }))).toEqual(['es', 'zh', 'en', 'en']);
  for (const sentence of Object.values(words)) {
    const said = [sentence.en, sentence.es, sentence.zh].map(String);
    expect(new Set(said).size).toBe(3);
  }
});
