import { giveBack, spend, type Budget } from '../../../platform/budgets-table.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';

/** Pairs of numbers that led to no card, by one terminal: a clerk mistypes, and does not try out which numbers belong together. */
const MISSES: Budget = { name: 'card_look_misses', limit: 10, windowMs: 10 * 60_000 };

type Needs = Pick<World, 'database' | 'now' | 'lookup'>;

/** Takes a look before anything is compared; false: this terminal has none left. A hit gives its own look back and buys no new ones. */
export function takeCardLook({ database, now, lookup }: Needs, caller: TerminalCaller): Promise<boolean> {
  return spend(database, MISSES, subjectOf(lookup, caller), now());
}

export function giveCardLookBack({ database, lookup }: Omit<Needs, 'now'>, caller: TerminalCaller): Promise<void> {
  return giveBack(database, MISSES.name, subjectOf(lookup, caller));
}

export function cardLooksSpent(): Refusal {
  return new Refusal('card_looks_spent', { retryAfterSeconds: MISSES.windowMs / 1000 });
}

function subjectOf(lookup: World['lookup'], { terminalId }: TerminalCaller): Buffer {
  return lookup('code', `terminal:${terminalId}`);
}
