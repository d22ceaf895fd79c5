import { decideUnlock, type TellAboveCards } from '../../cards/index.ts';
import { cardStatus, unlocked } from '../../cards/rules/index.ts';
import type { Service } from '../service.ts';
import { aboutOneCard, keyOf } from './one-card.ts';

/** A number for the counter, where the chip is unlocked and its PIN chosen anew; the officer who has seen it says so by granting. */
export function cardUnlock(tellAbove: TellAboveCards): Service<'card_unlock'> {
  return {
    key: 'card_unlock',
    ...aboutOneCard({ may: unlocked, none: 'no_locked_card', becomes: cardStatus.normal }),
    grant: async (world, one, { caller }) => {
      await decideUnlock({ ...world, tellAbove }, caller, keyOf(one));
    },
  };
}
