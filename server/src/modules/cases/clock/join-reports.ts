import type { InTransaction, World } from '../../../platform/world.ts';
import { writeNotice } from '../../notices/index.ts';
import { listJoinable, settleFaultReport, type JoinableReport } from '../../outages/index.ts';
import { findCase, lockCase } from '../cases-table.ts';
import { after, saveMoved } from '../move-case.ts';
import { theClock } from './the-clock.ts';

const AT_A_TIME = 200;

/**
 * Ten people before one broken counter are one decision: what was confirmed of the first holds for those who said the same, for as long as
 * the counter is out. A case that somebody works on is left to them. Several servers may do it at once. Answers how many.
 */
export async function joinReports(inTransaction: InTransaction): Promise<number> {
  const found = await inTransaction(({ database }) => listJoinable(database, AT_A_TIME));
  let joined = 0;
  for (const report of found) if (await inTransaction((world) => join(world, report))) joined += 1;
  return joined;
}

/** Decided by whoever decided the first; under the lock of the case, so once. */
async function join(world: World, { holderId, caseId, servicePointId, outageId, confirmed }: JoinableReport): Promise<boolean> {
  const at = world.now();
  const one = await lockCase(world.database, { holderId, caseId });
  if (one?.state !== 'received' || one.claimedBy !== null) return false;
  const first = await findCase(world.database, confirmed);
  if (first?.state !== 'granted' || first.decidedBy === null) return false;
  await settleFaultReport(world.database, { servicePointId, caseId }, { state: 'confirmed', outageId });
  await writeNotice(world.database, { holderId, kind: 'counter_fault_confirmed', facts: { caseNumber: one.caseNumber }, at });
  await writeNotice(world.database, { holderId, kind: 'case_granted', facts: { caseNumber: one.caseNumber, service: one.service }, at });
  const told = await saveMoved(world, one, { what: 'joined', caller: theClock });
  await saveMoved(world, { ...after(told, 'grant', at), decidedBy: first.decidedBy, decidedAt: at, unanswered: false }, { what: 'granted', caller: theClock });
  return true;
}
