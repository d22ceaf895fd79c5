import { decideEnabling, type TellAboveCards } from '../../cards/index.ts';
import { cardStatus, collected } from '../../cards/rules/index.ts';
import type { Service } from '../service.ts';
import { aboutOneCard, keyOf } from './one-card.ts';

/** A card that is made and still sealed works from now on; the one it replaces is closed in the same transaction. */
export function cardEnabling(tellAbove: TellAboveCards): Service<'card_enabling'> {
  return {
    key: 'card_enabling',
    ...aboutOneCard({ may: collected, none: 'no_sealed_card', becomes: cardStatus.normal }),
    grant: async (world, one, { caller }) => {
      await decideEnabling({ ...world, tellAbove }, caller, keyOf(one));
    },
  };
}
