import type { ClaimReady } from './claim-sizes.ts';

/** What the two processes of the bench `pin-sign-in` tell each other. */
export interface SignInReady extends Omit<ClaimReady, 'persons'> {
  /** Whose PIN is hashed as in production, and whose by one HMAC. */
  readonly persons: { readonly withHash: ClaimReady['persons']; readonly withoutHash: ClaimReady['persons'] };
}

/** Since the last sign-in, in order: each statement by itself, each transaction, each hash. */
export interface Stage {
  readonly kind: 'statement' | 'transaction' | 'hash';
  readonly ms: number;
}

export const SIZES = {
  full: { crowd: 20_000, withHash: 16, withoutHash: 160, turns: 8, warmUp: 2, oneByOne: 40 },
  tiny: { crowd: 50, withHash: 1, withoutHash: 2, turns: 1, warmUp: 0, oneByOne: 1 },
} as const;
