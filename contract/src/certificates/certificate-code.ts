import { checkLetter, LETTERS, readChecked } from '../numbers/check-letter.ts';

/** Nineteen random letters, 95 bits, and one that shows a typing error. */
const LENGTH = 20;

/** The code whose nineteen letters are these values from 0 to 31: 'K7Q2M-…', four groups of five. */
export function makeCertificateCode(values: readonly number[]): string {
  const letters = values.slice(0, LENGTH - 1).map((value) => LETTERS.charAt(value % 32)).join('');
  return grouped(letters + checkLetter(letters));
}

/** What was typed, as it is printed; small letters, spaces and look-alikes are forgiven. Null: no such code can be. */
export function readCertificateCode(typed: string): string | null {
  const letters = readChecked(typed, LENGTH);
  return letters && grouped(letters);
}

function grouped(letters: string): string {
  return (letters.match(/.{5}/g) ?? []).join('-');
}
