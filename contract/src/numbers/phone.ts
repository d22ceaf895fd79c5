import { normalizeNumber } from './normalize-number.ts';
import { readable, unreadable, type Reading } from './reading.ts';

export type PhoneRefusal = 'empty' | 'too_short' | 'too_long' | 'character_not_allowed' | 'not_a_mobile';

/** Reads a mainland mobile number as people type it, with or without +86 in front: eleven digits that begin with 13 to 19. */
export function readPhone(text: string): Reading<string, PhoneRefusal> {
  const typed = normalizeNumber(text).replace(/[()]/g, '');
  if (typed === '') return unreadable('empty');
  if (!/^\+?\d+$/.test(typed)) return unreadable('character_not_allowed');
  const number = typed.replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '');
  if (!/^1[3-9]/.test(number)) return unreadable('not_a_mobile');
  if (number.length !== 11) return unreadable(number.length < 11 ? 'too_short' : 'too_long');
  return readable(number);
}

/** For the eye: 138 0013 8000, also while it is being typed. */
export function formatPhone(text: string): string {
  const number = normalizeNumber(text);
  return [number.slice(0, 3), number.slice(3, 7), number.slice(7)].filter(Boolean).join(' ');
}

/** Hidden but for the last two digits, with its length kept: ••• •••• ••17. */
export function maskPhone(number: string): string {
  return formatPhone('•'.repeat(Math.max(0, number.length - 2)) + number.slice(-2));
}
