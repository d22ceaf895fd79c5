import type { Entitlement } from './entitlement.ts';
import { isSamePool, type Account } from './participation.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

/** The account behind the card: that of the insured region; where there is none, the fullest. Never the purse on a chip. */
export function accountFor(accounts: readonly Account[], insuredIn: RegionCode | null): Account | null {
  const ofRegion = accounts.find(({ regionCode }) => insuredIn !== null && isSamePool(regionCode, insuredIn));
  return ofRegion ?? [...accounts].sort((one, other) => other.balanceFen - one.balanceFen)[0] ?? null;
}

/** What the account lacks for an amount, in fen; 0 where it is enough. An account that may not be used lacks all of it. */
export function shortfallFen({ balanceFen, usable, amountFen }: { readonly balanceFen: number; readonly usable: boolean; readonly amountFen: number }): number {
  return Math.max(0, amountFen - (usable ? balanceFen : 0));
}

/**
 * What a person lacks to pay an amount from the account behind the card. Without an account all of it: whoever asks wants to know what must
 * be paid otherwise, and silence would read as enough.
 */
export function lackingFen(accounts: readonly Account[], { insuredIn, accountUsable }: Pick<Entitlement, 'insuredIn' | 'accountUsable'>, amountFen: number): number {
  return shortfallFen({ balanceFen: accountFor(accounts, insuredIn)?.balanceFen ?? 0, usable: accountUsable, amountFen });
}
