import { inOrderOfHelp, type ReasonCode } from '@yika/contract/reason-codes';
import type { Purpose } from '../../../platform/values/caller.ts';
import type { Day } from '../../../platform/values/day.ts';
import { cardStatus, currentCard, inPlaceOf, standingOn, type Card } from '../../cards/rules/index.ts';
import type { PolicyName, PolicyRow } from '../../regions/rules/index.ts';
import type { ECard } from './ecard.ts';

/** The policy rows that decide; of the card's issuing region, in force on the day. */
export const usabilityPolicies = ['identity_during_loss', 'identity_when_locked', 'expired_card'] as const satisfies readonly PolicyName[];
export type UsabilityPolicies = { readonly [Name in (typeof usabilityPolicies)[number]]: Pick<PolicyRow<Name>, 'value'> };

export interface Question {
  readonly ecard: Pick<ECard, 'level' | 'cardId' | 'identityAuthorisedDuringLoss'>;
  /** As `cardOf` found it; null: the person has no card at all. */
  readonly card: Card | null;
  /** 1 alive, 2 dead, 3 imprisoned, 4 missing, 5 unknown. */
  readonly lifeStatus: number;
  readonly policies: UsabilityPolicies;
  readonly today: Day;
  readonly purpose: Purpose;
}

export interface Usability {
  readonly usable: boolean;
  /** Empty exactly when usable; ordered by who can mend it now. */
  readonly reasons: readonly ReasonCode[];
}

const DEAD = 2;

/**
 * May this e-card be used today, for this purpose? Derived at every look, never stored, so a change of the card is felt at once
 * and a replacement that was collected brings the e-card back by itself.
 * - Identity needs a live person and a card in use. While the card is lost or locked the region's dated policy decides: refused,
 *   or open after the holder's own authorisation.
 * - Payment needs all of that, level 2 and an activated bank account, and is refused at once in every region while the card is
 *   lost or locked, whatever was authorised.
 */
export function usability(question: Question): Usability {
  const reasons = inOrderOfHelp(stops(question));
  return { usable: reasons.length === 0, reasons };
}

/** The card that this e-card stands for today: the one it is bound to or what was collected in its place; without a binding the person's current one. */
export function cardOf(ecard: Pick<ECard, 'cardId'>, cards: readonly Card[], today: Day): Card | null {
  return ecard.cardId === null ? currentCard(cards, today) : inPlaceOf(cards, ecard.cardId);
}

function stops(question: Question): ReasonCode[] {
  const { card, lifeStatus, purpose } = question;
  if (lifeStatus === DEAD) return ['holder_deceased'];
  if (card === null) return ['card_not_found'];
  return [...standingStops(card, question), ...validityStops(card, question), ...(purpose === 'payment' ? levelStops(card, question) : [])];
}

function standingStops(card: Card, { ecard, policies, today, purpose }: Question): ReasonCode[] {
  const whileOut = (reason: ReasonCode, rule: 'holder_decides' | 'refused'): ReasonCode[] => {
    if (purpose === 'payment' || rule === 'refused') return [reason];
    return ecard.identityAuthorisedDuringLoss ? [] : ['own_authorisation_needed', reason];
  };
  switch (standingOn(card, today).status) {
    case cardStatus.normal:
      return [];
    case cardStatus.sealed:
      return [card.collectedOn === null ? 'card_not_collected' : 'card_sealed'];
    case cardStatus.temporaryLoss:
      return whileOut('card_temporarily_lost', policies.identity_during_loss.value);
    case cardStatus.formalLoss:
      return whileOut('card_formally_lost', policies.identity_during_loss.value);
    case cardStatus.locked:
      return whileOut('card_locked', policies.identity_when_locked.value);
    case cardStatus.cancelled:
      return ['card_cancelled'];
  }
}

function validityStops(card: Card, { policies, today }: Question): ReasonCode[] {
  return card.validTo < today && policies.expired_card.value === 'refused' ? ['card_expired'] : [];
}

function levelStops(card: Card, { ecard }: Question): ReasonCode[] {
  if (!card.bankAccountActivated && ecard.cardId !== null) return ['bank_account_not_activated'];
  return ecard.level === 2 ? [] : ['card_number_not_given'];
}
