import { randomInt } from 'node:crypto';

// Crockford's alphabet: no I, L, O or U, so that a reference survives being read out on the telephone.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a person reads out and support looks up: 'YK-7K3M-Q294-B5'. Fifty random bits; says nothing about anybody. */
export function makeReference(): string {
  const letters = Array.from({ length: 10 }, () => ALPHABET.charAt(randomInt(32))).join('');
  return `YK-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** Forgives small letters, spaces, and the letters that are not in the alphabet. */
export function normaliseReference(typed: string): string {
  const letters = typed.toUpperCase().replace(/^\s*YK/, '').replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return `YK-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 10)}`;
}
