import type { Transaction } from '../../platform/database.ts';
import type { ChannelName } from './channel-platform.ts';
import { entryColumns, entryValues, type ChannelEntry } from './entries-table.ts';

// Hot: an entry with whether its channel is closed where it is for, in one statement. Owners: channel_entries – channels; switches
// (reference) – switches. `isPaused` says the same, step by step: entries-hot.test.ts.

/** In a statement: is the channel that a column names closed in the region that another names, or above it? Null there: in the nation. */
export function isClosed(channel: string, region: string): string {
  return `exists (select from switches as closing where closing.name = 'channel_' || ${channel} and not closing.open
    and closing.region_code = any(array[${region}, left(${region}, 4) || '00', left(${region}, 2) || '0000', '000000']))`;
}

/** Whose approval holds at the instant $2, through a channel that is open; of the entry of $1. */
export const IS_APPROVED = `channel_entries.entry_hash = $1 and channel_entries.step = 'approved' and channel_entries.expires_at > $2
  and not ${isClosed('channel_entries.channel', 'channel_entries.region_code')}`;

/** False: the channel is closed there. */
export async function insertAskedEntry(database: Transaction, entry: ChannelEntry): Promise<boolean> {
  const rows = await database.query('insert_asked_entry', `
    insert into channel_entries (${entryColumns}, step) select $1, $2, $3, $4::bytea[], $5, $6, $7, $8, $9, $10::timestamptz, $11, $12, $13, $14::bytea, 'asked'
    where not ${isClosed('$2::text', '$3::text')} returning entry_hash`, entryValues(entry));
  return rows.length === 1;
}

/** The one place where a return is spent: the entry for exactly one of any number of rivals, and only for the channel it was begun with. */
export async function takeAskedEntry(database: Transaction, entryHash: Buffer, { channel, at }: { readonly channel: ChannelName; readonly at: number }): Promise<(ChannelEntry & { readonly paused: boolean }) | null> {
  const [entry] = await database.query<ChannelEntry & { readonly paused: boolean }>('take_asked_entry', `
    update channel_entries set step = 'exchanging'
    where entry_hash = $1 and channel = $2 and step = 'asked' and expires_at > $3
    returning ${entryColumns}, ${isClosed('channel_entries.channel', 'channel_entries.region_code')} as paused`, [entryHash, channel, new Date(at)]);
  return entry ?? null;
}

/** Of a channel that is open. */
export async function findApproved(database: Transaction, entryHash: Buffer, at: number): Promise<ChannelEntry | null> {
  const [entry] = await database.query<ChannelEntry>('find_approved_entry', `select ${entryColumns} from channel_entries where ${IS_APPROVED}`, [entryHash, new Date(at)]);
  return entry ?? null;
}
