import { ENTRIES_PER_STATUS_LIST } from '@yika/code';
import { randomInt } from 'node:crypto';
import type { Transaction } from '../../platform/database.ts';
import { changeStatus, claimEntry, openNextList, type Status, type StatusPlace } from './status-entries-table.ts';

/** Codes of an expired certificate may still be handed in by a counter that had no line: so long its index stays its own. */
const REST_AFTER_EXPIRY_MS = 72 * 3_600_000;
/** At four tenths full one taker in two million finds no place and opens another list. */
const TRIES_BEFORE_ANOTHER_LIST = 16;

/**
 * An index that nobody else has while this certificate can be shown: random, so that neighbours in a list say nothing of when
 * they were made, and unique under race because the row itself is what is claimed. Its status is valid.
 */
export async function takeStatusIndex(
  database: Transaction,
  { expiresAt, nowMs }: { readonly expiresAt: number; readonly nowMs: number },
  pick: () => number = () => randomInt(ENTRIES_PER_STATUS_LIST),
): Promise<StatusPlace> {
  for (;;) {
    for (let tries = 0; tries < TRIES_BEFORE_ANOTHER_LIST; tries += 1) {
      const place = await claimEntry(database, { index: pick(), expiresAt, freeBefore: nowMs - REST_AFTER_EXPIRY_MS });
      if (place) return place;
    }
    await openNextList(database, nowMs);
  }
}

/** What a certificate says of itself: the list and the place in it, in one number. */
export function certificateIndexOf({ statusList, statusIndex }: StatusPlace): number {
  return statusList * ENTRIES_PER_STATUS_LIST + statusIndex;
}

/** Suspends, clears or revokes. A revoked one stays so. Terminals learn it with the next list they fetch; the server at once. */
export async function setStatus(database: Transaction, place: StatusPlace, status: Status, at: number): Promise<boolean> {
  return changeStatus(database, place, status, at);
}
