export interface CorrectedField<Value> {
  /** What the registry holds now, as it was corrected. */
  readonly held: Value;
  /** What the file says of it. */
  readonly told: Value;
  /** Whether it says the same as the file before. */
  readonly toldBefore: boolean;
}

/** What a file does to a phone or a name that was corrected: the correction stands until the file says the same; what is neither the one nor the other is reported. */
export function correctedField<Value extends string | null>({ held, told, toldBefore }: CorrectedField<Value>): { readonly value: Value; readonly corrected: boolean; readonly conflicts: boolean } {
  if (told === held) return { value: held, corrected: false, conflicts: false };
  return { value: held, corrected: true, conflicts: !toldBefore };
}
