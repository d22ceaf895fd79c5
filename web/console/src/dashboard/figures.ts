import type { CheckCounts, ReplyOf } from '@yika/contract';
import type * as promise from '@yika/contract';

export type Figures = ReplyOf<typeof promise.getFigures>;

export const ecardStates = ['inUse2', 'inUse1', 'cardStops', 'ended'] as const;
export const outcomes = ['valid', 'genuine', 'refused'] as const;

/** As many bars as can be read beside each other; the rest stands in the table. */
export const MOST_BARS = 12;

export function allChecks({ valid, genuine, refused }: CheckCounts): number {
  return valid + genuine + refused;
}
