import { Refusal } from '../../platform/refusal.ts';
import type { World } from '../../platform/world.ts';
import type { ChannelAccount, ChannelAnswer, ChannelName, ChannelPlatform } from './channel-platform.ts';
import { takeAskedEntry } from './entries-hot.ts';
import { approveEntry, deleteEntry, type ChannelEntry } from './entries-table.ts';
import { accountHashOf, ENTRY_LASTS_MS, entryHashOf, newEntrySecret, stateOf, ticketHashOf, type Outside } from './entry.ts';
import { sealEntryAddress } from './message-address.ts';
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
 * 4 which the platform exchanges, once; or, from a mini-program, with the ticket that its program got for this very state. Each step is one
 * statement, and the code is asked about between them.
 * Refusals: channel_return_foreign, channel_paused, channel_approval_refused, and whatever the platform says, by name.
 */
export async function finishEntry({ outside, platform }: { readonly outside: Outside; readonly platform: ChannelPlatform }, { channel, secret: brought, query }: Returned): Promise<Approved> {
  const { database, lookup, now } = outside;
  if (!brought) throw new Refusal('channel_return_foreign');
  const asked = await takeAskedEntry(database, entryHashOf(lookup, brought), { channel, at: now() });
  if (!asked) throw new Refusal('channel_return_foreign');
  const { paused, ...entry } = asked;
  const state = stateOf(lookup, brought, channel);

  const code: ChannelAnswer<string> = paused ? { outcome: 'refused', reason: 'channel_paused', platformCode: null } : platform.readReturn(query, state);
  const brings: ChannelAnswer<ChannelAccount | Ticket> = code.outcome === 'refused' ? code : entry.way === 'page' ? await platform.exchange(code.value) : { outcome: 'answered', value: { ticket: code.value } };
  const secret = newEntrySecret();
  const told = toldBy(outside, brings, { entry, state, secret });
  if (told instanceof Refusal) {
    // The spent entry is gone also where the answer is no.
    await deleteEntry(database, entry.entryHash);
    throw told;
  }
  const approved: ChannelEntry = { ...entry, ...told, entryHash: entryHashOf(lookup, secret), stateHash: null, ticketHash: null, ticketExpiresAt: null, expiresAt: now() + ENTRY_LASTS_MS };
  await approveEntry(database, entry.entryHash, approved);
  return { secret, entry: approved };
}

/** What a mini-program's page brings in the place of a code. */
interface Ticket {
  readonly ticket: string;
}

type Told = Pick<ChannelEntry, 'accountHashes' | 'nameHash' | 'numberHash' | 'question' | 'messageAddress'>;

interface Under {
  readonly entry: ChannelEntry;
  readonly state: string;
  /** The browser's new one. */
  readonly secret: string;
}

function toldBy({ lookup, now }: Pick<World, 'lookup' | 'now'>, brings: ChannelAnswer<ChannelAccount | Ticket>, under: Under): Told | Refusal {
  if (brings.outcome === 'refused') return new Refusal(brings.reason);
  if ('ticket' in brings.value) return redeem({ lookup, now }, under, brings.value);
  const { names, realName, messageAddress } = brings.value;
  const entryHash = entryHashOf(lookup, under.secret);
  return { accountHashes: names.map((name) => accountHashOf(lookup, under.entry.channel, name)), ...nameHashesOf(lookup, entryHash, realName), question: null, messageAddress: messageAddress === null ? null : sealEntryAddress(lookup, entryHash, messageAddress) };
}

/** The account was asked about by the mini-program. What is still to be asked is sealed anew, under the browser's new secret. */
function redeem({ lookup, now }: Pick<World, 'lookup' | 'now'>, { entry, state, secret }: Under, { ticket }: Ticket): Told | Refusal {
  const { accountHashes, ticketHash, ticketExpiresAt, question: sealed } = entry;
  if (!ticketHash?.equals(ticketHashOf(lookup, ticket))) return new Refusal('channel_code_invalid');
  if (ticketExpiresAt === null || ticketExpiresAt <= now()) return new Refusal('channel_code_expired');
  const question = sealed && openQuestion(lookup, state, sealed);
  if (!question) return new Refusal('channel_code_invalid');
  return { accountHashes, nameHash: null, numberHash: null, question: sealQuestion(lookup, secret, question), messageAddress: null };
}
