import { expect, test } from 'vitest';
import { amissWith, monthsOf } from './periods.ts';

test.each([
  ['last12', '2030-01-28', '2029-02', '2030-01'], ['thisYear', '2030-01-01', '2030-01', '2030-01'], ['lastYear', '2030-01-28', '2029-01', '2029-12'],
  ['last36', '2030-12-31', '2028-01', '2030-12'], ['last60', '2030-01-28', '2025-02', '2030-01'],
] as const)('%s, seen on %s, goes from %s to %s', (name, today, fromMonth, throughMonth) => {
  expect(monthsOf(name, today)).toEqual({ fromMonth, throughMonth });
});

test.each([
  ['2025-02', '2030-01', null], ['2030-01', '2030-01', null], ['2025-01', '2030-01', 'long'], ['2029-12', '2029-11', 'backwards'], ['2029-01', '2030-02', 'future'],
  [null, '2030-01', 'missing'], ['2029-01', null, 'missing'],
] as const)('%s to %s, chosen on the 28th of January 2030: %s', (fromMonth, throughMonth, amiss) => {
  expect(amissWith({ fromMonth, throughMonth }, '2030-01-28')).toBe(amiss);
});
