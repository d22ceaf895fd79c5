import { checkLetter, LETTERS, readChecked } from './check-letter.ts';

/** Nine random letters, 45 bits, and one that shows a typing error. */
const LENGTH = 10;

/** The number whose nine letters are these values from 0 to 31: 'K7Q2M-9R4TX'. */
export function makeVoucherNumber(values: readonly number[]): string {
  const letters = values.slice(0, LENGTH - 1).map((value) => LETTERS.charAt(value % 32)).join('');
  return grouped(letters + checkLetter(letters));
}

/** What was typed, as it is printed. Null: no such number can be. */
export function readVoucherNumber(typed: string): string | null {
  const letters = readChecked(typed, LENGTH);
  return letters && grouped(letters);
}

function grouped(letters: string): string {
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
