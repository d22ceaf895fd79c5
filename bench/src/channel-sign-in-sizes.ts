import type { ClaimReady } from './claim-sizes.ts';

/** What the two processes of the bench `channel-sign-in` tell each other. */
export interface ChannelReady extends Omit<ClaimReady, 'persons'> {
  /** The simulator of WeChat, and the address of its approval page with all that a page of ours sends along but the state. */
  readonly platform: string;
  readonly approval: string;
  /** Whose PIN is hashed as in production, and whose by one HMAC. */
  readonly withHash: ClaimReady['persons'][number];
  readonly withoutHash: ClaimReady['persons'][number];
}

export const SIZES = {
  full: { crowd: 20_000, turns: 8, warmUp: 2, perTurn: 25 },
  tiny: { crowd: 50, turns: 1, warmUp: 0, perTurn: 1 },
} as const;
