import type { Caller } from '../../../platform/values/caller.ts';
import { actorOf } from '../../../platform/values/caller.ts';
import type { InTransaction } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { insertEvent } from '../approval-history-table.ts';
import { lockLapsed, markReminded, saveState } from '../approvals-table.ts';

/** In audit entries: nobody did it, its day came. */
const clock: Caller = { kind: 'operator', name: 'clock' };
const AT_A_TIME = 200;

/**
 * Writes down what the clock has decided: those whose day has passed have lapsed, for those whose day is near there is a reminder. Several
 * servers may do it at once. Until it is written, whoever looks derives the same (`stateAt`).
 */
export async function lapseApprovals(inTransaction: InTransaction): Promise<{ readonly lapsed: number; readonly reminded: number }> {
  return inTransaction(async ({ database, now }) => {
    const at = now();
    const lapsed = await lockLapsed(database, at, AT_A_TIME);
    for (const { approvalId, version, kind, reference } of lapsed) {
      await saveState(database, approvalId, { state: 'lapsed', at });
      await insertEvent(database, approvalId, { version, what: 'lapsed', actor: actorOf(clock), at });
      await recordAudit(database, { holderId: NOBODY, at, caller: clock, action: 'approval.lapsed', subject: approvalId, outcome: kind, reference });
    }
    const reminded = await markReminded(database, at, AT_A_TIME);
    for (const { approvalId, version } of reminded) await insertEvent(database, approvalId, { version, what: 'reminded', actor: actorOf(clock), at });
    return { lapsed: lapsed.length, reminded: reminded.length };
  });
}
