import type { InTransaction, World } from '../../platform/world.ts';
import { readPersonForRules } from '../holders/index.ts';
import { claimDelivery, endDelivery, lockDueDeliveries, putOffDelivery, type DueDelivery } from './deliveries-table.ts';
import { messageText } from './message-words.ts';
import { noticeGroups } from './notice-groups.ts';
import { readPreferences } from './preferences-table.ts';
import { nextTryAt } from './rules/retry.ts';
import { whenToSend } from './rules/when-to-send.ts';

/** What this room needs of an SMS provider: one `clientMessageId` is sent once, however often it is told. */
export type SendNotice = (message: { readonly to: string; readonly text: string; readonly clientMessageId: string }) => Promise<{ readonly outcome: 'sent' } | { readonly outcome: 'failed'; readonly reason: string }>;

interface Parts {
  readonly inTransaction: InTransaction;
  readonly sendTextMessage: SendNotice;
}

interface Ready {
  readonly due: DueDelivery;
  readonly message: Parameters<SendNotice>[0];
}

const AT_A_TIME = 20;
/** Longer than a provider may take for all of a round; whoever died holding one is followed after it. */
const HELD_MS = 5 * 60_000;

/**
 * Sends what is due. Claimed in one transaction, sent outside any, marked in another: who is killed between sending and marking has it sent again
 * under the same id, which the provider does once. Several servers may do it at once. Answers how many went out.
 */
export async function sendDueNotices({ inTransaction, sendTextMessage }: Parts): Promise<number> {
  const ready = await inTransaction(claimThem);
  let sent = 0;
  for (const { due, message } of ready) {
    const answer = await sendTextMessage(message);
    await inTransaction((world) => settle(world, due, answer));
    if (answer.outcome === 'sent') sent += 1;
  }
  return sent;
}

async function claimThem(world: World): Promise<Ready[]> {
  const now = world.now();
  const ready: Ready[] = [];
  for (const due of await lockDueDeliveries(world.database, now, AT_A_TIME)) {
    const preferences = await readPreferences(world.database, due.holderId);
    const when = whenToSend({ group: noticeGroups[due.kind], preferences, noticeAt: due.noticeAt, now });
    if (when.send === 'never') await endDelivery(world.database, due, { outcome: when.because, at: now });
    else if (when.send === 'later') await putOffDelivery(world.database, due, when.at);
    else {
      // The number is opened here and goes to the provider alone; nothing of it is kept with the delivery.
      const { phone, deathDate } = await readPersonForRules(world, due.holderId);
      if (phone === null || deathDate !== null) {
        await endDelivery(world.database, due, { outcome: 'no_phone', at: now });
        continue;
      }
      await claimDelivery(world.database, due, now + HELD_MS);
      const text = messageText(due.kind, due.checkCode, preferences.language);
      ready.push({ due, message: { to: phone, text, clientMessageId: `${due.noticeId}-${preferences.language}` } });
    }
  }
  return ready;
}

async function settle({ database, now }: World, due: DueDelivery, answer: Awaited<ReturnType<SendNotice>>): Promise<void> {
  const at = now();
  if (answer.outcome === 'sent') return endDelivery(database, due, { outcome: 'sent', at });
  if (answer.reason === 'sms_rejected') return endDelivery(database, due, { outcome: 'rejected', at });
  const again = nextTryAt(due.tries + 1, at);
  return again === null ? endDelivery(database, due, { outcome: 'given_up', at }) : putOffDelivery(database, due, again);
}
