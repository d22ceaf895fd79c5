import { expect, test } from 'vitest';
import { words } from './words.ts';

/** Said the same in two languages, and rightly so. */
const same = new Set(['answerNo']);

test('every word of the counter is there, and none is the same in two languages', () => {
  const [spanish, chinese, english] = [words.es, words['zh-CN'], words.en].map((each) => new Map(leaves(each)));
  expect([...(chinese?.keys() ?? [])]).toEqual([...(spanish?.keys() ?? [])]);
  expect([...(english?.keys() ?? [])]).toEqual([...(spanish?.keys() ?? [])]);
  const faults = [...(spanish ?? [])].filter(([path, said]) => !same.has(path) && (new Set([said, chinese?.get(path), english?.get(path)]).size < 3 || said.trim() === ''));
  expect(faults).toEqual([]);
});

test('no code of the interface stands in the words of a clerk', () => {
  const said = Object.values(words).flatMap((say) => leaves(say)).map(([, text]) => text);
  expect(said.filter((text) => /[a-z]+_[a-z]+/.test(text))).toEqual([]);
});

test('Spanish says usted: no verb of tú', () => {
  expect(leaves(words.es).map(([, text]) => text).filter((text) => /\b(?:tu|tus|tienes|puedes|escribe|pulsa|debes|escanea)\b/i.test(text))).toEqual([]);
});

test('the outcome words are short enough to be read from a metre away', () => {
  for (const say of Object.values(words)) {
    for (const word of [say.valid, say.refused, say.undetermined, say.genuine, say.notOurs, say.notChecked]) expect([...word].length, word).toBeLessThanOrEqual(14);
  }
});

/** Words that are made of a number or a name are said with examples. */
function leaves(said: object, path = ''): [string, string][] {
  return Object.entries(said).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function') return [[path + key, (value as (...examples: unknown[]) => string)(3, 4, 5)]];
    return leaves(value as object, `${path}${key}.`);
  });
}
