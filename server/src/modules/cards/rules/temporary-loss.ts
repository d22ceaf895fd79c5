import { addDays, type Day } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { cardStatus, standingOn, type LostForATime, type Standing } from './card.ts';

type LossRefusal = 'card_sealed' | 'card_formally_lost' | 'card_locked' | 'loss_already_reported' | 'card_cancelled';

/**
 * A card reported lost is out of use at once. Unless the report is lifted or made formal it lapses by itself:
 * after `lengthDays` the card is normal again from the first hour of `lossLapsesOn`.
 */
export function reportedLost(card: Standing, today: Day, lengthDays: number): Decision<LostForATime, LossRefusal> {
  switch (standingOn(card, today).status) {
    case cardStatus.sealed:
      return deny('card_sealed');
    case cardStatus.normal:
      return allow({ status: cardStatus.temporaryLoss, lossLapsesOn: addDays(today, lengthDays) });
    case cardStatus.formalLoss:
      return deny('card_formally_lost');
    case cardStatus.locked:
      // When the report lapsed, the card would be normal, and the lock undone.
      return deny('card_locked');
    case cardStatus.temporaryLoss:
      return deny('loss_already_reported');
    case cardStatus.cancelled:
      return deny('card_cancelled');
  }
}

/** Found again. A formal loss cannot be lifted: the card is replaced. */
export function lossLifted(card: Standing, today: Day): Decision<Standing, 'card_not_lost' | 'card_formally_lost'> {
  switch (standingOn(card, today).status) {
    case cardStatus.temporaryLoss:
      return allow({ status: cardStatus.normal, lossLapsesOn: null });
    case cardStatus.formalLoss:
      return deny('card_formally_lost');
    case cardStatus.normal:
    case cardStatus.sealed:
    case cardStatus.locked:
    case cardStatus.cancelled:
      return deny('card_not_lost');
  }
}
