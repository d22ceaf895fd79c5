import { reasonTraits, type ReasonCode, type Severity } from '@yika/contract/reason-codes';
import type { FoundReason } from '@yika/contract/reasons';
import { cardReasons, currentCard, waitingReplacement, type Card, type CardPart } from '../../cards/rules/index.ts';
import { cardOf, usability } from '../../ecards/rules/index.ts';
import type { PersonFacts } from './facts.ts';

/** The card that counts: the one the e-card stands for, else the person's current one. */
export function cardThatCounts({ ecard, cards, today }: Pick<PersonFacts, 'ecard' | 'cards' | 'today'>): Card | null {
  return ecard.state === 'live' ? cardOf(ecard.ecard, cards, today) : currentCard(cards, today);
}

/** Everything about the physical card, and what it means for the e-card. */
export function cardFindings(facts: PersonFacts): FoundReason[] {
  const card = cardThatCounts(facts);
  if (card === null) return [{ code: 'card_not_found' }];
  const waiting = waitingReplacement(facts.cards);
  const codes = waiting && waiting.cardId !== card.cardId ? besideReplacement(card, facts) : ownCodes(card, facts);
  return [...new Set([...codes, ...severalCards(facts)])].map((code) => withFacts(code, card, facts));
}

/** Of somebody who died only the card is told, and that the registry says so. */
export function standingOfTheDead(facts: PersonFacts): FoundReason[] {
  const card = cardThatCounts(facts);
  return card === null ? [] : cardReasons(card, facts.today).filter((code) => code === 'card_cancelled').map((code) => ({ code }));
}

function ownCodes(card: Card, facts: PersonFacts): readonly ReasonCode[] {
  return [...cardReasons(card, facts.today), ...ownAuthorisation(card, facts), ...damageCodes(card, facts)];
}

/** The next card is made: what is wrong with the old one is mended by collecting it. Only its holder's own word is still asked. */
function besideReplacement(card: Card, facts: PersonFacts): readonly ReasonCode[] {
  return ['card_not_collected', ...ownAuthorisation(card, facts)];
}

function ownAuthorisation(card: Card, { ecard, lifeStatus, policies, today }: PersonFacts): readonly ReasonCode[] {
  if (ecard.state !== 'live') return [];
  const { reasons } = usability({ ecard: ecard.ecard, card, lifeStatus, policies, today, purpose: 'identity' });
  return reasons.filter((code) => code === 'own_authorisation_needed');
}

const damageReasons = { chip: 'chip_damaged', stripe: 'stripe_damaged', face: 'face_damaged' } as const satisfies Record<CardPart, ReasonCode>;

function damageCodes(card: Card, { damages }: PersonFacts): readonly ReasonCode[] {
  return damages.filter(({ cardId, finding }) => cardId === card.cardId && finding === 'damaged').map(({ part }) => damageReasons[part]);
}

/** Cards of several issuers that are in somebody's hands and not cancelled: one a person and province is the rule. */
function severalCards({ cards, today }: PersonFacts): readonly ReasonCode[] {
  const inHand = cards.filter((card) => card.collectedOn !== null && !cardReasons(card, today).includes('card_cancelled'));
  return new Set(inHand.map(({ issuerRegionCode }) => issuerRegionCode)).size > 1 ? ['several_cards'] : [];
}

function withFacts(code: ReasonCode, card: Card, facts: PersonFacts): FoundReason {
  const severity = severityOf(code, card, facts);
  const found = severity === reasonTraits[code].severity ? { code } : { code, severity };
  const { identity_during_loss: loss, identity_when_locked: locked, expired_card: expired } = facts.policies;
  switch (code) {
    case 'card_expired':
      return { ...found, day: card.validTo, clause: expired.clause };
    case 'card_expires_soon':
      return { ...found, day: card.validTo };
    case 'card_temporarily_lost':
      return { ...found, ...(card.lossLapsesOn !== null && { day: card.lossLapsesOn }), clause: loss.clause };
    case 'card_formally_lost':
      return { ...found, clause: loss.clause };
    case 'own_authorisation_needed':
      return { ...found, clause: (cardReasons(card, facts.today).includes('card_locked') ? locked : loss).clause };
    case 'card_locked':
      return { ...found, clause: locked.clause };
    default:
      return found;
  }
}

/** Where the region's policy makes it graver, or a card in hand makes it milder, than the list says. */
function severityOf(code: ReasonCode, card: Card, { policies, today }: PersonFacts): Severity {
  const standing = cardReasons(card, today);
  const usual = reasonTraits[code].severity;
  switch (code) {
    case 'card_temporarily_lost':
    case 'card_formally_lost':
      return policies.identity_during_loss.value === 'refused' ? 'stops_everything' : usual;
    case 'card_locked':
      return policies.identity_when_locked.value === 'refused' ? 'stops_everything' : usual;
    case 'card_expired':
      return policies.expired_card.value === 'refused' ? 'stops_everything' : usual;
    case 'card_not_collected':
      return standing.every((other) => reasonTraits[other].severity === 'warns') ? 'warns' : usual;
    default:
      return usual;
  }
}
