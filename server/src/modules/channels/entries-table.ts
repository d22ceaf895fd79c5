import type { Transaction, Value } from '../../platform/database.ts';
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
  /** By a page of the platform, or from a mini-program of ours. */
  readonly way: 'page' | 'mini_program';
  readonly stateHash: Buffer | null;
  readonly ticketHash: Buffer | null;
  readonly ticketExpiresAt: number | null;
  /** Sealed; null: never there, or asked. */
  readonly question: Buffer | null;
  /** Sealed under the entry; null: the platform takes no messages for this account. */
  readonly messageAddress: Buffer | null;
  readonly startedAt: number;
  readonly expiresAt: number;
}

export const entryColumns = 'entry_hash, channel, region_code, account_hashes, name_hash, number_hash, way, state_hash, ticket_hash, ticket_expires_at, question, started_at, expires_at, message_address';

export function entryValues(entry: ChannelEntry): Value[] {
  return [entry.entryHash, entry.channel, entry.regionCode, entry.accountHashes, entry.nameHash, entry.numberHash, entry.way, entry.stateHash, entry.ticketHash,
    entry.ticketExpiresAt === null ? null : new Date(entry.ticketExpiresAt), entry.question, new Date(entry.startedAt), new Date(entry.expiresAt), entry.messageAddress];
}

/** What was handed in is gone, and what came of it stands under the browser's new secret: both, or neither. */
export async function approveEntry(database: Transaction, handedIn: Buffer, entry: ChannelEntry): Promise<void> {
  await database.query('approve_channel_entry', `
    with handed_in as (delete from channel_entries where entry_hash = $15)
    insert into channel_entries (${entryColumns}, step) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'approved')`, [...entryValues(entry), handedIn]);
}

/** The browser that a mini-program runs, which has no answer yet. */
export async function findAskedByState(database: Transaction, stateHash: Buffer, { channel, at }: { readonly channel: ChannelName; readonly at: number }): Promise<ChannelEntry | null> {
  const [entry] = await database.query<ChannelEntry>('find_asked_entry_by_state', `
    select ${entryColumns} from channel_entries where state_hash = $1 and channel = $2 and step = 'asked' and ticket_hash is null and expires_at > $3`, [stateHash, channel, new Date(at)]);
  return entry ?? null;
}

/** One of any number of rivals is the answer: false for the others. */
export async function saveTicket(database: Transaction, { entryHash }: ChannelEntry, { ticketHash, expiresAt, accountHashes, question }: { readonly ticketHash: Buffer; readonly expiresAt: number; readonly accountHashes: readonly Buffer[]; readonly question: Buffer }): Promise<boolean> {
  const rows = await database.query('save_channel_ticket', `
    update channel_entries set ticket_hash = $2, ticket_expires_at = $3, account_hashes = $4, question = $5
    where entry_hash = $1 and step = 'asked' and ticket_hash is null returning entry_hash`, [entryHash, ticketHash, new Date(expiresAt), accountHashes, question]);
  return rows.length === 1;
}

/** The question is asked once: true for whoever took it. */
export async function takeQuestion(database: Transaction, { entryHash }: ChannelEntry): Promise<boolean> {
  const rows = await database.query('take_channel_question', `
    update channel_entries set question = null where entry_hash = $1 and question is not null returning entry_hash`, [entryHash]);
  return rows.length === 1;
}

export async function saveNameHashes(database: Transaction, { entryHash }: ChannelEntry, { nameHash, numberHash }: Pick<ChannelEntry, 'nameHash' | 'numberHash'>): Promise<void> {
  await database.query('save_channel_name', 'update channel_entries set name_hash = $2, number_hash = $3 where entry_hash = $1', [entryHash, nameHash, numberHash]);
}

export async function deleteEntry(database: Transaction, entryHash: Buffer): Promise<void> {
  await database.query('delete_channel_entry', 'delete from channel_entries where entry_hash = $1', [entryHash]);
}

/** By the worker. Answers how many. */
export async function deleteExpiredEntries(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_expired_channel_entries', 'delete from channel_entries where expires_at < $1 returning entry_hash', [new Date(before)]);
  return rows.length;
}
