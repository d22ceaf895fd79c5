import type { Transaction } from './database.ts';
import type { HolderId } from './values/ids.ts';

/** News for somebody outside: a kind is written only where somebody reads it (docs/decisions/0004-outbox.md). */
export type OutboxKind = 'presentation.verification_denied' | 'presentation.person_denied';

export interface OutboxEvent {
  readonly kind: OutboxKind;
  readonly holderId: HolderId;
  /** What it is about, by its own id. */
  readonly subject: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface KeptEvent extends OutboxEvent {
  readonly eventId: string;
  /** Null: nobody has heard of it yet. */
  readonly heardAt: number | null;
}

/** Kept in the transaction of the act, so that news is told if and only if it happened. */
export async function writeOutbox(database: Transaction, { kind, holderId, subject, at }: OutboxEvent): Promise<void> {
  await database.query('write_outbox', `
    insert into outbox (holder_id, kind, body, at)
    values ($1, $2, $3, $4)`, [holderId, kind, JSON.stringify({ subject }), new Date(at)]);
}

/** Oldest first, and locked: two who read at once do not both mark the same. `again`: also what was heard before. */
export async function lockOutbox(database: Transaction, { kinds, sinceMs, again }: { readonly kinds: readonly OutboxKind[]; readonly sinceMs: number; readonly again: boolean }): Promise<KeptEvent[]> {
  return database.query<KeptEvent>('lock_outbox', `
    select holder_id, event_id, kind, coalesce(body ->> 'subject', '') as subject, at, heard_at from outbox
    where kind = any($1) and at >= $2 and ($3 or heard_at is null) order by at, event_id for update`, [kinds, new Date(sinceMs), again]);
}

export async function markHeard(database: Transaction, events: readonly KeptEvent[], at: number): Promise<void> {
  await database.query('mark_outbox_heard', `
    update outbox set heard_at = $3 from unnest($1::bigint[], $2::uuid[]) as told (holder_id, event_id)
    where outbox.holder_id = told.holder_id and outbox.event_id = told.event_id and heard_at is null`,
    [events.map(({ holderId }) => holderId), events.map(({ eventId }) => eventId), new Date(at)]);
}

/** For whoever watches: how much is still to be heard. */
export async function countUnheard(database: Transaction): Promise<number> {
  const [row] = await database.query<{ count: number }>('count_unheard', 'select count(*) from outbox where heard_at is null');
  return row?.count ?? 0;
}

/** By the worker. How many went. */
export async function deleteHeardOutbox(worker: Transaction, heardBeforeMs: number): Promise<number> {
  return (await worker.query('delete_heard_outbox', 'delete from outbox where heard_at < $1 returning event_id', [new Date(heardBeforeMs)])).length;
}
