import { dayInChina } from '../../../platform/values/day.ts';
import type { InTransaction } from '../../../platform/world.ts';
import { writeNotice } from '../../notices/index.ts';
import { lockUnanswered } from '../cases-table.ts';
import { after, saveMoved } from '../move-case.ts';
import { theClock } from './the-clock.ts';

const AT_A_TIME = 200;

/** Cases whose holder did not answer in time. Several servers may do it at once. Answers how many. */
export async function lapseCases(inTransaction: InTransaction): Promise<number> {
  return inTransaction(async (world) => {
    const at = world.now();
    const lapsed = await lockUnanswered(world.database, dayInChina(at), AT_A_TIME);
    for (const one of lapsed) {
      await writeNotice(world.database, { holderId: one.holderId, kind: 'case_lapsed', facts: { caseNumber: one.caseNumber, service: one.service }, at });
      await saveMoved(world, { ...after(one, 'lapse', at), claimedBy: null, daysLeft: null, unanswered: false }, { what: 'lapsed', caller: theClock });
    }
    return lapsed.length;
  });
}
