import { grouped, normalizeNumber } from './normalize-number.ts';
import { readable, unreadable, type Reading } from './reading.ts';

export type CardNumberRefusal = 'empty' | 'too_short' | 'too_long' | 'character_not_allowed' | 'check_character_wrong';

/** Reads a social security card number as people type it: eight digits or capitals and the check character (domain facts §5.4). */
export function readCardNumber(text: string): Reading<string, CardNumberRefusal> {
  const number = normalizeNumber(text);
  if (number === '') return unreadable('empty');
  if (!/^[0-9A-Z]+$/.test(number)) return unreadable('character_not_allowed');
  if (number.length !== 9) return unreadable(number.length < 9 ? 'too_short' : 'too_long');
  if (!/[0-9X]$/.test(number)) return unreadable('check_character_wrong');
  return cardCheckCharacter(number.slice(0, 8)) === number.charAt(8) ? readable(number) : unreadable('check_character_wrong');
}

/** The check character of GB 11714 over eight digits or capitals (A counts 10, Z 35); the Roman ten is X. */
export function cardCheckCharacter(body8: string): string {
  let sum = 0;
  for (let place = 0; place < 8; place += 1) sum += countOf(body8.charCodeAt(place)) * (weights[place] ?? 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** A whole card number from its eight digits or capitals. */
export function makeCardNumber(body8: string): string {
  return body8 + cardCheckCharacter(body8);
}

/** No region gives out numbers that begin with these letters here: they mark the cards of test persons. */
export const testCardPrefix = 'YK';

export function isTestCardNumber(number: string): boolean {
  return number.startsWith(testCardPrefix);
}

/** What a form can say while the number is being typed; see `identityNumberProgress`. */
export interface CardNumberProgress {
  readonly typed: number;
  readonly needed: number;
  readonly complete: boolean;
  readonly wrongCheckCharacter?: true;
  readonly reason?: CardNumberRefusal;
}

export function cardNumberProgress(text: string): CardNumberProgress {
  const typed = normalizeNumber(text).length;
  const reading = readCardNumber(text);
  if (reading.ok) return { typed, needed: 9, complete: true };
  const { reason } = reading;
  if (reason === 'empty' || reason === 'too_short') return { typed, needed: 9, complete: false };
  return { typed, needed: 9, complete: false, ...(reason === 'check_character_wrong' && { wrongCheckCharacter: true as const }), reason };
}

/** For the eye, in threes: YK0 000 019, also while it is being typed. */
export function formatCardNumber(text: string): string {
  return grouped(normalizeNumber(text), [3, 3, 3]);
}

/** Hidden, with its length kept: YK• ••• •19. */
export function maskCardNumber(number: string): string {
  const hidden = '•'.repeat(Math.max(0, number.length - 4));
  return grouped(number.slice(0, 2) + hidden + number.slice(hidden.length + 2), [3, 3, 3]);
}

const weights = [3, 7, 9, 10, 5, 8, 4, 2];

function countOf(code: number): number {
  return code <= 57 ? code - 48 : code - 55;
}
