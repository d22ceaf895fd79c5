import { reasonCodes } from '@yika/contract/reason-codes';
import { expect, test } from 'vitest';
import { atTheCounter, ofTheECard, whenClaiming } from './docs/causes.ts';

const causes = [...whenClaiming, ...atTheCounter, ...ofTheECard];

test('every reason stands under a cause', () => {
  const named = new Set(causes.flatMap(({ codes }) => codes));
  expect(reasonCodes.filter((code) => !named.has(code))).toEqual([]);
});

test('a cause without a reason says plainly that this data cannot know it', () => {
  expect(causes.filter(({ codes, note = '' }) => codes.length === 0 && !note.startsWith('not known to this data')).map(({ cause }) => cause)).toEqual([]);
});
