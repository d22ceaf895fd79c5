import type { Pool } from '../../../platform/database.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { sessionState } from '../rules/index.ts';
import { newSecret, sessionHashOf } from './session.ts';
import { findLiveSession, type LiveSession } from './sessions-hot.ts';
import { insertSession, supersedeSecret, touchSession } from './sessions-table.ts';

export type DoorParts = Pick<World, 'lookup' | 'now'>;

export interface OpenedSession {
  readonly caller: HolderCaller;
  /** The secret that takes over from now on, where it was time for another: the reply takes it along. */
  readonly next: { readonly secret: string; readonly maxAgeSeconds: number } | null;
}

/** Whom a session's secret opens the door to; null: nobody, or no longer. Notes that the session was seen, once a minute. */
export async function openSession(pool: Pool, { lookup, now }: DoorParts, secret: string): Promise<OpenedSession | null> {
  const at = now();
  const sessionHash = sessionHashOf(lookup, secret);
  const session = await findLiveSession(pool, sessionHash);
  if (!session) return null;
  const { holderId, deviceNo, sessionId } = session;
  const caller: HolderCaller = { kind: 'holder', holderId, deviceNo, sessionId };
  switch (sessionState(session, at)) {
    case 'over':
      return null;
    case 'fresh':
      return { caller, next: null };
    case 'to_be_seen':
      await touchSession(pool, sessionHash, at);
      return { caller, next: null };
    case 'to_be_renewed':
      return { caller, next: await renew(pool, { lookup, now }, { session, sessionHash }) };
  }
}

/** The same session under a new secret; the old one serves for a moment, for requests that are on their way. */
async function renew(pool: Pool, { lookup, now }: DoorParts, { session, sessionHash }: { session: LiveSession; sessionHash: Buffer }): Promise<OpenedSession['next']> {
  const at = now();
  const secret = newSecret();
  const isFirst = await pool.transaction(async (database) => {
    if (!(await supersedeSecret(database, sessionHash, at))) return false;
    await insertSession(database, { ...session, sessionHash: sessionHashOf(lookup, secret), issuedAt: at });
    return true;
  });
  return isFirst ? { secret, maxAgeSeconds: Math.max(1, Math.floor((session.endsAt - at) / 1000)) } : null;
}
