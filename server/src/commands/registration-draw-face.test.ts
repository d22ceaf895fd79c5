import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runVerb } from './run-verb.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-face-'));
afterAll(() => rmSync(folder, { recursive: true }));

const invocation = { json: false, config: () => { throw new Error('the configuration is not needed'); }, progress: () => undefined };
const draw = (...words: string[]) => runVerb(['registration', 'draw-face', ...words], invocation);
const out = ['--out', folder];

test('colours of one’s own, or a folder that cannot be written, are not understood', async () => {
  expect((await draw('--issuer', '北京市人社局', '--theme', '#ff0000', ...out)).exitCode).toBe(2);
  expect((await draw('--issuer', '北京市人社局', '--theme', 'jade', '--out', 'chip/README.md/folder')).exitCode).toBe(2);
}, 60_000);

test('a face with a fault is not drawn', async () => {
  const { exitCode, text } = await draw('--issuer', 'Beijing', '--theme', 'jade', ...out, '--language', 'es');
  expect([exitCode, text]).toEqual([1, '✗ issuer  El nombre del emisor va en caracteres chinos, de 4 a 30.']);
  expect(readdirSync(folder)).toEqual([]);
});

test('a good face is drawn for the screen, for a proof and for the printer', async () => {
  expect((await draw('--issuer', '北京市人力资源和社会保障局', '--theme', 'plum', ...out)).exitCode).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['back.png', 'back.svg', 'face.pdf', 'front.png', 'front.svg']);
  expect(readFileSync(join(folder, 'face.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
}, 60_000);
