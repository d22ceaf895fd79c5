import { randomUUID } from 'node:crypto';
import { copyLine } from '../../platform/copy-text.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { copyCardNumbers, findNumberOwners } from './by-number/card-numbers-table.ts';
import { changeCards, copyCards, findCardContents, findReplaced, type ChangedCard, type ChangedStanding } from './cards-table.ts';
import { insertCardChanges, type NewCardChange } from './card-changes-table.ts';
import type { CardEvent } from './change-card.ts';
import { findCardStops, type IssuerRefusal } from '../registration/index.ts';
import { changeBetween, type Standing } from './rules/index.ts';

export interface CardToSave {
  readonly holderId: HolderId;
  readonly number: string;
  readonly issuerRegionCode: string;
  readonly status: number;
  readonly issuedOn: string;
  readonly validTo: string;
  readonly collectedOn: string | null;
  readonly lossLapsesOn: string | null;
  readonly bankAccountActivated: boolean;
  readonly replacesNumber: string | null;
}

export type CardRefusal = 'card_number_of_another' | 'replaced_card_unknown' | IssuerRefusal;

export interface SavedCards {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly place: number; readonly reason: CardRefusal }[];
}

/** What a batch did to cards of people who may have something above them. */
export interface ImportedCards {
  /** Holders of every card that is new or changed. */
  readonly touched: readonly HolderId[];
  readonly events: readonly CardEvent[];
}

/** The port through which the rooms above hear of it, in the transaction of the batch. */
export type TellAboveImportedCards = (world: World, imported: ImportedCards) => Promise<void>;

export interface SaveCardsOptions {
  readonly tellAbove: TellAboveImportedCards;
  /** Resolves when the rows before these are committed: a card may replace one of theirs. */
  readonly earlier?: () => Promise<unknown>;
  /** In a dry run, which decides everything and writes nothing: whether each replaced card would be there, from earlier rows. */
  readonly dryRun?: { readonly promised: (cards: readonly CardToSave[]) => Promise<readonly boolean[]> };
}

const KEY_VERSION = 1;

/** A batch of cards of holders that exist, no number of an issuer twice. A number that is somebody else's is refused, and a new card of an issuer that may not issue. */
export async function saveCards(world: World, cards: readonly CardToSave[], { tellAbove, earlier, dryRun }: SaveCardsOptions): Promise<SavedCards> {
  const { database, lookup, now } = world;
  const at = now();
  const hashes = cards.map(({ number }) => lookup('card_number', number));
  const owners = await findNumberOwners(database, cards.map((card) => card.issuerRegionCode), hashes);
  const cardIds = cards.map((_, place) => owners[place]?.cardId ?? randomUUID());
  const stored = await findCardContents(database, cards.map((card) => card.holderId), cardIds);
  const prepared = cards.map((card, place) => prepare(world, { card, cardId: cardIds[place] ?? '', isNew: !owners[place] && !dryRun }));
  await earlier?.();
  const replaced = await resolveReplaced(world, cards, cardIds);
  const promised = (await dryRun?.promised(cards)) ?? [];

  const stops = await findCardStops(database, cards.map((card) => card.issuerRegionCode));

  const refused: { place: number; reason: CardRefusal }[] = [];
  const changed: ChangedCard[] = [];
  const touched: HolderId[] = [];
  const [cardLines, numberLines]: [string[], string[]] = [[], []];
  for (const [place, card] of cards.entries()) {
    const [numberHash, cardId, owner, ready] = [hashes[place], cardIds[place], owners[place], prepared[place]];
    if (!numberHash || !cardId || !ready) continue;
    const replacesCardId = replaced[place] ?? null;
    const isUnknown = card.replacesNumber !== null && !replacesCardId && !promised[place];
    // A card that exists is kept up to date whatever became of its issuer; none is made in the name of one that may not issue.
    const reason = owner && owner.holderId !== card.holderId ? 'card_number_of_another' : ((owner ? null : stops.get(card.issuerRegionCode)) ?? (isUnknown ? 'replaced_card_unknown' : null));
    if (reason) {
      refused.push({ place, reason });
      continue;
    }
    if (!owner) {
      cardLines.push(toLine({ card, cardId, numberHash, replacesCardId, at, ...ready }));
      numberLines.push(copyLine([card.issuerRegionCode, numberHash, card.holderId, cardId]));
      touched.push(card.holderId);
    } else if (!stored.get(cardId)?.equals(ready.contentHash)) {
      changed.push({ ...card, cardId, replacesCardId, contentHash: ready.contentHash });
      touched.push(card.holderId);
    }
  }

  const added = cardLines.length;
  if (!dryRun && touched.length > 0) {
    if (added > 0) await copyCards(database, cardLines.join(''));
    if (added > 0) await copyCardNumbers(database, numberLines.join(''));
    const standings = await changeCards(database, changed, at);
    await insertCardChanges(database, changesOf(standings, at));
    await tellAbove(world, { touched, events: eventsOf(standings, at) });
  }
  return { added, changed: changed.length, unchanged: cards.length - refused.length - added - changed.length, refused };
}

/** What can be made before those that come earlier are there, and takes the longest. */
function prepare({ sealer, lookup }: World, { card, cardId, isNew }: { readonly card: CardToSave; readonly cardId: string; readonly isNew: boolean }) {
  const { number, issuerRegionCode, status, issuedOn, validTo, collectedOn, lossLapsesOn, bankAccountActivated, replacesNumber } = card;
  const content = JSON.stringify([number, issuerRegionCode, status, issuedOn, validTo, collectedOn, lossLapsesOn, bankAccountActivated, replacesNumber]);
  return {
    contentHash: lookup('content', content).subarray(0, 16),
    sealed: isNew ? sealer.seal({ table: 'cards', holderId: card.holderId, version: cardId }, { number }) : null,
  };
}

/** A replaced card stands in the registry, or earlier or later in the same batch. */
async function resolveReplaced({ database, lookup }: World, cards: readonly CardToSave[], cardIds: readonly string[]): Promise<(string | null)[]> {
  const asking = cards.flatMap((card, place) => (card.replacesNumber ? [{ place, holderId: card.holderId, number: card.replacesNumber }] : []));
  const found = asking.length === 0 ? [] : await findReplaced(database, asking.map(({ holderId }) => holderId), asking.map(({ number }) => lookup('card_number', number)));
  const inBatch = new Map(cards.map((card, place) => [`${card.holderId}:${card.number}`, cardIds[place]]));
  const replaced: (string | null)[] = cards.map(() => null);
  asking.forEach(({ place, holderId, number }, index) => {
    replaced[place] = found[index] ?? inBatch.get(`${holderId}:${number}`) ?? null;
  });
  return replaced;
}

/** Whoever keeps the registry said so. */
const registry = { kind: 'operator', name: 'registry' } as const;

function eventsOf(changes: readonly ChangedStanding[], at: number): CardEvent[] {
  return changes.flatMap(({ holderId, cardId, statusBefore, lossLapsesOnBefore, ...now }) => {
    const change = changeBetween({ status: statusBefore, lossLapsesOn: lossLapsesOnBefore } as Standing, now);
    return change === null ? [] : [{ kind: `card.${change}` as const, holderId, cardId, at, caller: registry, ...(now.lossLapsesOn && { lossLapsesOn: now.lossLapsesOn }) }];
  });
}

/** Also what no holder would ask about: their history has no hole. A card that is new has none; how it came is on the card. */
function changesOf(changes: readonly ChangedStanding[], at: number): NewCardChange[] {
  return changes.flatMap(({ holderId, cardId, statusBefore, lossLapsesOnBefore, ...now }) => {
    if (statusBefore === now.status && lossLapsesOnBefore === now.lossLapsesOn) return [];
    const change = changeBetween({ status: statusBefore, lossLapsesOn: lossLapsesOnBefore } as Standing, now) ?? 'registry_said';
    return [{ holderId, cardId, at, change, ...now, statusBefore, caller: registry }];
  });
}

interface Line {
  readonly card: CardToSave;
  readonly cardId: string;
  readonly numberHash: Buffer;
  readonly replacesCardId: string | null;
  readonly contentHash: Buffer;
  readonly sealed: Buffer | null;
  readonly at: number;
}

function toLine({ card, cardId, numberHash, replacesCardId, contentHash, sealed, at }: Line): string {
  return copyLine([
    card.holderId, cardId, card.issuerRegionCode, numberHash, sealed, KEY_VERSION, card.status, card.issuedOn, card.validTo, card.collectedOn,
    card.lossLapsesOn, card.bankAccountActivated, replacesCardId, contentHash, new Date(at).toISOString(), card.status, card.lossLapsesOn,
  ]);
}
