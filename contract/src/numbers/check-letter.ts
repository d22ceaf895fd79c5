/** Crockford's alphabet: no I, L, O or U, so that a code survives being typed from paper. */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Luhn's sum to the base 32: one wrong letter, and nearly every two that changed places, is seen. */
export function checkLetter(letters: string): string {
  const sum = [...letters].reverse().reduce((total, letter, place) => {
    const value = LETTERS.indexOf(letter) * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 32) + (value % 32);
  }, 0);
  return LETTERS.charAt((32 - (sum % 32)) % 32);
}

/** What was typed, with its look-alikes set right; null: it has another length, other letters, or its check letter is wrong. */
export function readChecked(typed: string, length: number): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (letters.length !== length || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return checkLetter(letters.slice(0, -1)) === letters.slice(-1) ? letters : null;
}
