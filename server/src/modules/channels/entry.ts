import { randomBytes } from 'node:crypto';
import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import { findStop } from '../switches/index.ts';
import { asId } from '../../platform/values/ids.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { ChannelName } from './channel-platform.ts';
import { findApproved, insertAskedEntry } from './entries-hot.ts';
import { deleteEntry, type ChannelEntry } from './entries-table.ts';

export type { ChannelEntry };

/** From the approval on: long enough to type three fields and a PIN. */
export const ENTRY_LASTS_MS = 15 * 60_000;

const NATION = asId<'Region'>('000000');
type Lookup = World['lookup'];

/** For acts of one statement each: its database need not be a transaction. */
export type Outside = Pick<World, 'database' | 'lookup' | 'now'>;

export function newEntrySecret(): string {
  return randomBytes(32).toString('base64url');
}

export function entryHashOf(lookup: Lookup, secret: string): Buffer {
  return lookup('secret', `channel-entry:${secret}`);
}

/**
 * What the platform brings back. Made from the browser's own secret and the channel, so that one begun in another browser, or for
 * another channel, never fits; 32 hexadecimal digits.
 */
export function stateOf(lookup: Lookup, secret: string, channel: ChannelName): string {
  return lookup('secret', `channel-state:${channel}:${secret}`).subarray(0, 16).toString('hex');
}

/** How a mini-program, which has no cookie, leads to the browser that it runs. */
export function stateHashOf(lookup: Lookup, state: string): Buffer {
  return lookup('secret', `channel-mini-program:${state}`);
}

export function ticketHashOf(lookup: Lookup, ticket: string): Buffer {
  return lookup('secret', `channel-ticket:${ticket}`);
}

/** An account by one of its names; bound to the channel, so that equal names of two platforms are two accounts. */
export function accountHashOf(lookup: Lookup, channel: ChannelName, name: string): Buffer {
  return lookup('secret', `channel-account:${channel}:${name}`);
}

/** A browser sets out for a channel's approval. Refusal: channel_paused, by the switch of the nation or of the region it names. */
export async function beginEntry({ database, lookup, now }: Outside, { channel, regionCode, way }: Pick<ChannelEntry, 'channel' | 'regionCode' | 'way'>): Promise<{ readonly secret: string; readonly state: string }> {
  const at = now();
  const secret = newEntrySecret();
  const state = stateOf(lookup, secret, channel);
  const begun = await insertAskedEntry(database, {
    entryHash: entryHashOf(lookup, secret), channel, regionCode, accountHashes: [], nameHash: null, numberHash: null, way,
    stateHash: way === 'mini_program' ? stateHashOf(lookup, state) : null, ticketHash: null, ticketExpiresAt: null, question: null, messageAddress: null, startedAt: at, expiresAt: at + ENTRY_LASTS_MS,
  });
  if (!begun) throw new Refusal('channel_paused');
  return { secret, state };
}

/** The approved entry of this browser; null: none, run out, or its channel was paused since. */
export async function findApprovedEntry({ database, lookup, now }: Outside, secret: string | undefined): Promise<ChannelEntry | null> {
  return secret ? findApproved(database, entryHashOf(lookup, secret), now()) : null;
}

/** What was approved is worth nothing from now on. */
export async function endEntry({ database }: Pick<World, 'database'>, { entryHash }: ChannelEntry): Promise<void> {
  await deleteEntry(database, entryHash);
}

/** Whoever signs out leaves no approval behind for the next person at this browser. */
export async function forgetEntry({ database, lookup }: Pick<World, 'database' | 'lookup'>, secret: string | undefined): Promise<void> {
  if (secret) await deleteEntry(database, entryHashOf(lookup, secret));
}

export async function isPaused({ database }: Pick<World, 'database'>, channel: ChannelName, regionCode: RegionCode | null): Promise<boolean> {
  return (await findStop(database, `channel_${channel}`, regionCode ?? NATION)) !== null;
}
