import { expect, test } from 'vitest';
import { yearsOf } from './years.ts';

const month = (name: string, paid = true) => ({ month: name, paid, baseFen: 850_000 });

test('years stand from the newest to the oldest without a hole, each with twelve places', () => {
  const years = yearsOf([month('2027-12'), month('2030-02', false), month('2030-01')]);
  expect(years.map(({ year, paid, due, cells }) => [year, paid, due, cells.length])).toEqual([['2030', 1, 2, 12], ['2029', 0, 0, 12], ['2028', 0, 0, 12], ['2027', 1, 1, 12]]);
  expect(years[0]?.cells.slice(0, 3).map(({ state }) => state)).toEqual(['paid', 'unpaid', 'none']);
});

test('of nothing there is nothing', () => expect(yearsOf([])).toEqual([]));
