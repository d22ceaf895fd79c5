import { randomInt } from 'node:crypto';
import type { World } from '../../../platform/world.ts';
import type { CaseKey } from '../case.ts';
import { insertCaseNumber } from '../cases-table.ts';

// Crockford's alphabet, as references have it: it survives being read out.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Forty random bits: a number that is taken is met once in years. */
export async function takeNumber({ database }: Pick<World, 'database'>, key: CaseKey): Promise<string> {
  for (let tried = 0; tried < 5; tried += 1) {
    const letters = Array.from({ length: 8 }, () => ALPHABET.charAt(randomInt(32))).join('');
    const caseNumber = `${letters.slice(0, 4)}-${letters.slice(4)}`;
    if (await insertCaseNumber(database, { ...key, caseNumber })) return caseNumber;
  }
  throw new Error('five case numbers were taken one after the other');
}
