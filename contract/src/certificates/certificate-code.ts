// Crockford's alphabet: no I, L, O or U, so that a code survives being typed from paper.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Nineteen random letters, 95 bits, and one that shows a typing error. */
const LENGTH = 20;

/** The code whose nineteen letters are these values from 0 to 31: 'K7Q2M-…', four groups of five. */
export function makeCertificateCode(values: readonly number[]): string {
  const letters = values.slice(0, LENGTH - 1).map((value) => ALPHABET.charAt(value % 32)).join('');
  return grouped(letters + checkLetter(letters));
}

/** What was typed, as it is printed; small letters, spaces and look-alikes are forgiven. Null: no such code can be. */
export function readCertificateCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  return checkLetter(letters.slice(0, -1)) === letters.slice(-1) ? grouped(letters) : null;
}

/** Luhn's sum to the base 32: one wrong letter, and nearly every two that changed places, is seen. */
function checkLetter(letters: string): string {
  const sum = [...letters].reverse().reduce((total, letter, place) => {
    const value = ALPHABET.indexOf(letter) * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 32) + (value % 32);
  }, 0);
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}

function grouped(letters: string): string {
  return (letters.match(/.{5}/g) ?? []).join('-');
}
