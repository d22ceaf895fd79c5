import type { Transaction } from '../../platform/database.ts';
import { deleteOldBudgets } from '../../platform/budgets-table.ts';
import { deleteOldReferences } from '../../platform/http/refusal-references-table.ts';
import { deleteOldRequests } from '../../platform/http/remembered-requests-table.ts';
import { deleteHeardOutbox } from '../../platform/outbox-table.ts';
import { deleteExpiredEntries } from '../channels/index.ts';
import { deleteExpiredDigitNumbers } from '../ecards/index.ts';
import { deleteExpiredClaims, deleteExpiredPhoneCodes, deleteOldProvedPhones } from '../proofing/index.ts';
import { deleteExpiredChallenges } from './devices/challenges-table.ts';
import { deleteExpiredSessions } from './sessions/sessions-table.ts';

/** Long enough after the end that a slow clock or a late request finds what it needs, and no longer than the privacy policy allows. */
const KEPT_AFTER_END_MS = 3_600_000;
/** What an agency has heard of can be listed once more for a quarter of a year. */
const HEARD_KEPT_MS = 90 * 86_400_000;

/** No budget's window is longer than a day. */
const LONGEST_WINDOW_MS = 2 * 86_400_000;

/** Nobody repeats a request after a week: a page does within minutes, a till when its line is back. */
const REQUESTS_KEPT_MS = 7 * 86_400_000;

export interface Forgotten {
  readonly claims: number;
  readonly phoneCodes: number;
  readonly provedPhones: number;
  readonly sessions: number;
  readonly challenges: number;
  readonly digitNumbers: number;
  readonly channelEntries: number;
  readonly heardEvents: number;
  readonly references: number;
  readonly budgets: number;
  readonly requests: number;
}

/**
 * What the privacy policy promises to forget: claims, codes, sessions and challenges that ended an hour ago. For the worker, every
 * few minutes; with nothing to forget it costs twelve statements. `now`: epoch milliseconds, by the clock that the acts use.
 */
export async function forgetExpired(worker: Transaction, now: number): Promise<Forgotten> {
  const before = now - KEPT_AFTER_END_MS;
  return {
    claims: await deleteExpiredClaims(worker, before),
    phoneCodes: await deleteExpiredPhoneCodes(worker, before),
    // Proved for half an hour; an hour after the proof nobody can use it.
    provedPhones: await deleteOldProvedPhones(worker, before),
    sessions: await deleteExpiredSessions(worker, before),
    challenges: await deleteExpiredChallenges(worker, before),
    channelEntries: await deleteExpiredEntries(worker, before),
    digitNumbers: await deleteExpiredDigitNumbers(worker, before),
    heardEvents: await deleteHeardOutbox(worker, now - HEARD_KEPT_MS),
    references: await deleteOldReferences(worker, now - HEARD_KEPT_MS),
    budgets: await deleteOldBudgets(worker, now - LONGEST_WINDOW_MS),
    requests: await deleteOldRequests(worker, REQUESTS_KEPT_MS),
  };
}
