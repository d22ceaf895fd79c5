import { Refusal } from '../../platform/refusal.ts';
import type { InTransaction } from '../../platform/world.ts';
import type { ChannelName, MiniProgramPlatform } from './channel-platform.ts';
import { findAskedByState, saveTicket } from './entries-table.ts';
import { accountHashOf, isPaused, newEntrySecret, stateHashOf, ticketHashOf } from './entry.ts';
import { sealQuestion } from './name-question.ts';

/** From the program's own screen back to the page is a moment. */
const TICKET_LASTS_MS = 60_000;

export interface Brought {
  readonly channel: ChannelName;
  /** As the page in the program's web view was given it. */
  readonly state: string;
  /** Of the program's own login, and of the question about the real name that its person allowed. */
  readonly loginCode: string;
  readonly nameCode: string;
}

/**
 * What a mini-program's person approved, in exchange for a ticket that the page beside it comes back with. The order is the security of it: 1 a browser
 * that set out from a mini-program and has no answer yet, so that no code is handed in for nobody, 2 through a channel that is open, 3 the login is
 * handed in, once, outside any transaction, 4 the first answer counts. The ticket is nothing without the browser whose state it was made for.
 * Refusals: channel_return_foreign, channel_paused, and whatever the platform says, by name.
 */
export async function openTicket({ inTransaction, platform }: { readonly inTransaction: InTransaction; readonly platform: MiniProgramPlatform }, { channel, state, loginCode, nameCode }: Brought): Promise<{ readonly ticket: string }> {
  const entry = await inTransaction(async ({ database, lookup, now }) => {
    const asked = await findAskedByState(database, stateHashOf(lookup, state), { channel, at: now() });
    if (!asked) throw new Refusal('channel_return_foreign');
    if (await isPaused({ database }, channel, asked.regionCode)) throw new Refusal('channel_paused');
    return asked;
  });
  const session = await platform.openSession(loginCode);
  if (session.outcome === 'refused') throw new Refusal(session.reason);
  const { names, accountId } = session.value;
  return inTransaction(async ({ database, lookup, now }) => {
    const ticket = newEntrySecret();
    const saved = await saveTicket(database, entry, {
      ticketHash: ticketHashOf(lookup, ticket), expiresAt: now() + TICKET_LASTS_MS, accountHashes: names.map((name) => accountHashOf(lookup, channel, name)),
      question: sealQuestion(lookup, state, { accountId, code: nameCode }),
    });
    if (!saved) throw new Refusal('channel_return_foreign');
    return { ticket };
  });
}
