import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, valueAt } from '../../test/edit.ts';
import type { Json } from './patch.ts';
import { locate } from './locate.ts';

test('a place that is not there, and a text that is no JSON, stand nowhere', () => {
  expect(locate('{"a":[1,2]}', '/a/2')).toBeNull();
  expect(locate('{"a":[1,2]', '/a/0')).toBeNull();
  expect(locate('', '')).toBeNull();
});

test('whatever the value and however it is written, each place is found where it stands', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2), (value, indent) => {
    const text = JSON.stringify(value, null, indent);
    const read = JSON.parse(text) as Json;
    for (const place of placesOf(read)) {
      const { start, end } = locate(text, place) ?? { start: 0, end: 0 };
      expect(JSON.parse(text.slice(start, end))).toEqual(valueAt(read, place));
    }
  }), { seed: 20261128, numRuns: 200 });
});
