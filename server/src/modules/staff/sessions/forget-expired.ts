import type { Transaction } from '../../../platform/database.ts';
import { deleteExpiredStaffChallenges } from '../sign-in/challenges-table.ts';
import { deleteExpiredEnrolments } from '../sign-in/enrolments-table.ts';
import { deleteExpiredStaffSessions } from './staff-sessions-table.ts';

/** By the worker: sessions, challenges and codes that ended before. Answers how many. */
export async function forgetExpiredOfStaff(worker: Transaction, before: number): Promise<number> {
  return (await deleteExpiredStaffSessions(worker, before)) + (await deleteExpiredStaffChallenges(worker, before)) + (await deleteExpiredEnrolments(worker, before));
}
