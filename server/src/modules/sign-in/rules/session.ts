/** Nobody has used it for half an hour: somebody else may be holding the phone. */
export const SESSION_IDLE_MS = 30 * 60_000;
/** However busy: once a day at the latest, and in practice every morning, the PIN is asked again. */
export const SESSION_LASTS_MS = 12 * 3_600_000;
/** A new secret every hour, so that one that leaked is soon worth nothing. */
export const SECRET_LASTS_MS = 3_600_000;
/** Requests that were on their way with the old secret when the new one was given out. */
export const OLD_SECRET_SERVES_MS = 60_000;
/** A row is touched at most once in this time, so that reading does not write. */
export const SEEN_EVERY_MS = 60_000;

export interface SessionTimes {
  /** Epoch milliseconds, all of them. */
  readonly issuedAt: number;
  readonly lastSeenAt: number;
  readonly endsAt: number;
  readonly supersededAt: number | null;
}

/** What is to be done with a session that its secret has found: nothing more, note that it was seen, or give it a new secret. */
export type SessionState = 'over' | 'fresh' | 'to_be_seen' | 'to_be_renewed';

export function sessionState({ issuedAt, lastSeenAt, endsAt, supersededAt }: SessionTimes, at: number): SessionState {
  if (at >= endsAt || at - lastSeenAt >= SESSION_IDLE_MS) return 'over';
  if (supersededAt !== null) return at - supersededAt < OLD_SECRET_SERVES_MS ? 'fresh' : 'over';
  if (at - issuedAt >= SECRET_LASTS_MS) return 'to_be_renewed';
  return at - lastSeenAt >= SEEN_EVERY_MS ? 'to_be_seen' : 'fresh';
}
