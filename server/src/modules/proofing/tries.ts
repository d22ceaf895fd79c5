import { giveBack, spend, triesLeft, type Budget } from '../../platform/budgets-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 24 * 3_600_000;

/** Whoever tries again and again in one browser; shown. */
const BROWSER: Budget = { name: 'unproved:browser', limit: 6, windowMs: QUARTER_MS };
/** A hospital's guests share one address, so it has more; shown where it is the scarcer. */
const ADDRESS: Budget = { name: 'unproved:address', limit: 40, windowMs: QUARTER_MS };
/** Counted for unknown numbers alike, never shown; when it is spent the phone is no way any more, and nobody is locked out. */
const NUMBER: Budget = { name: 'unproved:number', limit: 10, windowMs: DAY_MS };

/** Who tries, as far as that can be known of a stranger. */
export interface Trier {
  /** Keyed hash of a token that this browser got from us; null: it brings none, and only its address counts. */
  readonly browserHash: Buffer | null;
  readonly addressHash: Buffer;
}

export interface TakenTry {
  /** False: this number was tried too often today, by whomever. */
  readonly numberLeft: boolean;
  /** The try came to a good end: only misses count. */
  readonly giveBack: () => Promise<void>;
  /** What the person may be told after a miss. */
  readonly left: () => Promise<number>;
}

/**
 * Takes one try of browser, address and number, before anything is compared. Null: browser or address have none left; the number
 * never refuses anybody, because then whoever knows a number could lock its holder out.
 */
export async function takeTry({ database, now, lookup }: Pick<World, 'database' | 'now' | 'lookup'>, { browserHash, addressHash }: Trier, identityNumber: string): Promise<TakenTry | null> {
  const at = now();
  const shown: readonly (readonly [Budget, Buffer])[] = browserHash ? [[BROWSER, browserHash], [ADDRESS, addressHash]] : [[ADDRESS, addressHash]];
  for (const [budget, subject] of shown) if (!(await spend(database, budget, subject, at))) return null;
  const numberHash = lookup('code', `unproved:${identityNumber}`);
  const numberLeft = await spend(database, NUMBER, numberHash, at);

  return {
    numberLeft,
    giveBack: async () => {
      for (const [{ name }, subject] of shown) await giveBack(database, name, subject);
      if (numberLeft) await giveBack(database, NUMBER.name, numberHash);
    },
    left: async () => {
      let fewest = Number.POSITIVE_INFINITY;
      for (const [budget, subject] of shown) fewest = Math.min(fewest, await triesLeft(database, budget, subject, at));
      return fewest;
    },
  };
}

export function triesSpent(): Refusal {
  return new Refusal('claim_tries_spent', { retryAfterSeconds: QUARTER_MS / 1000 });
}
