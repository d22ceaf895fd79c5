/** A new secret every hour, so that one that leaked is soon worth nothing. */
const SECRET_LASTS_MS = 3_600_000;
/** Requests that were on their way with the old secret when the new one was given out. */
const OLD_SECRET_SERVES_MS = 60_000;
/** A row is touched at most once in this time, so that reading does not write. */
const SEEN_EVERY_MS = 60_000;

export interface StaffSessionTimes {
  /** Epoch milliseconds, all of them. */
  readonly issuedAt: number;
  readonly lastSeenAt: number;
  readonly endsAt: number;
  readonly supersededAt: number | null;
  /** After so much silence somebody else may be sitting at the desk. */
  readonly idleMinutes: number;
}

export type StaffSessionState = 'over' | 'fresh' | 'to_be_seen' | 'to_be_renewed';

export function staffSessionState({ issuedAt, lastSeenAt, endsAt, supersededAt, idleMinutes }: StaffSessionTimes, at: number): StaffSessionState {
  if (at >= endsAt || at - lastSeenAt >= idleMinutes * 60_000) return 'over';
  if (supersededAt !== null) return at - supersededAt < OLD_SECRET_SERVES_MS ? 'fresh' : 'over';
  if (at - issuedAt >= SECRET_LASTS_MS) return 'to_be_renewed';
  return at - lastSeenAt >= SEEN_EVERY_MS ? 'to_be_seen' : 'fresh';
}

/** Has their passkey answered recently enough for a sensitive act? */
export function isFreshlyProved({ provedUntil }: { readonly provedUntil: number | null }, at: number): boolean {
  return provedUntil !== null && at < provedUntil;
}
