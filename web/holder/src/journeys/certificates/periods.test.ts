import { expect, test } from 'vitest';
import { monthsOf } from './periods.ts';

test.each([
  ['last12', '2030-01-28', '2029-02', '2030-01'], ['thisYear', '2030-01-01', '2030-01', '2030-01'], ['lastYear', '2030-01-28', '2029-01', '2029-12'],
  ['last36', '2030-12-31', '2028-01', '2030-12'], ['last60', '2030-01-28', '2025-02', '2030-01'],
] as const)('%s, seen on %s, goes from %s to %s', (name, today, fromMonth, throughMonth) => {
  expect(monthsOf(name, today)).toEqual({ fromMonth, throughMonth });
});
