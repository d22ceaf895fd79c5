import type { Transaction } from '../../platform/database.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { ChannelName } from './channel-platform.ts';

/** A browser on its way through a channel, found by the secret in its cookie, of which the table holds a keyed hash. */
export interface ChannelEntry {
  readonly entryHash: Buffer;
  readonly channel: ChannelName;
  readonly regionCode: RegionCode | null;
  readonly accountHashes: readonly Buffer[];
  /** Of the real name that the channel told, and of its number; null: not told. */
  readonly nameHash: Buffer | null;
  readonly numberHash: Buffer | null;
  readonly startedAt: number;
  readonly expiresAt: number;
}

const columns = 'entry_hash, channel, region_code, account_hashes, name_hash, number_hash, started_at, expires_at';

export async function insertEntry(database: Transaction, entry: ChannelEntry, step: 'asked' | 'approved'): Promise<void> {
  await database.query('insert_channel_entry', `
    insert into channel_entries (${columns}, step) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [entry.entryHash, entry.channel, entry.regionCode, entry.accountHashes, entry.nameHash, entry.numberHash, new Date(entry.startedAt), new Date(entry.expiresAt), step]);
}

/** The one place where a return is spent: the entry for exactly one of any number of rivals, and only for the channel it was begun with. */
export async function takeAskedEntry(database: Transaction, entryHash: Buffer, { channel, at }: { readonly channel: ChannelName; readonly at: number }): Promise<ChannelEntry | null> {
  const [entry] = await database.query<ChannelEntry>('take_asked_entry', `
    update channel_entries set step = 'exchanging'
    where entry_hash = $1 and channel = $2 and step = 'asked' and expires_at > $3 returning ${columns}`, [entryHash, channel, new Date(at)]);
  return entry ?? null;
}

export async function deleteEntry(database: Transaction, entryHash: Buffer): Promise<void> {
  await database.query('delete_channel_entry', 'delete from channel_entries where entry_hash = $1', [entryHash]);
}

export async function findApproved(database: Transaction, entryHash: Buffer, at: number): Promise<ChannelEntry | null> {
  const [entry] = await database.query<ChannelEntry>('find_approved_entry', `
    select ${columns} from channel_entries where entry_hash = $1 and step = 'approved' and expires_at > $2`, [entryHash, new Date(at)]);
  return entry ?? null;
}

/** By the worker. Answers how many. */
export async function deleteExpiredEntries(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_expired_channel_entries', 'delete from channel_entries where expires_at < $1 returning entry_hash', [new Date(before)]);
  return rows.length;
}
