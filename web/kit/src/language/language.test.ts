import { describe, expect, test } from 'vitest';
import { formatCardMonth, formatDay, formatEither, formatInstant, formatList, formatMoney, formatMonth, formatRecent, formatTime } from './format.ts';
import { kitWords } from './kit-words.ts';
import { languageOf, languages } from './language.ts';

describe('the language of the page', () => {
  test('no word of the kit is the same in two languages, or empty', () => {
    const flat = languages.map((language) => new Map(leaves(kitWords[language])));
    const [es, zh, en] = flat;
    for (const [path, words] of es ?? []) {
      expect(words, path).not.toBe('');
      expect(new Set([words, zh?.get(path), en?.get(path)]).size, path).toBe(3);
    }
    expect(zh?.size).toBe(es?.size);
  });

  test('any Chinese is 中文, any Spanish is Español, and an unknown tongue is none', () => {
    expect(['zh', 'zh-TW', 'zh-Hans-CN', 'es-MX', 'en-GB', 'fr', '', null].map(languageOf)).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'es', 'en', null, null, null]);
  });
});

describe('days, money and time by language', () => {
  const at = Date.UTC(2026, 10, 22, 6, 2, 31);

  test('a calendar day never moves with the time zone of the reader', () => {
    expect(languages.map((language) => formatDay('2026-11-01', language))).toEqual(['1 de noviembre de 2026', '2026年11月1日', '1 November 2026']);
    expect(languages.map((language) => formatMonth('2026-01', language))).toEqual(['enero de 2026', '2026年1月', 'January 2026']);
  });

  test('an instant is told in the time of the platform', () => {
    expect(languages.map((language) => formatInstant(at, language))).toEqual(['22 de noviembre a las 14:02', '11月22日 14:02', '22 November at 14:02']);
    expect(formatTime(at, 'es', { seconds: true })).toBe('14:02:31');
    expect(languages.map((language) => formatRecent(at, at + 86_400_000, language))).toEqual(['ayer, 14:02', '昨天 14:02', 'yesterday, 14:02']);
  });

  test('fen become yuan without a floating cent', () => {
    expect(languages.map((language) => formatMoney(4200, language).replace(/\s/g, ' '))).toEqual(['42,00 ¥', '¥42.00', '¥42.00']);
    expect(formatMoney(1, 'en')).toBe('¥0.01');
  });

  test('the card face and lists', () => {
    expect(languages.map((language) => formatCardMonth('2035-06-30', language))).toEqual(['06/2035', '2035年6月', '06/2035']);
    expect(languages.map((language) => formatList(['a', 'b', 'c'], language))).toEqual(['a, b y c', 'a、b和c', 'a, b and c']);
    expect(languages.map((language) => formatEither(['a', 'b', 'c'], language))).toEqual(['a, b o c', 'a、b或c', 'a, b or c']);
  });
});

function leaves(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function') return [[path + key, (value as (...numbers: number[]) => string)(2, 3)]];
    return leaves(value as object, `${path}${key}.`);
  });
}
