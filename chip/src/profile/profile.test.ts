import { expect, test } from 'vitest';
import { rules } from '../lint/rules.ts';
import { ruleWords } from '../words/rule-words.ts';
import { accessRules, isLooser } from './access.ts';
import { nationalProfile as profile } from './national-profile.ts';
import { sources, type Citation } from './sources.ts';

test('a rule whose source nobody compared warns and never refuses', () => {
  const strict = Object.entries(rules).filter(([, { severity, citation }]) => severity === 'error' && ['not_compared', 'title_only'].includes(sources[citation.source].basis));
  expect(strict).toEqual([]);
});

test('every national file and field says where it was read', () => {
  const cited = profile.applications.flatMap(({ citation, files }) => [citation, ...files.flatMap((file) => [file.citation, ...(file.fields ?? []).map((field) => field.citation)])]);
  expect(cited.length).toBeGreaterThan(40);
  expect(cited.filter(({ source, clause }: Citation) => !(source in sources) || clause === '')).toEqual([]);
});

test('what is not public has words in three languages and names the text that is wanted', () => {
  expect(profile.notPublic.length).toBeGreaterThan(8);
  for (const { said, where } of profile.notPublic) {
    expect(new Set(Object.values(said)).size).toBe(3);
    expect(where).toMatch(/^LD\/T/);
  }
});

test('every rule says what is wrong in three languages, about the same things', () => {
  for (const said of Object.values(ruleWords)) {
    expect(new Set(Object.values(said)).size).toBe(3);
    const named = Object.values(said).map((text) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort().join());
    expect(new Set(named).size).toBe(1);
  }
});

test('the environment is selected by the name that cards answer to', () => {
  const [ssse] = profile.applications;
  expect(new TextDecoder('gbk').decode(Buffer.from(ssse?.aid ?? '', 'hex'))).toBe('sx1.sh.社会保障');
});

test('tags and records are each used once in a national file', () => {
  for (const { files } of profile.applications) {
    for (const { fields } of files) {
      const held = fields ?? [];
      expect(new Set(held.map(({ tag }) => tag)).size).toBe(held.length);
      for (const version of ['1.00', '3.00'] as const) {
        const records = held.flatMap(({ record }) => record[version] ?? []);
        expect(records).toEqual([...records.keys()].map((index) => index + 1));
      }
    }
  }
});

test('looser is what opens to somebody new: a PIN for a key, and a key for a PIN', () => {
  const looser = (['none', 'pin', 'key', 'pin_or_key', 'pin_and_key', 'never'] as const).map((national) => accessRules.filter((given) => isLooser(given, national)));
  expect(looser).toEqual([
    [],
    ['none', 'key', 'pin_or_key'],
    ['none', 'pin', 'pin_or_key'],
    ['none'],
    ['none', 'pin', 'key', 'pin_or_key'],
    ['none', 'pin', 'key', 'pin_or_key', 'pin_and_key'],
  ]);
});
