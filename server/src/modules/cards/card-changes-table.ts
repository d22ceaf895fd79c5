import type { Transaction } from '../../platform/database.ts';
import { actorOf, type Caller } from '../../platform/values/caller.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { CardChange, CardKey, CardStatus } from './rules/index.ts';

/** What happened to a card. registry_said: a change for which the registry gave no reason. */
export type KeptChange = CardChange | 'registry_said';

/** One row: how the card stands from that instant. */
export interface CardChangeRow {
  readonly cardId: CardKey['cardId'];
  readonly at: number;
  readonly change: KeptChange;
  readonly status: CardStatus;
  readonly lossLapsesOn: Day | null;
  /** Null: from before changes were kept in a table of their own. */
  readonly statusBefore: CardStatus | null;
  /** As the audit names them. */
  readonly actor: string;
}

/** Of one person, oldest first. */
export async function listCardChanges(database: Transaction, holderId: HolderId): Promise<CardChangeRow[]> {
  return database.query<CardChangeRow>('list_card_changes', `
    select card_id, at, change, status, loss_lapses_on, status_before, actor from card_changes where holder_id = $1 order by at, change_id`, [holderId]);
}

export interface NewCardChange extends CardKey, Omit<CardChangeRow, 'cardId' | 'actor' | 'lossLapsesOn' | 'status'> {
  readonly status: number;
  readonly lossLapsesOn: string | null;
  readonly caller: Caller;
}

/** In the transaction that changes the cards, which are locked. */
export async function insertCardChanges(database: Transaction, changes: readonly NewCardChange[]): Promise<void> {
  if (changes.length === 0) return;
  await database.query('insert_card_changes', `
    insert into card_changes (holder_id, card_id, at, change, status, loss_lapses_on, status_before, actor)
    select * from unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::text[], $5::smallint[], $6::date[], $7::smallint[], $8::text[])`,
    [changes.map((one) => one.holderId), changes.map((one) => one.cardId), changes.map(({ at }) => new Date(at)), changes.map(({ change }) => change),
      changes.map(({ status }) => status), changes.map(({ lossLapsesOn }) => lossLapsesOn), changes.map(({ statusBefore }) => statusBefore), changes.map(({ caller }) => actorOf(caller))]);
}
