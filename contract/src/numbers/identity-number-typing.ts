import { isCalendarDay, type CalendarDay } from './calendar-day.ts';
import { earliestBirthYear, isKnownProvincePart, readIdentityNumber, type IdentityNumberRefusal } from './identity-number.ts';
import { grouped, normalizeNumber } from './normalize-number.ts';

/** What a form can say while the number is being typed. */
export interface IdentityNumberProgress {
  /** Characters typed so far, without spaces and hyphens. */
  readonly typed: number;
  /** Characters that such a number has; a number that begins with a letter has no fixed length, and needs no more than it has. */
  readonly needed: number;
  /** It can be sent: all there, and right as far as the number itself tells. */
  readonly complete: boolean;
  /** Fifteen digits that make sense as a number of the old form, or the eight of a Taiwan pass: complete, too, if nothing follows. */
  readonly couldEndHere?: true;
  /** All are there, and one of them is wrong. */
  readonly wrongCheckDigit?: true;
  /** Why this can never become a number, as soon as it is certain; never for a number that is only unfinished. */
  readonly reason?: IdentityNumberRefusal;
}

/** Looks at a half-typed number. Without `today`, a birth in the future is not noticed. */
export function identityNumberProgress(text: string, today: CalendarDay = '9999-12-31'): IdentityNumberProgress {
  const number = normalizeNumber(text);
  const typed = number.length;
  const reading = readIdentityNumber(number, today);
  if (/^[A-Z]/.test(number)) return typedLetters(typed, reading.ok);
  if (typed >= 18) {
    if (reading.ok) return { typed, needed: 18, complete: true };
    const { reason } = reading;
    return { typed, needed: 18, complete: false, ...(reason === 'check_digit_wrong' && { wrongCheckDigit: true as const }), reason };
  }
  if (reading.ok) return { typed, needed: 18, complete: false, couldEndHere: true };
  const reason = certainlyWrong(number, today);
  return { typed, needed: 18, complete: false, ...(reason && { reason }) };
}

/** For the eye: 110100 1990 0308 0117, also while it is being typed. Numbers that begin with letters: UTO 1100 7501 0112. */
export function formatIdentityNumber(text: string): string {
  const number = normalizeNumber(text);
  return grouped(number, /^[A-Z]/.test(number) ? [3, 4, 4, 4] : [6, 4, 4, 4]);
}

/** Hidden, with its length kept: 1101 •••• •••• •••• 17. Of a short number only the end is shown. */
export function maskIdentityNumber(number: string): string {
  const shownFirst = number.length > 10 ? 4 : 0;
  const shownLast = number.length > 4 ? 2 : 0;
  const hidden = '•'.repeat(number.length - shownFirst - shownLast);
  return grouped(number.slice(0, shownFirst) + hidden + number.slice(number.length - shownLast), [4, 4, 4, 4]);
}

const shortestOther = 4;

function typedLetters(typed: number, complete: boolean): IdentityNumberProgress {
  const needed = Math.max(typed, shortestOther);
  return typed > 18 ? { typed, needed: 18, complete: false, reason: 'too_long' } : { typed, needed, complete };
}

/** What no further character can mend. Any eight digits may be a Taiwan pass; up to fifteen the beginning may still be that of an old number, with a two-digit year. */
function certainlyWrong(number: string, today: CalendarDay): IdentityNumberRefusal | null {
  if (!/^\d*$/.test(number)) return 'character_not_allowed';
  if (number.startsWith('9') || number.length <= 8) return null;
  if (!isKnownProvincePart(number.slice(0, 6))) return 'province_unknown';
  const birth = number.slice(6, 14);
  if (couldBeginABirth(birth, today)) return null;
  if (number.length <= 15 && couldBeginABirth(`19${birth.slice(0, 6)}`, today)) return null;
  return couldBeginABirth(birth, '9999-12-31') ? 'day_in_future' : 'day_impossible';
}

/** Whether some day from the earliest birth to today is written with these digits first: the least one that is left decides. */
function couldBeginABirth(digits: string, today: CalendarDay): boolean {
  const year = digits.slice(0, 4);
  if (year.padEnd(4, '9') < String(earliestBirthYear) || year.padEnd(4, '0') > today.slice(0, 4)) return false;
  if (digits.length <= 4) return true;
  const month = leastWith(digits.slice(4, 6), 12);
  const day = leastWith(digits.slice(6, 8), 31);
  const birthDay = `${year}-${month}-${day}`;
  return isCalendarDay(birthDay) && birthDay <= today;
}

/** The least two-digit number from 1 to `most` that begins with what is typed; null where there is none. */
function leastWith(typed: string, most: number): string | null {
  for (let value = 1; value <= most; value += 1) {
    const written = String(value).padStart(2, '0');
    if (written.startsWith(typed)) return written;
  }
  return null;
}
