import { giveBack, spend, triesLeft, type Budget } from '../../platform/budgets-table.ts';
import { giveShareBack, hasShare, spendShare, type Counted, type SharedBudget } from '../../platform/shared-budget.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 24 * 3_600_000;

/** Whoever tries again and again in one browser; shown. */
const BROWSER: Budget = { name: 'unproved:browser', limit: 6, windowMs: QUARTER_MS };
/** A hospital's guests share one address, so it has more; shown where it is the scarcer. */
const ADDRESS: Budget = { name: 'unproved:address', limit: 40, windowMs: QUARTER_MS };

/** What somebody tries who is nobody yet; each counts by itself, so that guesses at the one take nothing from the other. */
export type UnprovedUse = 'claim' | 'loss_report' | 'explanation';

/**
 * Misses at one number, counted for unknown numbers alike and never shown; when they are spent the phone is no way any more, and nobody
 * is locked out. From one network not even that: its share closes the phone to itself alone.
 */
function missesOf(use: UnprovedUse): SharedBudget {
  return { name: `unproved:number:${use}`, share: 6, limit: 24, windowMs: DAY_MS };
}

/** Who tries, as far as that can be known of a stranger. */
export interface Trier {
  /** Keyed hash of a token that this browser got from us; null: it brings none, and only its address counts. */
  readonly browserHash: Buffer | null;
  readonly addressHash: Buffer;
}

export interface TakenTry {
  /** The try came to a good end: only misses count. */
  readonly giveBack: () => Promise<void>;
  /** What the person may be told after a miss. */
  readonly left: () => Promise<number>;
}

/**
 * Takes one try of browser and address, before anything is compared. Null: browser or address have none left. What is counted by the
 * number (`takeMiss`) never refuses anybody, because then whoever knows a number could lock its holder out.
 */
export async function takeTry({ database, now }: Pick<World, 'database' | 'now'>, { browserHash, addressHash }: Trier): Promise<TakenTry | null> {
  const at = now();
  const shown: readonly (readonly [Budget, Buffer])[] = browserHash ? [[BROWSER, browserHash], [ADDRESS, addressHash]] : [[ADDRESS, addressHash]];
  for (const [budget, subject] of shown) if (!(await spend(database, budget, subject, at))) return null;
  return {
    giveBack: async () => {
      for (const [{ name }, subject] of shown) await giveBack(database, name, subject);
    },
    left: async () => {
      let fewest = Number.POSITIVE_INFINITY;
      for (const [budget, subject] of shown) fewest = Math.min(fewest, await triesLeft(database, budget, subject, at));
      return fewest;
    },
  };
}

type CountsMisses = Pick<World, 'database' | 'now' | 'lookup'>;

export interface TriedNumber {
  readonly use: UnprovedUse;
  readonly identityNumber: string;
  readonly addressHash: Buffer;
}

/** Takes a miss at this number before anything is compared; `undo` where it was none. */
export async function takeMiss(world: CountsMisses, tried: TriedNumber): Promise<{ readonly phoneLeft: boolean; readonly undo: () => Promise<void> }> {
  const counted = countedFor(world, tried);
  const phoneLeft = await spendShare(world, missesOf(tried.use), counted);
  return { phoneLeft, undo: async () => void (phoneLeft && (await giveShareBack(world, missesOf(tried.use), counted))) };
}

/**
 * The same where nobody may see whether it was a miss: whatever was typed, one look and one row written; after a hit the row is that
 * of `decoy`, which nobody will ever look at.
 */
export async function countMissUnseen(world: CountsMisses, tried: TriedNumber, { hit, decoy }: { readonly hit: boolean; readonly decoy: string }): Promise<{ readonly phoneLeft: boolean }> {
  const phoneLeft = await hasShare(world, missesOf(tried.use), countedFor(world, tried));
  await spendShare(world, missesOf(tried.use), countedFor(world, hit ? { ...tried, identityNumber: decoy } : tried));
  return { phoneLeft };
}

function countedFor({ lookup }: CountsMisses, { identityNumber, addressHash }: Pick<TriedNumber, 'identityNumber' | 'addressHash'>): Counted {
  return { subject: lookup('code', `unproved:${identityNumber}`), addressHash };
}

export function triesSpent(): Refusal {
  return new Refusal('claim_tries_spent', { retryAfterSeconds: QUARTER_MS / 1000 });
}
