import { randomInt } from 'node:crypto';

// Crockford's alphabet, as for references: it survives being read out on the telephone.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** So many letters of five bits each. */
export function randomLetters(count: number): string {
  return Array.from({ length: count }, () => ALPHABET.charAt(randomInt(32))).join('');
}

/** 'K3VQ8ZTM' → 'K3VQ-8ZTM'. */
export function inFours(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** What somebody typed, as it was given out: case, spaces and the letters that look like digits do not matter. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
