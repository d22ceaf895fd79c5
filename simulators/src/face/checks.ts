import { createHash, randomBytes } from 'node:crypto';

/** How a check can end. */
export const outcomes = ['match', 'no_match', 'liveness_failed', 'cancelled'] as const;
export type FaceOutcome = (typeof outcomes)[number];

export interface Transaction {
  readonly transactionId: string;
  readonly nonce: string;
  readonly returnUrl: string;
  readonly referencePhotoHash?: string;
  /** In which the page greets the person; their browser's wish when absent. */
  readonly language?: string;
}

export interface Check {
  /** The random name of the check's page; whoever knows it may do the check. */
  readonly handle: string;
  readonly transaction: Transaction;
  readonly contentHash: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** The signed result, once there is one. There is never a second. */
  result: string | null;
}

/** The time a person has for the check, in milliseconds. */
const CHECK_LASTS_MS = 10 * 60_000;
const KEPT_CHECKS = 500;

/** The checks begun, in memory and bounded: the oldest go first. */
export class Checks {
  readonly #byTransaction = new Map<string, Check>();
  readonly #byHandle = new Map<string, Check>();

  /** The same transaction again is the same check. Null: the id was used for another transaction. */
  begin(transaction: Transaction, nowMs: number): Check | null {
    const contentHash = hashOf(transaction);
    const earlier = this.#byTransaction.get(transaction.transactionId);
    if (earlier) return earlier.contentHash === contentHash ? earlier : null;

    const handle = randomBytes(24).toString('base64url');
    const check: Check = { handle, transaction, contentHash, expiresAt: nowMs + CHECK_LASTS_MS, result: null };
    this.#byTransaction.set(transaction.transactionId, check);
    this.#byHandle.set(handle, check);
    this.#dropOldest();
    return check;
  }

  /** Null: unknown. */
  find(handle: string): Check | null {
    return this.#byHandle.get(handle) ?? null;
  }

  #dropOldest(): void {
    for (const [transactionId, { handle }] of this.#byTransaction) {
      if (this.#byTransaction.size <= KEPT_CHECKS) return;
      this.#byTransaction.delete(transactionId);
      this.#byHandle.delete(handle);
    }
  }
}

function hashOf({ transactionId, nonce, returnUrl, referencePhotoHash }: Transaction): string {
  return createHash('sha256').update(JSON.stringify([transactionId, nonce, returnUrl, referencePhotoHash ?? null])).digest('hex');
}
