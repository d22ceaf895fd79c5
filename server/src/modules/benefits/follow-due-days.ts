import type { Caller } from '../../platform/values/caller.ts';
import { addDays, dayInChina } from '../../platform/values/day.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { InTransaction, World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { readPersonForRules } from '../holders/index.ts';
import { writeNotice } from '../notices/index.ts';
import { lockBenefitToRemind, lockOverdueBenefit, noteReminded, pauseBenefit } from './benefits-table.ts';
import { reminderFor } from './rules/index.ts';

/** Nobody did it, its day came. */
const clock: Caller = { kind: 'operator', name: 'clock' };
const IN_A_ROUND = 500;
const DEAD = 2;

/**
 * Pauses what was not proved in time and tells it at once; reminds those whose day comes near. Each benefit in a transaction of its own;
 * several servers may do it at once, and what somebody else has locked is left to them. Answers how many of each.
 */
export async function followDueDays(inTransaction: InTransaction): Promise<{ readonly paused: number; readonly reminded: number }> {
  const paused = await untilNone(inTransaction, pauseOne);
  return { paused, reminded: await untilNone(inTransaction, remindOne) };
}

async function untilNone(inTransaction: InTransaction, one: (world: World) => Promise<boolean>): Promise<number> {
  let done = 0;
  while (done < IN_A_ROUND && (await inTransaction(one))) done += 1;
  return done;
}

async function pauseOne(world: World): Promise<boolean> {
  const at = world.now();
  const today = dayInChina(at);
  const benefit = await lockOverdueBenefit(world.database, today);
  if (!benefit) return false;
  const { holderId, benefitId } = benefit;
  await pauseBenefit(world.database, benefit, today);
  if (await lives(world, holderId)) await writeNotice(world.database, { holderId, kind: 'benefit_paused', facts: {}, at });
  await recordAudit(world.database, { holderId, at, caller: clock, action: 'benefit.paused', subject: benefitId });
  return true;
}

async function remindOne(world: World): Promise<boolean> {
  const at = world.now();
  const today = dayInChina(at);
  const benefit = await lockBenefitToRemind(world.database, { today, inAWeek: addDays(today, 7), inAMonth: addDays(today, 30) });
  if (!benefit || benefit.dueOn === null) return false;
  const { holderId, dueOn } = benefit;
  const days = reminderFor({ dueOn, remindedDays: benefit.remindedDays }, today);
  if (days === null) throw new Error('a benefit that is looked for to remind has a reminder that is due');
  await noteReminded(world.database, benefit, days);
  if (await lives(world, holderId)) await writeNotice(world.database, { holderId, kind: 'benefit_due', facts: { dueOn }, at });
  return true;
}

/** Nobody writes to the dead: whoever has their phone would read it. */
async function lives(world: World, holderId: HolderId): Promise<boolean> {
  return (await readPersonForRules(world, holderId)).lifeStatus !== DEAD;
}
