import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';

/** A check made without a line, as its terminal handed it in. In the service point's home. */
export interface OfflineItem {
  readonly servicePointId: Id<'ServicePoint'>;
  readonly itemId: Id<'OfflineItem'>;
  readonly terminalId: Id<'Terminal'>;
  readonly checkedAt: number;
  readonly state: 'taken' | 'flagged' | 'rejected';
  readonly reason: string | null;
  readonly reference: string;
}

const columns = 'service_point_id, item_id, terminal_id, checked_at, state, reason, reference';

/** False: it was handed in before. A rival with the same item waits here until this transaction has ended. */
export async function insertOfflineItem(database: Transaction, item: OfflineItem, { codeHash, takenAt }: { readonly codeHash: Buffer; readonly takenAt: number }): Promise<boolean> {
  const inserted = await database.query('insert_offline_item', `
    insert into offline_items (${columns}, code_hash, taken_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict do nothing returning item_id`,
    [item.servicePointId, item.itemId, item.terminalId, new Date(item.checkedAt), item.state, item.reason, item.reference, codeHash, new Date(takenAt)]);
  return inserted.length > 0;
}

export async function findOfflineItem(database: Transaction, { servicePointId, itemId }: Pick<OfflineItem, 'servicePointId' | 'itemId'>): Promise<OfflineItem | null> {
  const [item] = await database.query<OfflineItem>('find_offline_item', `
    select ${columns} from offline_items where service_point_id = $1 and item_id = $2`, [servicePointId, itemId]);
  return item ?? null;
}

/** Why it was not taken, or was flagged; support asks, by the reference of its check. */
export async function findOfflineReason(database: Transaction, { servicePointId, reference }: Pick<OfflineItem, 'servicePointId' | 'reference'>): Promise<string | null> {
  const [item] = await database.query<Pick<OfflineItem, 'reason'>>('find_offline_reason', `
    select reason from offline_items where service_point_id = $1 and reference = $2`, [servicePointId, reference]);
  return item?.reason ?? null;
}

export async function saveOfflineState(database: Transaction, { servicePointId, itemId, state, reason }: OfflineItem): Promise<void> {
  await database.query('save_offline_state', `
    update offline_items set state = $3, reason = $4 where service_point_id = $1 and item_id = $2`, [servicePointId, itemId, state, reason]);
}

/** The other side of a code that was shown twice: found by the reference of its check. */
export async function flagOfflineItem(database: Transaction, servicePointId: Id<'ServicePoint'>, { reference, reason }: Pick<OfflineItem, 'reference'> & { readonly reason: string }): Promise<void> {
  await database.query('flag_offline_item', `
    update offline_items set state = 'flagged', reason = $3
    where service_point_id = $1 and reference = $2 and state = 'taken'`, [servicePointId, reference, reason]);
}

/** How many this terminal took between two instants, the first included. */
export async function countOfflineItems(database: Transaction, { servicePointId, terminalId }: Pick<OfflineItem, 'servicePointId' | 'terminalId'>, { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): Promise<number> {
  const [row] = await database.query<{ count: number }>('count_offline_items', `
    select count(*) from offline_items
    where service_point_id = $1 and terminal_id = $2 and checked_at >= $3 and checked_at < $4 and state <> 'rejected'`,
    [servicePointId, terminalId, new Date(fromMs), new Date(toMs)]);
  return row?.count ?? 0;
}

/** Newest first. */
export async function listFlaggedItems(database: Transaction, { servicePointId, terminalId }: Pick<OfflineItem, 'servicePointId' | 'terminalId'>): Promise<OfflineItem[]> {
  return database.query<OfflineItem>('list_flagged_offline_items', `
    select ${columns} from offline_items
    where service_point_id = $1 and terminal_id = $2 and state = 'flagged' order by checked_at desc, item_id limit 200`, [servicePointId, terminalId]);
}
