import { followLoss } from './modules/cases/index.ts';
import type { CardEvent, TellAboveCards, TellAboveImportedCards } from './modules/cards/index.ts';
import type { TellAboveConsents } from './modules/consents/index.ts';
import { endECard, findHoldersWithECard, forgetLossAuthorisation, type TellAboveECards } from './modules/ecards/index.ts';
import { followCard } from './modules/presentation/index.ts';
import { writeNotice, type NoticeKind } from './modules/notices/index.ts';
import type { TellAboveImportedHolders } from './modules/holders/index.ts';
import type { World } from './platform/world.ts';

/**
 * Who hears of a card, in the transaction of the act: the status lists follow it, for counters without a line; a loss is a
 * case of its holder; the holder is told. Whether the
 * e-card may be used needs no telling: it is derived from the card whenever somebody asks.
 */
export const tellAboveCards: TellAboveCards = async (world: World, event: CardEvent): Promise<void> => {
  const { holderId, at } = event;
  if (event.kind === 'card.loss_lapses_soon') return writeNotice(world.database, { holderId, kind: 'loss_lapses_soon', facts: { lapsesOn: event.lossLapsesOn ?? null }, at });
  await forgetLossAuthorisation(world, holderId);
  await followCard(world, holderId);
  await followLoss(world, event);
  await writeNotice(world.database, { holderId, kind: noticeOf(event.kind), facts: event.lossLapsesOn === undefined ? {} : { lapsesOn: event.lossLapsesOn }, at } as Parameters<typeof writeNotice>[1]);
};

/**
 * The same for a batch of a registry file, where a million cards may change at once: most of their holders have no e-card, and nobody
 * above has anything to do for them.
 */
export const tellAboveImportedCards: TellAboveImportedCards = async (world, { touched, events }) => {
  const withECard = new Set(await findHoldersWithECard(world.database, touched));
  for (const event of events) if (withECard.has(event.holderId)) await tellAboveCards(world, event);
  const told = new Set(events.map(({ holderId }) => holderId));
  for (const holderId of withECard) if (!told.has(holderId)) await followCard(world, holderId);
};

/** Of somebody who died, or is alive after all, a counter without a line hears by the status lists. */
export const tellAboveImportedHolders: TellAboveImportedHolders = async (world, holderIds) => {
  for (const holderId of await findHoldersWithECard(world.database, holderIds)) await followCard(world, holderId);
};

/** Without consent to the privacy policy there is no e-card; a face consent that is withdrawn ends nothing. */
export const tellAboveConsents: TellAboveConsents = async (world, { caller, purpose }) => {
  if (purpose === 'privacy_policy') await endECard(world, { holderId: caller.holderId, caller, reason: 'consent_withdrawn' });
};

/** What the holder allowed changes what a counter without a line may take. */
export const tellAboveECards: TellAboveECards = (world, { holderId }) => followCard(world, holderId);

function noticeOf(kind: Exclude<CardEvent['kind'], 'card.loss_lapses_soon'>): NoticeKind {
  switch (kind) {
    case 'card.temporary_loss_reported':
    case 'card.formal_loss_reported':
      return 'loss_reported';
    case 'card.loss_lifted':
      return 'loss_lifted';
    case 'card.loss_lapsed':
      return 'loss_lapsed';
    case 'card.locked':
      return 'card_locked';
    case 'card.unlocked':
      return 'card_unlocked';
    case 'card.closed':
      return 'card_closed';
    case 'card.collected':
      return 'card_collected';
  }
}
