import type { Transaction } from './database.ts';
import type { HolderId } from './values/ids.ts';

export interface OutboxEvent {
  readonly kind: string;
  readonly holderId: HolderId;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What happened, kept in the same transaction for those who hear of it later: notices, the invalid list. */
export async function writeOutbox(database: Transaction, event: OutboxEvent): Promise<void> {
  await database.query('write_outbox', `
    insert into outbox (holder_id, kind, body, at)
    values ($1, $2, $3, $4)`, [event.holderId, event.kind, JSON.stringify(event), new Date(event.at)]);
}
