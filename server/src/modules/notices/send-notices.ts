import type { Language } from '@yika/contract';
import type { HolderId } from '../../platform/values/ids.ts';
import type { InTransaction, World } from '../../platform/world.ts';
import { readPersonForRules } from '../holders/index.ts';
import { claimDelivery, endDelivery, lockDueDeliveries, putOffDelivery, type DeliveryOutcome, type DueDelivery } from './deliveries-table.ts';
import { formerPhoneText, messageText, messageTitle } from './message-words.ts';
import { noticeGroups } from './notice-groups.ts';
import { openFormerPhone } from './former-phone.ts';
import { readPreferences } from './preferences-table.ts';
import { nextTryAt } from './rules/retry.ts';
import type { MessageChannel, Way } from './rules/way.ts';
import { whenToSend } from './rules/when-to-send.ts';

/** One message, for whichever way: a text message says `text`; a template of an app has its fields filled with the rest. */
export interface NoticeMessage {
  /** A phone number, or where the app takes messages for the account. */
  readonly to: string;
  readonly text: string;
  readonly title: string;
  readonly checkCode: string;
  /** Of what it tells: epoch milliseconds. */
  readonly at: number;
  readonly language: Language;
  readonly clientMessageId: string;
}

/** failed: it did not go out, and may later. rejected: never. unknown: nobody knows whether it did. */
export type SentOutcome = 'sent' | 'failed' | 'rejected' | 'unknown';

/** What this room needs of a provider. */
export interface NoticeWay {
  readonly send: (message: NoticeMessage) => Promise<SentOutcome>;
  /** One `clientMessageId` is sent once, however often it is told. Where it is not, a message that may have gone out is not sent again. */
  readonly mayRepeat: boolean;
}

export type NoticeWays = Readonly<Partial<Record<Way, NoticeWay>>>;
/** Of the rooms above, which know the accounts; null: none that takes messages. */
export type AddressOf = (world: World, holderId: HolderId, channel: MessageChannel) => Promise<string | null>;

interface Parts {
  readonly inTransaction: InTransaction;
  readonly ways: NoticeWays;
  readonly addressOf: AddressOf;
}

interface Ready {
  readonly due: DueDelivery;
  readonly way: NoticeWay;
  readonly message: NoticeMessage;
}

const AT_A_TIME = 20;
/** Of a backlog, in one round. */
const MOST_BATCHES = 100;
/** Longer than a provider may take for all of a round; whoever died holding one is followed after it. */
const HELD_MS = 5 * 60_000;

/**
 * Sends what is due. Claimed in one transaction, sent outside any, marked in another: who is killed between sending and marking has it sent again
 * under the same id, which a provider does once; where it does not, it is not sent again. Several servers may do it at once. One that cannot be made
 * stops no other. Answers how many went out, and how many could not be read.
 */
export async function sendDueNotices(parts: Parts): Promise<{ readonly sent: number; readonly unreadable: number }> {
  const { ready, unreadable } = await claimSome(parts);
  let sent = 0;
  for (const { due, way, message } of ready) {
    const outcome = await way.send(message);
    await parts.inTransaction((world) => settle(world, due, outcome));
    if (outcome === 'sent') sent += 1;
  }
  return { sent, unreadable };
}

/** What is not sent at all (too old, not wanted) holds up nobody: it is put away until there is something to send, or nothing is left. */
async function claimSome(parts: Parts): Promise<Pick<Claimed, 'ready' | 'unreadable'>> {
  let unreadable = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const claimed = await parts.inTransaction((world) => claimThem(world, parts));
    unreadable += claimed.unreadable;
    if (claimed.ready.length > 0 || claimed.looked < AT_A_TIME) return { ready: claimed.ready, unreadable };
  }
  return { ready: [], unreadable };
}

interface Claimed {
  readonly ready: readonly Ready[];
  readonly unreadable: number;
  readonly looked: number;
}

async function claimThem(world: World, parts: Parts): Promise<Claimed> {
  const now = world.now();
  const ready: Ready[] = [];
  let unreadable = 0;
  const dues = await lockDueDeliveries(world.database, now, AT_A_TIME);
  for (const due of dues) {
    const next = await nextOf(world, parts, due);
    if (next.do === 'end') await endDelivery(world.database, due, { outcome: next.outcome, at: now });
    else if (next.do === 'wait') await putOffDelivery(world.database, due, next.until);
    else {
      await claimDelivery(world.database, due, now + HELD_MS);
      ready.push(next.ready);
    }
    if (next.do === 'end' && next.outcome === 'unreadable') unreadable += 1;
  }
  return { ready, unreadable, looked: dues.length };
}

type Next = { readonly do: 'end'; readonly outcome: DeliveryOutcome } | { readonly do: 'wait'; readonly until: number } | { readonly do: 'send'; readonly ready: Ready };

async function nextOf(world: World, { ways, addressOf }: Parts, due: DueDelivery): Promise<Next> {
  const now = world.now();
  const preferences = await readPreferences(world.database, due.holderId);
  const when = whenToSend({ way: due.way, group: noticeGroups[due.kind], preferences, noticeAt: due.noticeAt, now });
  if (when.send === 'never') return { do: 'end', outcome: when.because };
  if (when.send === 'later') return { do: 'wait', until: when.at };
  const way = ways[due.way === 'former_phone' ? 'sms' : due.way];
  if (!way) return { do: 'end', outcome: 'no_address' };
  if (due.leftInTheMiddle && !way.mayRepeat) return { do: 'end', outcome: 'unknown' };
  const to = await whereTo(world, due, addressOf);
  if (to === 'unreadable') return { do: 'end', outcome: 'unreadable' };
  if (to.address === null) return { do: 'end', outcome: 'no_address' };
  const { language } = preferences;
  const toFormer = due.way === 'former_phone';
  const message = {
    to: to.address, text: toFormer ? formerPhoneText(due, language) : messageText(due.kind, due.checkCode, language), title: messageTitle(due.kind, language), checkCode: due.checkCode, at: due.noticeAt, language,
    clientMessageId: `${due.noticeId}-${toFormer ? 'former-' : ''}${language}`,
  };
  return { do: 'send', ready: { due, way, message } };
}

/** Opened here, and goes to the provider alone; nothing of it is kept with the delivery. The dead are told nothing. */
async function whereTo(world: World, { holderId, way, sealedTo, noticeAt }: DueDelivery, addressOf: AddressOf): Promise<{ readonly address: string | null } | 'unreadable'> {
  try {
    const { phone, deathDate } = await readPersonForRules(world, holderId);
    if (deathDate !== null) return { address: null };
    if (way === 'former_phone') return { address: sealedTo && openFormerPhone(world.sealer, { holderId, at: noticeAt }, sealedTo) };
    return { address: way === 'sms' ? phone : await addressOf(world, holderId, way) };
  } catch {
    // A record that does not open is the operator's to mend; the others of the round do not wait for it.
    return 'unreadable';
  }
}

async function settle({ database, now }: World, due: DueDelivery, outcome: SentOutcome): Promise<void> {
  const at = now();
  if (outcome !== 'failed') return endDelivery(database, due, { outcome, at });
  const again = nextTryAt(due.tries + 1, at);
  return again === null ? endDelivery(database, due, { outcome: 'given_up', at }) : putOffDelivery(database, due, again);
}
