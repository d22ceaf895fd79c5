import { Refusal } from '../../platform/refusal.ts';
import type { InTransaction, World } from '../../platform/world.ts';
import type { ChannelAccount, ChannelAnswer, ChannelName, ChannelPlatform } from './channel-platform.ts';
import { deleteEntry, insertEntry, takeAskedEntry, type ChannelEntry } from './entries-table.ts';
import { accountHashOf, ENTRY_LASTS_MS, entryHashOf, isPaused, newEntrySecret, stateOf, ticketHashOf } from './entry.ts';
import { openQuestion, sealQuestion } from './name-question.ts';
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
 * 4 which the platform exchanges, once; or, from a mini-program, with the ticket that its program got for this very state. The code is asked about
 * outside any transaction.
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
  const brings: ChannelAnswer<ChannelAccount | Ticket> = code.outcome === 'refused' ? code : asked.entry.way === 'page' ? await platform.exchange(code.value) : { outcome: 'answered', value: { ticket: code.value } };
  const finished = await inTransaction(async ({ database, lookup, now }): Promise<Approved | Refusal> => {
    await deleteEntry(database, asked.entry.entryHash);
    if (brings.outcome === 'refused') return new Refusal(brings.reason);
    const secret = newEntrySecret();
    const entryHash = entryHashOf(lookup, secret);
    const { value } = brings;
    const told = 'ticket' in value ? redeem({ lookup, now }, { entry: asked.entry, state: asked.state, secret }, value) : toldOf(lookup, { channel, entryHash }, value);
    if (told instanceof Refusal) return told;
    const entry: ChannelEntry = { ...asked.entry, ...told, entryHash, stateHash: null, ticketHash: null, ticketExpiresAt: null, expiresAt: now() + ENTRY_LASTS_MS };
    await insertEntry(database, entry, 'approved');
    return { secret, entry };
  });
  // After the commit, so that the spent entry is gone also where the answer is no.
  if (finished instanceof Refusal) throw finished;
  return finished;
}

/** What a mini-program's page brings in the place of a code. */
interface Ticket {
  readonly ticket: string;
}

type Told = Pick<ChannelEntry, 'accountHashes' | 'nameHash' | 'numberHash' | 'question'>;

function toldOf(lookup: World['lookup'], { channel, entryHash }: { readonly channel: ChannelName; readonly entryHash: Buffer }, { names, realName }: ChannelAccount): Told {
  return { accountHashes: names.map((name) => accountHashOf(lookup, channel, name)), ...nameHashesOf(lookup, entryHash, realName), question: null };
}

/** The account was asked about by the mini-program. What is still to be asked is sealed anew, under the browser's new secret. */
function redeem({ lookup, now }: Pick<World, 'lookup' | 'now'>, { entry, state, secret }: { readonly entry: ChannelEntry; readonly state: string; readonly secret: string }, { ticket }: Ticket): Told | Refusal {
  const { accountHashes, ticketHash, ticketExpiresAt, question: sealed } = entry;
  if (!ticketHash?.equals(ticketHashOf(lookup, ticket))) return new Refusal('channel_code_invalid');
  if (ticketExpiresAt === null || ticketExpiresAt <= now()) return new Refusal('channel_code_expired');
  const question = sealed && openQuestion(lookup, state, sealed);
  if (!question) return new Refusal('channel_code_invalid');
  return { accountHashes, nameHash: null, numberHash: null, question: sealQuestion(lookup, secret, question) };
}
