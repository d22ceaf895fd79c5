import type { Caller } from '../../platform/values/caller.ts';
import { addDays, dayInChina } from '../../platform/values/day.ts';
import type { InTransaction, World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { insertCardChanges } from './card-changes-table.ts';
import { lockLapsedLoss, lockLossToWarnOf, noteWarned, saveCard } from './cards-table.ts';
import type { TellAboveCards } from './change-card.ts';
import { cardStatus } from './rules/index.ts';

/** Nobody did it, its day came. */
const clock: Caller = { kind: 'operator', name: 'clock' };
const IN_A_ROUND = 500;

/**
 * Reports whose day has come are written down as over, and whose day is tomorrow are told so, once. A card is normal by the rule from the
 * first hour of that day, whether this has run or not; here its holder hears of it. Each card in a transaction of its own; several servers
 * may do it at once, and what somebody else has locked is left to them. Answers how many lapsed.
 */
export async function lapseLosses(inTransaction: InTransaction, tellAbove: TellAboveCards): Promise<number> {
  await untilNone(inTransaction, (world) => warnOfOne(world, tellAbove));
  return untilNone(inTransaction, (world) => lapseOne(world, tellAbove));
}

async function untilNone(inTransaction: InTransaction, one: (world: World) => Promise<boolean>): Promise<number> {
  let done = 0;
  while (done < IN_A_ROUND && (await inTransaction(one))) done += 1;
  return done;
}

async function lapseOne(world: World, tellAbove: TellAboveCards): Promise<boolean> {
  const at = world.now();
  const card = await lockLapsedLoss(world.database, dayInChina(at));
  if (!card) return false;
  const { holderId, cardId } = card;
  await saveCard(world.database, { ...card, status: cardStatus.normal, lossLapsesOn: null }, at);
  await insertCardChanges(world.database, [{ holderId, cardId, at, change: 'loss_lapsed', status: cardStatus.normal, lossLapsesOn: null, statusBefore: card.status, caller: clock }]);
  await tellAbove(world, { kind: 'card.loss_lapsed', holderId, cardId, at, caller: clock });
  await recordAudit(world.database, { holderId, at, caller: clock, action: 'card.loss_lapsed', subject: cardId });
  return true;
}

async function warnOfOne(world: World, tellAbove: TellAboveCards): Promise<boolean> {
  const at = world.now();
  const card = await lockLossToWarnOf(world.database, addDays(dayInChina(at), 1));
  if (!card || card.lossLapsesOn === null) return false;
  const { holderId, cardId, lossLapsesOn } = card;
  await noteWarned(world.database, card);
  await tellAbove(world, { kind: 'card.loss_lapses_soon', holderId, cardId, at, caller: clock, lossLapsesOn });
  return true;
}
