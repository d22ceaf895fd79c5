import { randomUUID } from 'node:crypto';
import { copyLine } from '../../platform/copy-text.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { copyCardNumbers, findNumberOwners } from './card-numbers-table.ts';
import { changeCards, copyCards, findCardContents, findReplaced, type ChangedCard } from './cards-table.ts';

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

export interface SavedCards {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly place: number; readonly reason: 'card_number_of_another' | 'replaced_card_unknown' }[];
}

const KEY_VERSION = 1;

/** A batch of cards of holders that exist, no number of an issuer twice. A number that is somebody else's is refused. */
export async function saveCards(world: World, cards: readonly CardToSave[], { dryRun }: { readonly dryRun: boolean }): Promise<SavedCards> {
  const { database, lookup, now } = world;
  const at = now();
  const hashes = cards.map(({ number }) => lookup('card_number', number));
  const owners = await findNumberOwners(database, cards.map((card) => card.issuerRegionCode), hashes);
  const cardIds = cards.map((_, place) => owners[place]?.cardId ?? randomUUID());
  const replaced = await resolveReplaced(world, cards, cardIds);
  const stored = await findCardContents(database, cards.map((card) => card.holderId), cardIds);

  const refused: { place: number; reason: 'card_number_of_another' | 'replaced_card_unknown' }[] = [];
  const changed: ChangedCard[] = [];
  const [cardLines, numberLines]: [string[], string[]] = [[], []];
  for (const [place, card] of cards.entries()) {
    const [numberHash, cardId, owner] = [hashes[place], cardIds[place], owners[place]];
    if (!numberHash || !cardId) continue;
    const replacesCardId = replaced[place] ?? null;
    const reason = owner && owner.holderId !== card.holderId ? 'card_number_of_another' : card.replacesNumber && !replacesCardId ? 'replaced_card_unknown' : null;
    if (reason) {
      refused.push({ place, reason });
      continue;
    }
    const contentHash = contentOf(lookup, card);
    if (!owner) {
      cardLines.push(toLine(world, { card, cardId, numberHash, replacesCardId, contentHash, at }));
      numberLines.push(copyLine([card.issuerRegionCode, numberHash, card.holderId, cardId]));
    } else if (!stored.get(cardId)?.equals(contentHash)) {
      changed.push({ ...card, cardId, replacesCardId, contentHash });
    }
  }

  if (!dryRun && cardLines.length > 0) {
    await copyCards(database, cardLines.join(''));
    await copyCardNumbers(database, numberLines.join(''));
  }
  if (!dryRun) await changeCards(database, changed, at);
  const added = cardLines.length;
  return { added, changed: changed.length, unchanged: cards.length - refused.length - added - changed.length, refused };
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

interface Line {
  readonly card: CardToSave;
  readonly cardId: string;
  readonly numberHash: Buffer;
  readonly replacesCardId: string | null;
  readonly contentHash: Buffer;
  readonly at: number;
}

function toLine({ sealer }: World, { card, cardId, numberHash, replacesCardId, contentHash, at }: Line): string {
  const sealed = sealer.seal({ table: 'cards', holderId: card.holderId, version: cardId }, { number: card.number });
  return copyLine([
    card.holderId, cardId, card.issuerRegionCode, numberHash, sealed, KEY_VERSION, card.status, card.issuedOn, card.validTo, card.collectedOn,
    card.lossLapsesOn, card.bankAccountActivated, replacesCardId, contentHash, new Date(at).toISOString(),
  ]);
}

function contentOf(lookup: World['lookup'], card: CardToSave): Buffer {
  const { number, issuerRegionCode, status, issuedOn, validTo, collectedOn, lossLapsesOn, bankAccountActivated, replacesNumber } = card;
  return lookup('content', JSON.stringify([number, issuerRegionCode, status, issuedOn, validTo, collectedOn, lossLapsesOn, bankAccountActivated, replacesNumber])).subarray(0, 16);
}
