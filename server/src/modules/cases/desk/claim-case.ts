import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { addDays, dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { writeNotice } from '../../notices/index.ts';
import { getPolicy } from '../../regions/index.ts';
import type { Case } from '../case.ts';
import { lockCase } from '../cases-table.ts';
import { after, saveMoved } from '../move-case.ts';
import { daysLeft, isAtDesk, isOver } from '../rules/index.ts';
import { atDesk } from './desk-scope.ts';

interface Asked {
  readonly caseNumber: string;
  readonly reference: string;
}

/** Of two who take it at once, one has it. Refusals: case_not_found, case_over, case_of_another. */
export async function claimCase(world: World, caller: StaffCaller, { caseNumber, reference }: Asked): Promise<Case> {
  const one = await atDesk(world, caller, caseNumber, lockCase);
  if (isOver(one.state)) throw new Refusal('case_over');
  if (one.claimedBy === caller.staffId) return one;
  if (one.claimedBy !== null) throw new Refusal('case_of_another');
  return saveMoved(world, { ...one, claimedBy: caller.staffId }, { what: 'claimed', caller, reference });
}

/** Refusals: case_not_found, case_over, case_of_another. */
export async function releaseCase(world: World, caller: StaffCaller, { caseNumber, reference }: Asked): Promise<Case> {
  const one = await lockMine(world, caller, caseNumber);
  return saveMoved(world, { ...one, claimedBy: null }, { what: 'released', caller, reference });
}

/** The days stop until the holder answers. Refusals: case_not_found, case_over, case_of_another. */
export async function askHolder(world: World, caller: StaffCaller, { caseNumber, words, reference }: Asked & { readonly words: string }): Promise<Case> {
  const one = await lockMine(world, caller, caseNumber);
  if (!isAtDesk(one.state)) throw new Refusal('case_over');
  const at = world.now();
  const today = dayInChina(at);
  const { value: answerDays } = await getPolicy(world.database, 'case_answer_days', { regionCode: one.regionCode, day: today });
  const asked = { ...after(one, 'ask_holder', at), daysLeft: daysLeft(one.dueOn, today), dueOn: addDays(today, answerDays), unanswered: false };
  await writeNotice(world.database, { holderId: one.holderId, kind: 'case_question', facts: { caseNumber, service: one.service, dueOn: asked.dueOn }, at });
  return saveMoved(world, asked, { what: 'asked_holder', caller, words, reference });
}

/** One that the asker has taken, locked. Refusals: case_not_found, case_over, case_of_another. */
export async function lockMine(world: World, caller: StaffCaller, caseNumber: string): Promise<Case> {
  const one = await atDesk(world, caller, caseNumber, lockCase);
  if (isOver(one.state)) throw new Refusal('case_over');
  if (one.claimedBy !== caller.staffId) throw new Refusal('case_of_another');
  return one;
}
