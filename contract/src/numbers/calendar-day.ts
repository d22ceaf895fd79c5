/** A day of the calendar, written 2030-01-31. It has no hour and no zone, and compares as text. */
export type CalendarDay = string;

/** Whether the text is a day that exists, written YYYY-MM-DD: never 30 February, and 29 February in leap years only. */
export function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Completed years of age. Who was born on 29 February completes a year on 1 March where there is no 29th. Before birth: negative. */
export function ageYears(birthDay: CalendarDay, today: CalendarDay): number {
  const years = Number(today.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return today.slice(5) >= birthDay.slice(5) ? years : years - 1;
}

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOfNumber(numberOfDay(day) + count);
}

/** The same day of another month, or that month's last day where there is no such day: one month after 31 January is 28 February. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const { year, month, dayOfMonth } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return written(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** Days from the first to the second: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** The month of a day, written YYYY-MM. */
export function monthOf(day: CalendarDay): string {
  return day.slice(0, 7);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 March of year 0, of the Gregorian calendar carried backwards; the year begins in March, so that the leap day is its last. */
function numberOfDay(day: CalendarDay): number {
  const { year, month, dayOfMonth } = partsOf(day);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  return 365 * marchYear + leapDaysBefore(marchYear) + Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
}

function dayOfNumber(number: number): CalendarDay {
  let marchYear = Math.floor((10_000 * number + 14_780) / 3_652_425);
  let dayOfYear = number - (365 * marchYear + leapDaysBefore(marchYear));
  if (dayOfYear < 0) {
    marchYear -= 1;
    dayOfYear = number - (365 * marchYear + leapDaysBefore(marchYear));
  }
  const marchMonth = Math.floor((100 * dayOfYear + 52) / 3_060);
  const month = ((marchMonth + 2) % 12) + 1;
  const year = marchYear + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

function leapDaysBefore(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function partsOf(day: CalendarDay) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

function written(year: number, month: number, dayOfMonth: number): CalendarDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
