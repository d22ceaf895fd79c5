import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { CalendarDay, Instant, Maybe, RegionCode, SaidView, Uuid } from '../values.ts';

/** Why a card stands as it does. replaced: another took its place; registry_said: its registry says so and gives no reason. */
export const CardStepWhy = Type.Enum(['made', 'collected', 'temporary_loss_reported', 'formal_loss_reported', 'loss_lifted', 'loss_lapsed', 'locked', 'unlocked', 'closed', 'replaced', 'registry_said']);
export type CardStepWhy = Static<typeof CardStepWhy>;

/** registry: the agency that keeps the register of cards, by a file. desk: somebody of an agency, here. */
export const CardStepBy = Type.Enum(['holder', 'desk', 'registry', 'clock']);
export type CardStepBy = Static<typeof CardStepBy>;

export const CardStep = Type.Object({
  /** The six national states (AAZ502). */
  status: Type.Union([Type.Literal(0), Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Literal(4), Type.Literal(9)]),
  /** Null: since when is not held here; the agency that issued the card knows. */
  since: Maybe(CalendarDay),
  /** To the minute, where it was done here. */
  at: Maybe(Instant),
  /** Null: it stands so still. */
  until: Maybe(CalendarDay),
  /** Null: not held here. */
  why: Maybe(CardStepWhy),
  by: Maybe(CardStepBy),
  lapsesOn: Maybe(CalendarDay),
});
export type CardStep = Static<typeof CardStep>;

export const PastDamage = Type.Object({ at: Instant, part: Type.Enum(['chip', 'stripe', 'face']), finding: Type.Enum(['damaged', 'not_damaged', 'reader_at_fault']), place: Maybe(SaidView) });

export const CardPast = Type.Object({
  cardId: Uuid, maskedNumber: Type.String(), regionCode: RegionCode, regionName: SaidView, hotline: Type.String(),
  issuedOn: CalendarDay, validTo: CalendarDay,
  /** The card that this one took the place of, and the one that took its place. */
  replaces: Maybe(Uuid), replacedBy: Maybe(Uuid),
  /** When it was last changed, here or by a file of the agency. */
  asOf: Instant,
  /** Oldest first. */
  steps: Type.Array(CardStep),
  damages: Type.Array(PastDamage),
});
export type CardPast = Static<typeof CardPast>;

export const ECardEventKind = Type.Enum([
  'claimed', 'proved_again', 'level_raised', 'device_added', 'device_ended', 'pin_changed', 'pin_paused', 'loss_authorised', 'loss_authorisation_ended', 'ended',
]);
export type ECardEventKind = Static<typeof ECardEventKind>;

export const ECardPastEvent = Type.Object({
  at: Instant, what: ECardEventKind,
  /** As its holder named it. */
  device: Maybe(Type.String()),
  provedBy: Maybe(Type.Enum(['phone', 'face', 'counter'])),
  /** Why a device or the e-card ended. */
  why: Maybe(Type.Enum(['by_holder', 'room_for_another', 'consent_withdrawn'])),
});
export type ECardPastEvent = Static<typeof ECardPastEvent>;

export const ECardPast = Type.Object({
  ecardId: Uuid, regionName: SaidView, level: Type.Union([Type.Literal(1), Type.Literal(2)]), claimedAt: Instant, endedAt: Maybe(Instant),
  /** Oldest first. */
  events: Type.Array(ECardPastEvent),
});
export type ECardPast = Static<typeof ECardPast>;

/** Newest first, both. */
export const CardHistoryView = Type.Object({ cards: Type.Array(CardPast), ecards: Type.Array(ECardPast), today: CalendarDay, asOf: Instant });
export type CardHistoryView = Static<typeof CardHistoryView>;

export const getCardHistory = route({
  operationId: 'getCardHistory', method: 'GET', url: '/api/card-history', tag: 'E-card', who: ['holder'],
  summary: 'What became of my cards and my e-card: every state with since when, why and by whom, as far as it is held here',
  reply: CardHistoryView, refusals: ['sign_in_needed'],
});
