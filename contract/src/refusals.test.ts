import { describe, expect, test } from 'vitest';
import { languages, type Language } from './language.ts';
import { refusals, refusalStatus, type RefusalCode, type RefusalWords } from './refusals.ts';
import * as contract from './index.ts';

const codes = Object.keys(refusalStatus) as RefusalCode[];
const parts = ['holder', 'operator', 'next'] as const satisfies readonly (keyof RefusalWords)[];

/** Characters at most: what the person reads is two short sentences, and the next step one line or two of a phone. */
const longest: Readonly<Record<Language, Readonly<Record<keyof RefusalWords, number>>>> = {
  es: { holder: 180, operator: 130, next: 100 },
  'zh-CN': { holder: 50, operator: 45, next: 40 },
  en: { holder: 180, operator: 130, next: 100 },
};

test('no code stands in place of its words, and no words are missing', () => {
  const bare = everyText().filter(({ text }) => text.trim() === '' || /^[a-z_]+$/.test(text));
  expect(bare).toEqual([]);
});

test('no text is the same in two languages', () => {
  const same = codes.flatMap((code) => parts.filter((part) => new Set(languages.map((language) => refusals[code][language][part])).size < languages.length).map((part) => `${code}.${part}`));
  expect(same).toEqual([]);
});

test('every text fits where it is shown', () => {
  const tooLong = everyText().filter(({ language, part, text }) => [...text].length > longest[language][part]);
  expect(tooLong).toEqual([]);
});

test('every text is a sentence, and leaves no placeholder to be filled', () => {
  expect(everyText().filter(({ text }) => !/[.。]$/.test(text) || /[{}<>]/.test(text))).toEqual([]);
});

describe('the voice', () => {
  test('Spanish says usted', () => {
    expect(textsIn('es').filter((text) => /(^|[^\p{L}])(tú|tu|tus|te|tienes|puedes|debes)([^\p{L}]|$)/iu.test(text))).toEqual([]);
  });

  test('Chinese keeps 您 for notices', () => {
    expect(textsIn('zh-CN').filter((text) => text.includes('您'))).toEqual([]);
  });

  test.each(languages)('a person never meets the words of programmers (%s)', (language) => {
    const jargon = /Idempotency|Retry-After|cookie|Origin|token|schema|API|HTTP|personId/i;
    expect(codes.flatMap((code) => [refusals[code][language].holder]).filter((text) => jargon.test(text))).toEqual([]);
  });
});

test.each(languages)('a claim that does not match says what to check and the other ways, and points at none of the three (%s)', (language) => {
  const { holder, next } = refusals.claim_not_matched[language];
  for (const whatToCheck of [/18/, /nueve|9|nine/, /nombre|姓名|name/]) expect(holder).toMatch(whatToCheck);
  for (const otherWay of [/ventanilla|窗口|counter/, /12333/]) expect(next).toMatch(otherWay);
});

test('every refusal that a route promises is one of the list', () => {
  const promised = Object.values(contract).flatMap((value) => (isRoute(value) ? value.refusals : []));
  expect(promised.length).toBeGreaterThan(50);
  expect(promised.filter((code) => !(code in refusalStatus))).toEqual([]);
});

function isRoute(value: unknown): value is contract.Route {
  return typeof value === 'object' && value !== null && 'operationId' in value;
}

function everyText() {
  return codes.flatMap((code) => languages.flatMap((language) => parts.map((part) => ({ code, language, part, text: refusals[code][language][part] }))));
}

function textsIn(language: Language): string[] {
  return everyText().filter((entry) => entry.language === language).map(({ text }) => text);
}
