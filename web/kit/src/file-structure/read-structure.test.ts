import { expect, test } from 'vitest';
import { MOST_CHARACTERS, readStructure } from './read-structure.ts';

test('what is no JSON is told with its line, and what is endless is not looked at', () => {
  expect(readStructure('  \n')).toEqual({ state: 'empty' });
  expect(readStructure('{\n  "form": 1,\n  nothing\n}')).toEqual({ state: 'no_json', line: 3 });
  expect(readStructure('1'.repeat(MOST_CHARACTERS + 1))).toEqual({ state: 'too_long' });
  expect(readStructure('{}')).toMatchObject({ state: 'checked', report: { whole: false } });
});
