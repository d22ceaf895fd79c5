import type { Day } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { cardStatus, standingOn, type Card, type Standing } from './card.ts';

type ChangeRefusal = 'card_sealed' | 'card_formally_lost' | 'card_temporarily_lost' | 'card_locked' | 'card_cancelled' | 'card_not_found_here';

/** PIN tries used up, or the issuer's decision: the application of a normal card is locked. */
export function locked(card: Standing, today: Day): Decision<Standing, ChangeRefusal> {
  return standingOn(card, today).status === cardStatus.normal ? allow({ status: cardStatus.locked, lossLapsesOn: null }) : denyAs(card, today);
}

/** At a counter, after the PIN was reset. */
export function unlocked(card: Standing, today: Day): Decision<Standing, ChangeRefusal> {
  return standingOn(card, today).status === cardStatus.locked ? allow({ status: cardStatus.normal, lossLapsesOn: null }) : denyAs(card, today);
}

/** For good: the card is replaced. Whether it was reported lost for a time before makes no difference. */
export function formallyLost(card: Standing, today: Day): Decision<Standing, ChangeRefusal> {
  switch (standingOn(card, today).status) {
    case cardStatus.normal:
    case cardStatus.temporaryLoss:
    case cardStatus.locked:
      return allow({ status: cardStatus.formalLoss, lossLapsesOn: null });
    case cardStatus.sealed:
    case cardStatus.formalLoss:
    case cardStatus.cancelled:
      return denyAs(card, today);
  }
}

/** Replaced, moved away, dead, emigrated or a duplicate: for good. */
export function closed(card: Standing): Decision<Standing, 'card_cancelled'> {
  return card.status === cardStatus.cancelled ? deny('card_cancelled') : allow({ status: cardStatus.cancelled, lossLapsesOn: null });
}

/** Handed over and enabled in one: from this day the card works (domain facts §2.1: 0 → 1). */
export function collected(card: Card, today: Day): Decision<Standing & { readonly collectedOn: Day }, ChangeRefusal> {
  if (card.status === cardStatus.sealed) return allow({ status: cardStatus.normal, lossLapsesOn: null, collectedOn: card.collectedOn ?? today });
  return denyAs(card, today);
}

export type CardChange = 'temporary_loss_reported' | 'formal_loss_reported' | 'loss_lifted' | 'loss_lapsed' | 'locked' | 'unlocked' | 'closed' | 'collected';

/** What happened to a card of which only before and after are known, because a registry says how it stands now; null: nothing that its holder would ask about. */
export function changeBetween(before: Standing, after: Standing): CardChange | null {
  if (before.status === after.status && before.lossLapsesOn === after.lossLapsesOn) return null;
  switch (after.status) {
    case cardStatus.temporaryLoss:
      return 'temporary_loss_reported';
    case cardStatus.formalLoss:
      return 'formal_loss_reported';
    case cardStatus.locked:
      return 'locked';
    case cardStatus.cancelled:
      return 'closed';
    case cardStatus.sealed:
      return null;
    case cardStatus.normal:
      return changeToNormal(before);
  }
}

function changeToNormal({ status }: Standing): CardChange | null {
  switch (status) {
    case cardStatus.sealed:
      return 'collected';
    case cardStatus.locked:
      return 'unlocked';
    case cardStatus.temporaryLoss:
    case cardStatus.formalLoss:
      return 'loss_lifted';
    case cardStatus.cancelled:
    case cardStatus.normal:
      return null;
  }
}

function denyAs(card: Standing, today: Day) {
  switch (standingOn(card, today).status) {
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
    case cardStatus.normal:
      return deny('card_not_found_here');
  }
}
