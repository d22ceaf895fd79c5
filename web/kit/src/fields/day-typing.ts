/** What stands in the boxes of a day, and of a moment; each may be empty or half typed. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export interface MomentParts extends DayParts {
  readonly hour: string;
  readonly minute: string;
}

/** '2030-1-' as it is typed: nothing that was typed is lost because the rest is missing. */
export function dayParts(typed: string): DayParts {
  const [year = '', month = '', day = ''] = typed.split('T')[0]?.split('-') ?? [];
  return { year, month, day };
}

export function momentParts(typed: string): MomentParts {
  const [hour = '', minute = ''] = typed.split('T')[1]?.split(':') ?? [];
  return { ...dayParts(typed), hour, minute };
}

export function typedDay({ year, month, day }: DayParts): string {
  return `${year}-${month}-${day}`;
}

export function typedMoment({ hour, minute, ...day }: MomentParts): string {
  return `${typedDay(day)}T${hour}:${minute}`;
}

/** '2030-01-28' of what was typed; null: not a whole day, or none that there is. */
export function readDay(typed: string): string | null {
  const { year, month, day } = dayParts(typed);
  const whole = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(whole) ? whole : null;
}

/** '2030-01'; null: not a whole month. */
export function readMonth(typed: string): string | null {
  const { year, month } = dayParts(typed);
  const whole = `${year}-${twoDigits(month)}`;
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(whole) ? whole : null;
}

/** '2030-01-28T14:05'; null: not a whole moment, or none that there is. */
export function readMoment(typed: string): string | null {
  const { hour, minute } = momentParts(typed);
  const [day, time] = [readDay(typed), `${twoDigits(hour)}:${twoDigits(minute)}`];
  return day !== null && isTime(time) ? `${day}T${time}` : null;
}

/** Not the thirtieth of February. */
function isDay(typed: string): boolean {
  const read = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (!read) return false;
  const [year, month, day] = [Number(read[1]), Number(read[2]), Number(read[3])];
  const last = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

function isTime(typed: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(typed);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function twoDigits(typed: string): string {
  return /^\d$/.test(typed) ? `0${typed}` : typed;
}
