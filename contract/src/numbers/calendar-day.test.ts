import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, ageYears, daysBetween, isCalendarDay, monthOf } from './calendar-day.ts';

const aDay = fc.integer({ min: -100_000, max: 100_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

test('30 February, 29 February of a common year, month 13 and day 0 do not exist', () => {
  for (const day of ['2024-02-30', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-01-00', '2024-1-1', '']) {
    expect(isCalendarDay(day), day).toBe(false);
  }
  expect(isCalendarDay('2000-02-29')).toBe(true);
  expect(isCalendarDay('2024-02-29')).toBe(true);
});

test('a text is a day exactly when the calendar of the machine agrees', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1700, max: 2200 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const parsed = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
      expect(isCalendarDay(text)).toBe(exists);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('adding days agrees with the calendar of the machine, over centuries and both ways', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -100_000, max: 100_000 }), (day, count) => {
      const later = new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
      expect(addDays(day, count)).toBe(later);
      expect(daysBetween(day, later)).toBe(count);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test('one month after 31 January is the last day of February, and twelve months after is the same day', () => {
  expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
  expect(addMonths('2020-06-30', 120)).toBe('2030-06-30');
  expect(monthOf('2024-03-31')).toBe('2024-03');
});

test('a year of age is complete on the birthday and not one day before', () => {
  expect(ageYears('1990-03-08', '2026-03-07')).toBe(35);
  expect(ageYears('1990-03-08', '2026-03-08')).toBe(36);
});

test('who was born on 29 February has a birthday on 1 March in common years', () => {
  expect(ageYears('2008-02-29', '2024-02-28')).toBe(15);
  expect(ageYears('2008-02-29', '2024-02-29')).toBe(16);
  expect(ageYears('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageYears('2008-02-29', '2026-03-01')).toBe(18);
});
