import { randomInt } from 'node:crypto';

const letters = 'ACDEFHJKLMNPRTUVWXY';
const all = `${letters}3479`;

/**
 * Four characters that stand in a message and beside its notice in the inbox; none that looks like another, and never four digits, which a phone
 * would offer as a code to type. A forger who sends to many hits one in two hundred thousand.
 */
export function newCheckCode(): string {
  return letters.charAt(randomInt(letters.length)) + Array.from({ length: 3 }, () => all.charAt(randomInt(all.length))).join('');
}
