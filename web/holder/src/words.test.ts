import { expect, test } from 'vitest';
import { words as es } from './code-page/words/es.ts';
import { words as en } from './code-page/words/en.ts';
import { words as zh } from './code-page/words/zh-CN.ts';

type Words = Readonly<Record<'es' | 'zh-CN' | 'en', object>>;

/** Every table of words of this application, wherever it lies: whatever is exported with three languages. */
const files = import.meta.glob<Readonly<Record<string, unknown>>>(['./**/words.ts', './**/*-words.ts'], { eager: true });
const found = Object.entries(files).flatMap(([file, exported]) => Object.entries(exported).flatMap(([name, value]) => (isWords(value) ? [[`${file} ${name}`, value] as const] : [])));
const all: Readonly<Record<string, Words>> = { code: { es, 'zh-CN': zh, en }, ...Object.fromEntries(found) };

test('the tables of words are found', () => {
  expect(found.length).toBeGreaterThan(25);
});

test.each(Object.entries(all))('%s: every word is there, and none is the same in two languages', (_, words) => {
  const [spanish, chinese, english] = [words.es, words['zh-CN'], words.en].map((each) => new Map(leaves(each)));
  expect([...(chinese?.keys() ?? [])]).toEqual([...(spanish?.keys() ?? [])]);
  const faults = [...(spanish ?? [])].filter(([path, said]) => new Set([said, chinese?.get(path), english?.get(path)]).size < 3 || said.trim() === '');
  expect(faults).toEqual([]);
});

test('Spanish says usted: no verb of tú', () => {
  const said = Object.values(all).flatMap((words) => leaves(words.es)).map(([, text]) => text).filter((text) => !text.startsWith('¿Me ayudas'));
  expect(said.filter((text) => /\b(?:tu|tus|tienes|puedes|escribe|pulsa|debes)\b/i.test(text) && !/Si pulsa/.test(text))).toEqual([]);
});

/** Words that are made of a number or a name are said with examples. */
function leaves(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function') return [[path + key, (value as (...examples: unknown[]) => string)(3, 4)]];
    return leaves(value as object, `${path}${key}.`);
  });
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && ['es', 'zh-CN', 'en'].every((language) => language in value);
}
