import type { Transaction } from '../../../platform/database.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { ChannelName } from '../../channels/index.ts';

/** An account of a channel that signs a holder in, on one device. Whether the device still stands is asked, never copied. */
export interface ChannelLink {
  readonly holderId: HolderId;
  readonly linkNo: number;
  readonly channel: ChannelName;
  readonly deviceNo: number;
  readonly linkedAt: number;
  readonly lastUsedAt: number;
}

export const linkColumns = 'holder_id, link_no, channel, device_no, linked_at, last_used_at';

/** Those that any of the account's names lead to, without those that were undone: mostly one, more where its names came to be known one after the other. */
export async function listLinksOfAccount(database: Transaction, accountHashes: readonly Buffer[]): Promise<ChannelLink[]> {
  return database.query<ChannelLink>('list_links_of_account', `
    select ${linkColumns} from channel_links
    where (holder_id, link_no) in (select holder_id, link_no from channel_accounts where account_hash = any($1)) and ended_at is null
    order by holder_id, link_no`, [accountHashes]);
}

export async function listLinks(database: Transaction, holderId: HolderId): Promise<ChannelLink[]> {
  return database.query<ChannelLink>('list_channel_links', `
    select ${linkColumns} from channel_links where holder_id = $1 and ended_at is null order by last_used_at desc, link_no`, [holderId]);
}

/** The e-card must be locked: numbers are counted, never given out twice. */
export async function insertLink(database: Transaction, { holderId, channel, deviceNo, at }: { readonly holderId: HolderId; readonly channel: ChannelName; readonly deviceNo: number; readonly at: number }): Promise<number> {
  const [row] = await database.query<{ linkNo: number }>('insert_channel_link', `
    insert into channel_links (holder_id, link_no, channel, device_no, linked_at, last_used_at)
    select $1, coalesce(max(link_no), 0) + 1, $2, $3, $4, $4 from channel_links where holder_id = $1
    returning link_no`, [holderId, channel, deviceNo, new Date(at)]);
  if (!row) throw new Error('a link that was inserted has a number');
  return row.linkNo;
}

/** True where every name is this holder's link now: one of two holders at the same moment gets an account, whole. */
export async function takeAccounts(database: Transaction, accountHashes: readonly Buffer[], { holderId, linkNo }: Pick<ChannelLink, 'holderId' | 'linkNo'>): Promise<boolean> {
  const ordered = accountHashes.toSorted((one, other) => one.compare(other));
  const rows = await database.query('take_channel_accounts', `
    insert into channel_accounts (account_hash, holder_id, link_no) select unnest($1::bytea[]), $2, $3
    on conflict do nothing returning account_hash`, [ordered, holderId, linkNo]);
  return rows.length === accountHashes.length;
}

export async function forgetAccounts(database: Transaction, { holderId, linkNo }: Pick<ChannelLink, 'holderId' | 'linkNo'>): Promise<void> {
  await database.query('forget_channel_accounts', 'delete from channel_accounts where holder_id = $1 and link_no = $2', [holderId, linkNo]);
}

/** It was used now, on this device. */
export async function touchLink(database: Transaction, { holderId, linkNo, deviceNo, at }: Pick<ChannelLink, 'holderId' | 'linkNo' | 'deviceNo'> & { readonly at: number }): Promise<void> {
  await database.query('touch_channel_link', `
    update channel_links set device_no = $3, last_used_at = $4 where holder_id = $1 and link_no = $2 and ended_at is null`, [holderId, linkNo, deviceNo, new Date(at)]);
}

/** False: there is none, or it was undone before. */
export async function endLink(database: Transaction, { holderId, linkNo }: Pick<ChannelLink, 'holderId' | 'linkNo'>, { at, reason }: { readonly at: number; readonly reason: string }): Promise<boolean> {
  const rows = await database.query('end_channel_link', `
    update channel_links set ended_at = $3, end_reason = $4, message_address = null where holder_id = $1 and link_no = $2 and ended_at is null returning link_no`, [holderId, linkNo, new Date(at), reason]);
  return rows.length === 1;
}

/** Where the platform takes messages for the account, sealed under its holder. */
export async function saveMessageAddress(database: Transaction, { holderId, linkNo }: Pick<ChannelLink, 'holderId' | 'linkNo'>, sealed: Buffer): Promise<void> {
  await database.query('save_message_address', `
    update channel_links set message_address = $3 where holder_id = $1 and link_no = $2 and ended_at is null`, [holderId, linkNo, sealed]);
}

/** Of the links that stand, those that take messages; the one used last comes first. */
export async function listMessageAddresses(database: Transaction, holderId: HolderId): Promise<{ readonly channel: ChannelName; readonly deviceNo: number; readonly messageAddress: Buffer }[]> {
  return database.query('list_message_addresses', `
    select channel, device_no, message_address from channel_links
    where holder_id = $1 and ended_at is null and message_address is not null order by last_used_at desc, link_no`, [holderId]);
}
