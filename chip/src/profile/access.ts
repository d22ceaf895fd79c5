/** Who may read or change a file: nobody has to prove anything, the holder's PIN, a key (PSAM or HSM), either, both, or never. */
export const accessRules = ['none', 'pin', 'key', 'pin_or_key', 'pin_and_key', 'never'] as const;
export type AccessRule = (typeof accessRules)[number];

/** Under which of the four (nothing, PIN, key, PIN and key) a rule opens the file, as bits. */
const opensWith: Readonly<Record<AccessRule, number>> = { none: 0b1111, pin: 0b1010, key: 0b1100, pin_or_key: 0b1110, pin_and_key: 0b1000, never: 0 };

/** Looser: it opens to somebody to whom the national rule does not. PIN in place of a key is looser, and so is the reverse. */
export function isLooser(given: AccessRule, national: AccessRule): boolean {
  return (opensWith[given] & ~opensWith[national]) !== 0;
}
