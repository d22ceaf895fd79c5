import type { ReadinessFinding, ReadinessFound } from '@yika/contract';

/** One thing that is left, in a place; with what is stated and what it comes to. */
export function found(finding: ReadinessFinding, where: string | null = null, { stated, comesTo }: { readonly stated?: number; readonly comesTo?: number } = {}): ReadinessFound {
  return { finding, where, stated: stated ?? null, found: comesTo ?? null };
}

/** Those that stand there more than once, each once. */
export function twice<Value extends string | number>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
