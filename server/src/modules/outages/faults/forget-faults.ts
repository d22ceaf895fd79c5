import type { Transaction } from '../../../platform/database.ts';
import { deleteOldFaultReports } from '../fault-reports-table.ts';

const DAY_MS = 86_400_000;
/** Longer than a region may give for an appeal by which a refused report is confirmed after all; the case itself keeps what was said. */
const KEPT_MS = 400 * DAY_MS;

/** Who reported a counter is known for as long as it can matter. For the worker; answers how many were forgotten. */
export function forgetFaultReports(worker: Transaction, now: number): Promise<number> {
  return deleteOldFaultReports(worker, { over: now - KEPT_MS, whatever: now - 2 * KEPT_MS });
}
