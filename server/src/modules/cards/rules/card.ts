import type { Day } from '../../../platform/values/day.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

export interface CardKey {
  readonly holderId: HolderId;
  readonly cardId: Id<'Card'>;
}

/** The national status codes (AAZ502); tables and replies carry the number. */
export const cardStatus = { sealed: 0, normal: 1, formalLoss: 2, locked: 3, temporaryLoss: 4, cancelled: 9 } as const;
export type CardStatus = (typeof cardStatus)[keyof typeof cardStatus];

/** Lost for a time, the card knows the day on which it is normal again; in any other state there is no such day. */
export type Standing =
  | { readonly status: Exclude<CardStatus, typeof cardStatus.temporaryLoss>; readonly lossLapsesOn: null }
  | { readonly status: typeof cardStatus.temporaryLoss; readonly lossLapsesOn: Day };

export type LostForATime = Extract<Standing, { lossLapsesOn: Day }>;

export type Card = CardKey &
  Standing & {
    readonly issuerRegionCode: RegionCode;
    readonly issuedOn: Day;
    readonly validTo: Day;
    /** Null: made, and not handed over yet. */
    readonly collectedOn: Day | null;
    readonly bankAccountActivated: boolean;
    readonly replacesCardId: Id<'Card'> | null;
  };

/** How the card stands on a day: a loss report that has lapsed counts as gone, even where nobody has tidied the row yet. */
export function standingOn(card: Standing, today: Day): Standing {
  const lapsed = card.status === cardStatus.temporaryLoss && card.lossLapsesOn <= today;
  return lapsed ? { status: cardStatus.normal, lossLapsesOn: null } : card;
}

/**
 * Which of a person's cards counts: the one most in use, of those the newest. One a person and province is the rule
 * (domain facts §2.1), and two cards in two provinces still make one e-card. Null: none was ever made.
 */
export function currentCard(cards: readonly Card[], today: Day): Card | null {
  const ranked = [...cards].sort((one, other) => rank(one, today) - rank(other, today) || compare(other.issuedOn, one.issuedOn) || compare(one.cardId, other.cardId));
  return ranked[0] ?? null;
}

/** The card that stands in for this one today: its replacement once collected, and so on. */
export function inPlaceOf(cards: readonly Card[], cardId: Id<'Card'>): Card | null {
  const next = cards.find((card) => card.replacesCardId === cardId && card.collectedOn !== null);
  if (next && next.cardId !== cardId) return inPlaceOf(cards.filter((card) => card.cardId !== cardId), next.cardId) ?? next;
  return cards.find((card) => card.cardId === cardId) ?? null;
}

/** A replacement that is made and waits for its holder. */
export function waitingReplacement(cards: readonly Card[]): Card | null {
  return cards.find((card) => card.collectedOn === null && card.replacesCardId !== null && card.status !== cardStatus.cancelled) ?? null;
}

function rank(card: Card, today: Day): number {
  switch (standingOn(card, today).status) {
    case cardStatus.normal:
      return 0;
    case cardStatus.temporaryLoss:
      return 1;
    case cardStatus.locked:
      return 2;
    case cardStatus.formalLoss:
      return 3;
    case cardStatus.sealed:
      return 4;
    case cardStatus.cancelled:
      return 5;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
