import { addDays, monthsBetween, type Day } from '../../../platform/values/day.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';

/** A month of the calendar, written 2030-01; compares as text. */
export type Month = Id<'Month'>;

export function monthOf(day: Day): Month {
  return asId(day.slice(0, 7));
}

export function addMonths(month: Month, count: number): Month {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  const year = Math.floor(total / 12);
  return asId(`${String(year).padStart(4, '0')}-${String(total - year * 12 + 1).padStart(2, '0')}`);
}

export function firstDayOf(month: Month): Day {
  return asId(`${month}-01`);
}

export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}

/** From the first to the last, both included; none where the last comes before the first. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
  const count = monthsBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addMonths(first, index));
}
