import type { ReasonCode } from '@yika/contract/reason-codes';
import { addDays, type Day } from '../../../platform/values/day.ts';
import { cardStatus, standingOn, type Card } from './card.ts';

/** Renewal is possible, and worth a word, this long before a card expires (domain facts §1). */
const RENEWAL_DAYS = 60;

/** Why this card itself does not work today, or soon will not; the gravest first. */
export function cardReasons(card: Card, today: Day): ReasonCode[] {
  return [...standingReasons(card, today), ...validityReasons(card, today)];
}

function standingReasons(card: Card, today: Day): ReasonCode[] {
  switch (standingOn(card, today).status) {
    case cardStatus.sealed:
      return [card.collectedOn === null ? 'card_not_collected' : 'card_sealed'];
    case cardStatus.normal:
      return [];
    case cardStatus.formalLoss:
      return ['card_formally_lost'];
    case cardStatus.locked:
      return ['card_locked'];
    case cardStatus.temporaryLoss:
      return ['card_temporarily_lost'];
    case cardStatus.cancelled:
      return ['card_cancelled'];
  }
}

function validityReasons(card: Card, today: Day): ReasonCode[] {
  if (card.status === cardStatus.cancelled) return [];
  if (card.validTo < today) return ['card_expired'];
  return card.validTo <= addDays(today, RENEWAL_DAYS) ? ['card_expires_soon'] : [];
}
