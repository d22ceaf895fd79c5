export interface CorrectedPhone {
  /** What the registry holds now, as it was corrected. */
  readonly held: string | null;
  /** What the file says of it. */
  readonly told: string | null;
  /** Whether it says the same as the file before. */
  readonly toldBefore: boolean;
}

/** What a file does to a phone that was corrected: the correction stands until the file says the same; what is neither the one nor the other is reported. */
export function correctedPhone({ held, told, toldBefore }: CorrectedPhone): { readonly phone: string | null; readonly corrected: boolean; readonly conflicts: boolean } {
  if (told === held) return { phone: held, corrected: false, conflicts: false };
  return { phone: held, corrected: true, conflicts: !toldBefore };
}
