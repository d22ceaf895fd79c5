import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { Day } from '../../platform/values/day.ts';
import type { Card, CardKey, CardStatus, Standing } from './rules/index.ts';

const columns = 'holder_id, card_id, issuer_region_code, status, issued_on, valid_to, collected_on, loss_lapses_on, bank_account_activated, replaces_card_id';

/** Every card a person ever had, newest first. Takes no lock. */
export async function listCards(database: Transaction, holderId: HolderId): Promise<Card[]> {
  return database.query<Card>('list_cards', `
    select ${columns} from cards where holder_id = $1 order by issued_on desc, card_id`, [holderId]);
}

/** When each card of a person was last changed or told of by its registry, epoch milliseconds. */
export async function listLastTold(database: Transaction, holderId: HolderId): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ cardId: string; updatedAt: number }>('list_cards_last_told', 'select card_id, updated_at from cards where holder_id = $1', [holderId]);
  return new Map(rows.map(({ cardId, updatedAt }) => [cardId, updatedAt]));
}

export async function findCard(database: Transaction, { holderId, cardId }: CardKey): Promise<Card | null> {
  const [card] = await database.query<Card>('find_card', `select ${columns} from cards where holder_id = $1 and card_id = $2`, [holderId, cardId]);
  return card ?? null;
}

/** Takes the row lock: after the question whether they may, before the decision. Not of its key, which never changes: an e-card can be bound to it meanwhile. */
export async function lockCard(database: Transaction, { holderId, cardId }: CardKey): Promise<Card> {
  const [card] = await database.query<Card>('lock_card', `
    select ${columns} from cards where holder_id = $1 and card_id = $2 for no key update`, [holderId, cardId]);
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

/** For a batch: the content hash of each card that exists, by card. */
export async function findCardContents(database: Transaction, holderIds: readonly HolderId[], cardIds: readonly string[]): Promise<Map<string, Buffer>> {
  const rows = await database.query<{ cardId: string; contentHash: Buffer }>('find_card_contents', `
    select card_id, content_hash from cards join unnest($1::bigint[], $2::uuid[]) as asked (holder_id, card_id) using (holder_id, card_id)`, [holderIds, cardIds]);
  return new Map(rows.map(({ cardId, contentHash }) => [cardId, contentHash]));
}

export async function copyCards(database: Transaction, lines: string): Promise<void> {
  await database.copyFrom(`copy cards (holder_id, card_id, issuer_region_code, number_hash, sealed, key_version, status, issued_on, valid_to, collected_on,
    loss_lapses_on, bank_account_activated, replaces_card_id, content_hash, updated_at, imported_status, imported_loss_lapses_on) from stdin`, [lines]);
}

export interface ChangedCard {
  readonly holderId: HolderId;
  readonly cardId: string;
  readonly status: number;
  readonly issuedOn: string;
  readonly validTo: string;
  readonly collectedOn: string | null;
  readonly lossLapsesOn: string | null;
  readonly bankAccountActivated: boolean;
  readonly replacesCardId: string | null;
  readonly contentHash: Buffer;
}

/** How a card stands now, and stood before. */
export type ChangedStanding = CardKey & Standing & { readonly statusBefore: CardStatus; readonly lossLapsesOnBefore: Day | null };

/** How a card stands is the registry's to say when it says something new; until then what was reported here holds. */
export async function changeCards(database: Transaction, changed: readonly ChangedCard[], at: number): Promise<ChangedStanding[]> {
  if (changed.length === 0) return [];
  return database.query<ChangedStanding>('change_cards', `
    update cards k set
      status = case when (k.imported_status, k.imported_loss_lapses_on) is distinct from (c.status, c.loss_lapses_on) then c.status else k.status end,
      loss_lapses_on = case when (k.imported_status, k.imported_loss_lapses_on) is distinct from (c.status, c.loss_lapses_on) then c.loss_lapses_on else k.loss_lapses_on end,
      collected_on = case when (k.imported_status, k.imported_loss_lapses_on) is distinct from (c.status, c.loss_lapses_on) then c.collected_on else coalesce(c.collected_on, k.collected_on) end,
      imported_status = c.status, imported_loss_lapses_on = c.loss_lapses_on, issued_on = c.issued_on, valid_to = c.valid_to,
      bank_account_activated = c.bank_account_activated, replaces_card_id = c.replaces_card_id, content_hash = c.content_hash, updated_at = $11
    from unnest($1::bigint[], $2::uuid[], $3::smallint[], $4::date[], $5::date[], $6::date[], $7::date[], $8::boolean[], $9::uuid[], $10::bytea[])
      as c (holder_id, card_id, status, issued_on, valid_to, collected_on, loss_lapses_on, bank_account_activated, replaces_card_id, content_hash)
    where k.holder_id = c.holder_id and k.card_id = c.card_id
    returning k.holder_id, k.card_id, new.status, new.loss_lapses_on, old.status as status_before, old.loss_lapses_on as loss_lapses_on_before`,
    [changed.map((one) => one.holderId), changed.map((one) => one.cardId), changed.map((one) => one.status), changed.map((one) => one.issuedOn),
      changed.map((one) => one.validTo), changed.map((one) => one.collectedOn), changed.map((one) => one.lossLapsesOn), changed.map((one) => one.bankAccountActivated),
      changed.map((one) => one.replacesCardId), changed.map((one) => one.contentHash), new Date(at)]);
}

/** For a batch of replacements: the card of each holder with each number hash. */
export async function findReplaced(database: Transaction, holderIds: readonly HolderId[], numberHashes: readonly Buffer[]): Promise<(string | null)[]> {
  const rows = await database.query<{ place: number; cardId: string }>('find_replaced', `
    select asked.place::integer as place, card_id
    from unnest($1::bigint[], $2::bytea[]) with ordinality as asked (holder_id, number_hash, place) join cards using (holder_id, number_hash)`, [holderIds, numberHashes]);
  const found: (string | null)[] = holderIds.map(() => null);
  for (const { place, cardId } of rows) found[place - 1] = cardId;
  return found;
}

/** One whose report has lapsed by that day, locked; what somebody else has locked is left to them. */
export async function lockLapsedLoss(database: Transaction, today: Day): Promise<Card | null> {
  const [card] = await database.query<Card>('lock_lapsed_loss', `
    select ${columns} from cards where status = 4 and loss_lapses_on <= $1 order by loss_lapses_on limit 1 for no key update skip locked`, [today]);
  return card ?? null;
}

/** One whose report lapses on that day and whose holder has not been told of it. */
export async function lockLossToWarnOf(database: Transaction, day: Day): Promise<Card | null> {
  const [card] = await database.query<Card>('lock_loss_to_warn_of', `
    select ${columns} from cards where status = 4 and loss_lapses_on = $1 and warned_of_lapse_on is distinct from loss_lapses_on
    limit 1 for no key update skip locked`, [day]);
  return card ?? null;
}

export async function noteWarned(database: Transaction, { holderId, cardId }: CardKey): Promise<void> {
  await database.query('note_warned', 'update cards set warned_of_lapse_on = loss_lapses_on where holder_id = $1 and card_id = $2', [holderId, cardId]);
}
