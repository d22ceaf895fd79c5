import { isCalendarDay, type CalendarDay } from './calendar-day.ts';
import { normalizeNumber } from './normalize-number.ts';
import { readable, unreadable, type Reading } from './reading.ts';

/** The documents whose number serves as social security number (domain facts §5.1–5.3). */
export const documentKinds = [
  'citizen',
  'hong_kong_residence',
  'macao_residence',
  'taiwan_residence',
  'foreign_residence',
  'foreign_residence_old',
  'hong_kong_macao_pass',
  'taiwan_pass',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export type Sex = 'male' | 'female';

export interface IdentityNumber {
  /** The canonical form: no spaces, capital X; a 15-digit number of the old form has become its 18 characters. */
  readonly number: string;
  readonly kind: DocumentKind;
  /** Null where the number does not tell it. */
  readonly birthDay: CalendarDay | null;
  readonly sex: Sex | null;
}

export type IdentityNumberRefusal =
  | 'empty'
  | 'too_short'
  | 'too_long'
  | 'character_not_allowed'
  | 'shape_unknown'
  | 'province_unknown'
  | 'day_impossible'
  | 'day_in_future'
  | 'check_digit_wrong'
  | 'kind_differs';

/**
 * Reads a social security number as people type it. `today` is the day against which no birth may lie in the future.
 * `declared` is the kind that a registry states; a number of another kind is then refused.
 * Eight digits are a Taiwan pass, though they look like the beginning of everything else; fifteen are a citizen's of the old form:
 * residence permits and the foreigners' number came when there were eighteen.
 * A region code is judged by its province part alone: codes withdrawn from GB/T 2260 live on in numbers, and the specification's
 * own sample says 111111.
 */
export function readIdentityNumber(
  text: string,
  today: CalendarDay,
  declared?: DocumentKind,
): Reading<IdentityNumber, IdentityNumberRefusal> {
  const number = normalizeNumber(text);
  if (number === '') return unreadable('empty');
  if (!/^[0-9A-Z]+$/.test(number)) return unreadable('character_not_allowed');
  // Three letters and twelve digits may also be the number of an employed foreigner; only the registry can know.
  if (declared === 'other' && opaqueShape.test(number)) return opaque(number, 'other');

  const reading = /^\d/.test(number) ? readDigits(number, today) : readLetters(number);
  return reading.ok && declared && reading.value.kind !== declared ? unreadable('kind_differs') : reading;
}

/** ISO 7064 MOD 11-2 over seventeen digits, as GB 11643 has it. The tenth digit is the Roman ten, X. */
export function identityCheckDigit(body17: string): string {
  let sum = 0;
  for (let place = 0; place < 17; place += 1) sum += Number(body17[place]) * (weights[place] ?? 0);
  return '10X98765432'.charAt(sum % 11);
}

/** The 18 characters of a 15-digit number: the century 19 goes in after the region code. */
export function fromFifteenDigits(number15: string): string {
  const body = `${number15.slice(0, 6)}19${number15.slice(6)}`;
  return body + identityCheckDigit(body);
}

/** The number of a person, made from its parts: for test persons only. `area` has six digits, `sequence` is 0–999, odd for men. */
export function makeIdentityNumber(area: string, birthDay: CalendarDay, sequence: number): string {
  const body = `${area}${birthDay.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return body + identityCheckDigit(body);
}

/** Province parts ever given out, and 83 for Taiwan residence permits, which is valid in the code 830000 alone. */
export function isKnownProvincePart(areaPrefix: string): boolean {
  if (areaPrefix.startsWith('83')) return '830000'.startsWith(areaPrefix);
  return provinceParts.has(areaPrefix.slice(0, 2));
}

/** No document names a birth before this year; the standard's own oldest example was born in 1880. */
export const earliestBirthYear = 1800;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const provinceParts = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);
const residenceAreas: Readonly<Record<string, DocumentKind>> = {
  '810000': 'hong_kong_residence',
  '820000': 'macao_residence',
  '830000': 'taiwan_residence',
};
// Employed foreigners: the country's three letters and what the rule adds; other documents: one or two letters and digits.
const opaqueShape = /^(?:[A-Z]{3}[0-9A-Z]{1,15}|[A-Z]{1,2}\d{6,9})$/;

function readDigits(number: string, today: CalendarDay): Reading<IdentityNumber, IdentityNumberRefusal> {
  if (/^\d{8}$/.test(number)) return opaque(number, 'taiwan_pass');
  if (/^\d{15}$/.test(number)) {
    const reading = readEighteen(fromFifteenDigits(number), today);
    return reading.ok && reading.value.kind !== 'citizen' ? unreadable('too_short') : reading;
  }
  if (!/^\d{0,17}[\dX]?$/.test(number.slice(0, 18))) return unreadable('character_not_allowed');
  if (number.length > 18) return unreadable('too_long');
  if (number.length < 18) return unreadable(number.endsWith('X') ? 'character_not_allowed' : 'too_short');
  return readEighteen(number, today);
}

function readEighteen(number: string, today: CalendarDay): Reading<IdentityNumber, IdentityNumberRefusal> {
  const foreign = number.startsWith('9');
  const area = number.slice(0, 6);
  const birthDay = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const possible = isCalendarDay(birthDay) && Number(birthDay.slice(0, 4)) >= earliestBirthYear;
  const checked = identityCheckDigit(number.slice(0, 17)) === number.charAt(17);

  if (foreign) {
    // The inner layout of the foreigners' number is not published in one place: a day is taken from it, never demanded.
    if (!checked) return unreadable('check_digit_wrong');
    return readable({ number, kind: 'foreign_residence', birthDay: possible && birthDay <= today ? birthDay : null, sex: null });
  }
  if (!isKnownProvincePart(area)) return unreadable('province_unknown');
  if (!possible) return unreadable('day_impossible');
  if (birthDay > today) return unreadable('day_in_future');
  if (!checked) return unreadable('check_digit_wrong');
  const sex = Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return readable({ number, kind: residenceAreas[area] ?? 'citizen', birthDay, sex });
}

function readLetters(number: string): Reading<IdentityNumber, IdentityNumberRefusal> {
  if (number.length > 18) return unreadable('too_long');
  if (/^[A-Z]{3}\d{12}$/.test(number)) return opaque(number, 'foreign_residence_old');
  if (/^[HM](?:\d{8}|\d{10})$/.test(number)) return opaque(number, 'hong_kong_macao_pass');
  return opaqueShape.test(number) ? opaque(number, 'other') : unreadable('shape_unknown');
}

/** Kept as it stands: no check digit is computed and no fact is read from it. */
function opaque(number: string, kind: DocumentKind) {
  return readable({ number, kind, birthDay: null, sex: null });
}
