import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { Card, CardKey } from './rules/index.ts';

const columns = 'holder_id, card_id, issuer_region_code, status, issued_on, valid_to, collected_on, loss_lapses_on, bank_account_activated, replaces_card_id';

/** Every card a person ever had, newest first. Takes no lock. */
export async function listCards(database: Transaction, holderId: HolderId): Promise<Card[]> {
  return database.query<Card>('list_cards', `
    select ${columns} from cards where holder_id = $1 order by issued_on desc, card_id`, [holderId]);
}

export async function findCard(database: Transaction, { holderId, cardId }: CardKey): Promise<Card | null> {
  const [card] = await database.query<Card>('find_card', `select ${columns} from cards where holder_id = $1 and card_id = $2`, [holderId, cardId]);
  return card ?? null;
}

/** Takes the row lock: after the question whether they may, before the decision. */
export async function lockCard(database: Transaction, { holderId, cardId }: CardKey): Promise<Card> {
  const [card] = await database.query<Card>('lock_card', `
    select ${columns} from cards where holder_id = $1 and card_id = $2 for update`, [holderId, cardId]);
  if (!card) throw new Error('a card to lock must exist');
  return card;
}

export async function saveCard(database: Transaction, card: Card, at: number): Promise<void> {
  await database.query('save_card', `
    update cards set status = $3, loss_lapses_on = $4, collected_on = $5, updated_at = $6
    where holder_id = $1 and card_id = $2`, [card.holderId, card.cardId, card.status, card.lossLapsesOn, card.collectedOn, new Date(at)]);
}

/** The person's card with this number, whoever issued it; several issuers may have given the same number. */
export async function findCardByNumberHash(database: Transaction, holderId: HolderId, numberHash: Buffer): Promise<Card | null> {
  const [card] = await database.query<Card>('find_card_by_number', `
    select ${columns} from cards where holder_id = $1 and number_hash = $2 order by issued_on desc limit 1`, [holderId, numberHash]);
  return card ?? null;
}

export async function readSealedNumber(database: Transaction, { holderId, cardId }: CardKey): Promise<Buffer> {
  const [row] = await database.query<{ sealed: Buffer }>('read_sealed_number', `
    select sealed from cards where holder_id = $1 and card_id = $2`, [holderId, cardId]);
  if (!row) throw new Error('a card to read must exist');
  return row.sealed;
}

