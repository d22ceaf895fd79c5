import { cardStatus, currentCard, standingOn, type Card } from '../../cards/rules/index.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { Level } from './ecard.ts';

export type ClaimCardRefusal = 'no_card_in_use' | 'card_sealed' | 'card_formally_lost' | 'card_temporarily_lost' | 'card_locked' | 'card_cancelled';

interface Claimant {
  readonly cards: readonly Card[];
  /** The card whose number was given; null: claimed without it. */
  readonly cardId: Id<'Card'> | null;
  readonly lifeStatus: number;
  readonly expiredCard: 'warn' | 'refused';
  readonly today: Day;
}

/**
 * Does the card permit an e-card to be issued? Asked only after proof, because the answer is personal. A card out of use permits
 * none, though an e-card claimed before may live on beside it: claiming is the moment at which person and card are tied. The number
 * of a card that was replaced proves nothing about the card in use, so it stays what it is: cancelled.
 */
export function claimable({ cards, cardId, lifeStatus, expiredCard, today }: Claimant): Decision<Card, ClaimCardRefusal> {
  const card = cardId === null ? currentCard(cards, today) : (cards.find((each) => each.cardId === cardId) ?? null);
  if (card === null) return deny('no_card_in_use');
  switch (standingOn(card, today).status) {
    case cardStatus.normal:
      if (lifeStatus === DEAD || (card.validTo < today && expiredCard === 'refused')) return deny('no_card_in_use');
      return allow(card);
    case cardStatus.sealed:
      return deny('card_sealed');
    case cardStatus.formalLoss:
      return deny('card_formally_lost');
    case cardStatus.temporaryLoss:
      return deny('card_temporarily_lost');
    case cardStatus.locked:
      return deny('card_locked');
    case cardStatus.cancelled:
      return deny('card_cancelled');
  }
}

/** Level 2 needs the number of the card and its bank account (domain facts §0.4). */
export function levelFor(card: Pick<Card, 'bankAccountActivated'>, numberProved: boolean): Level {
  return numberProved && card.bankAccountActivated ? 2 : 1;
}

const DEAD = 2;
