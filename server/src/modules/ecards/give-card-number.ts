import { readCardNumber } from '@yika/contract/numbers';
import { giveBack, spend, triesLeft, type Budget } from '../../platform/budgets-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { findCardByNumber } from '../cards/index.ts';
import { cardStatus, standingOn } from '../cards/rules/index.ts';
import { writeNotice } from '../notices/index.ts';
import { bindCard, lockLiveECard } from './ecards-table.ts';
import { levelFor, type Level } from './rules/index.ts';

/** Of one device; only misses count. */
const TRIES: Budget = { name: 'card_number_given', limit: 6, windowMs: 15 * 60_000 };

interface Given {
  readonly caller: HolderCaller;
  readonly cardNumber: string;
  readonly reference: string;
}

/**
 * The number of the card in hand, given later: the e-card reaches level 2. An answer, so that a spent try is kept. Refusals:
 * card_number_malformed, claim_tries_spent, card_number_not_matched (triesLeft; also for a card that is not in use, whose number
 * proves nothing), bank_account_not_activated, ecard_ended.
 */
export async function giveCardNumber(world: World, { caller, cardNumber, reference }: Given): Promise<Refusal | Level> {
  const { database, lookup } = world;
  const { holderId } = caller;
  const at = world.now();
  const typed = readCardNumber(cardNumber);
  if (!typed.ok) return new Refusal('card_number_malformed');
  const ecard = await lockLiveECard(database, holderId);
  if (!ecard) return new Refusal('ecard_ended');

  const subject = lookup('code', `card-number:${holderId}:${caller.deviceNo}`);
  if (!(await spend(database, TRIES, subject, at))) return new Refusal('claim_tries_spent', { retryAfterSeconds: TRIES.windowMs / 1000 });
  const card = await findCardByNumber(world, holderId, typed.value);
  if (!card || standingOn(card, dayInChina(at)).status !== cardStatus.normal) {
    await recordAudit(database, { holderId, at, caller, action: 'ecard.card_number_refused', subject: ecard.ecardId, outcome: 'refused', reference });
    return new Refusal('card_number_not_matched', { triesLeft: await triesLeft(database, TRIES, subject, at) });
  }
  await giveBack(database, TRIES.name, subject);
  if (levelFor(card, true) === 1) return new Refusal('bank_account_not_activated');
  if (ecard.level === 2 && ecard.cardId === card.cardId) return 2;

  await bindCard(database, ecard, card.cardId);
  await writeNotice(database, { holderId, kind: 'level_raised', facts: {}, at });
  await recordAudit(database, { holderId, at, caller, action: 'ecard.level_raised', subject: ecard.ecardId, reference });
  return 2;
}
