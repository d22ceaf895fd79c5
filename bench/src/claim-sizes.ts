/** What the two processes of the bench `claim` tell each other. */
export interface ClaimReady {
  readonly ours: string;
  readonly bare: string;
  readonly persons: readonly { readonly name: string; readonly identityNumber: string; readonly phone: string; readonly cardNumber: string }[];
  readonly consent: { readonly policyVersion: number; readonly textHash: string };
}

export const SIZES = {
  full: { crowd: 20_000, personsPerTurn: 24, turns: 8, warmUp: 2 },
  tiny: { crowd: 50, personsPerTurn: 2, turns: 1, warmUp: 0 },
} as const;

/** For runs whose figures mean nothing. */
export const CHEAP_PIN = { memory: 64, passes: 1 };
