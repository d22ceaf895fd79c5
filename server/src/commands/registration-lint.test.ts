import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runVerb } from './run-verb.ts';

/** The verb of an officer's engineer: no database, no configuration. */
const folder = mkdtempSync(join(tmpdir(), 'yika-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const invocation = { json: false, config: () => { throw new Error('the configuration is not needed'); }, progress: () => undefined };
const lint = (...words: string[]) => runVerb(['registration', 'lint', ...words], invocation);
const examples = 'chip/examples';

test('a file that is none, or is no JSON, or a name too many is not understood', async () => {
  const text = join(folder, 'words.json');
  writeFileSync(text, 'words');
  for (const words of [[], [join(folder, 'nowhere.json')], [text], [text, text], [`${examples}/110100-beijing.json`, '--language', 'fr']]) {
    expect((await lint(...words)).exitCode).toBe(2);
  }
});

test('a draft with faults is answered with no, each with its place, clause and fix', async () => {
  const { exitCode, text } = await lint(`${examples}/440100-guangzhou-draft.json`);
  expect(exitCode).toBe(1);
  expect(text).toContain('✗ SSSE EF06  Reading (none) is more open than the national rule (key).');
  expect(text).toContain('/applications/0/files/1/read  ·  LD/T 32.4-2015, LD/T 32.7-2015, EXTERNAL AUTHENTICATE, key 0A (RKSSSE)  ·  → Put key');
});

test('a clean description is answered with yes, and with what was not checked', async () => {
  const { exitCode, text } = await lint(`${examples}/310100-shanghai.json`, '--language', 'es');
  expect(exitCode).toBe(0);
  expect(text).toContain('Errores: 0. Avisos: 0.');
  expect(text).toContain('Qué etiquetas quedan reservadas para los campos locales. (LD/T 32.6-2015)');
});

test('what it mends can be checked again', async () => {
  const path = join(folder, 'mended.json');
  writeFileSync(path, (await lint(`${examples}/440100-guangzhou-draft.json`, '--mend')).text);
  const { text } = await lint(path, '--language', 'zh-CN');
  expect(text).toContain('错误 3 项，提醒 0 项');
});
