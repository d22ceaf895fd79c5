import { expect, test } from 'vitest';
import { choicesOf, findPolicyWords, policyNames, policyWords } from './index.ts';

test('no rule is called the same in two languages, and no two rules the same in one', () => {
  const twice = policyNames.filter((name) => new Set(Object.values(policyWords[name])).size < 3);
  expect(twice).toEqual([]);
  for (const language of ['es', 'zh-CN', 'en'] as const) expect(new Set(policyNames.map((name) => policyWords[name][language])).size).toBe(policyNames.length);
});

test('what is no rule has neither words nor choices, whatever an object is born with', () => {
  expect(['toString', 'constructor', 'no_such_rule'].map((name) => [findPolicyWords(name), choicesOf(name)])).toEqual([[null, null], [null, null], [null, null]]);
});
