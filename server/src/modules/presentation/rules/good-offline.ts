import type { Day } from '../../../platform/values/day.ts';
import { cardStatus, standingOn, type Card } from '../../cards/rules/index.ts';

/**
 * May a counter without a line take this e-card's codes? It cannot ask what a holder has authorised, nor for what; so a card that
 * is lost or locked is suspended there even where the holder has opened identity checks, which are then made online.
 */
export function goodOffline({ usable, card, today }: { readonly usable: boolean; readonly card: Card | null; readonly today: Day }): boolean {
  return usable && card !== null && standingOn(card, today).status === cardStatus.normal;
}
