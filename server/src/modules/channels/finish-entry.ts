import { Refusal } from '../../platform/refusal.ts';
import type { InTransaction } from '../../platform/world.ts';
import type { ChannelAnswer, ChannelName, ChannelPlatform } from './channel-platform.ts';
import { deleteEntry, insertEntry, takeAskedEntry, type ChannelEntry } from './entries-table.ts';
import { accountHashOf, ENTRY_LASTS_MS, entryHashOf, isPaused, newEntrySecret, stateOf } from './entry.ts';
import { nameHashesOf } from './real-name.ts';

export interface Returned {
  readonly channel: ChannelName;
  /** From the cookie. */
  readonly secret: string | undefined;
  readonly query: Readonly<Record<string, unknown>>;
}

export interface Approved {
  /** For the cookie, in place of the one before: whoever knew that one knows nothing now. */
  readonly secret: string;
  readonly entry: ChannelEntry;
}

/**
 * The way back from a channel. The order is the security of it: 1 a browser that set out for this very channel, for the first time
 * (so that nobody hands in somebody else's code, swaps channels or replays a return), not paused meanwhile, 2 with our state, 3 with a code and not a no,
 * 4 which the platform exchanges, once. The code is asked about outside any transaction.
 * Refusals: channel_return_foreign, channel_paused, channel_approval_refused, and whatever the platform says, by name.
 */
export async function finishEntry({ inTransaction, platform }: { readonly inTransaction: InTransaction; readonly platform: ChannelPlatform }, { channel, secret: brought, query }: Returned): Promise<Approved> {
  if (!brought) throw new Refusal('channel_return_foreign');
  const asked = await inTransaction(async ({ database, lookup, now }) => {
    const entry = await takeAskedEntry(database, entryHashOf(lookup, brought), { channel, at: now() });
    return entry && { entry, state: stateOf(lookup, brought, channel), paused: await isPaused({ database }, channel, entry.regionCode) };
  });
  if (!asked) throw new Refusal('channel_return_foreign');

  const code: ChannelAnswer<string> = asked.paused ? { outcome: 'refused', reason: 'channel_paused', platformCode: null } : platform.readReturn(query, asked.state);
  const account = code.outcome === 'answered' ? await platform.exchange(code.value) : code;
  const finished = await inTransaction(async ({ database, lookup, now }): Promise<Approved | Refusal> => {
    await deleteEntry(database, asked.entry.entryHash);
    if (account.outcome === 'refused') return new Refusal(account.reason);
    const secret = newEntrySecret();
    const entryHash = entryHashOf(lookup, secret);
    const { names, realName } = account.value;
    const entry: ChannelEntry = {
      ...asked.entry, entryHash, accountHashes: names.map((name) => accountHashOf(lookup, channel, name)), ...nameHashesOf(lookup, entryHash, realName), expiresAt: now() + ENTRY_LASTS_MS,
    };
    await insertEntry(database, entry, 'approved');
    return { secret, entry };
  });
  // After the commit, so that the spent entry is gone also where the answer is no.
  if (finished instanceof Refusal) throw finished;
  return finished;
}
