import type { StaffWay } from '@yika/contract';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from '../../../platform/database.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { findGrantsOf } from '../people/staff-grants-table.ts';
import { insertSignIn } from '../people/staff-sign-ins-table.ts';
import { staffSessionState } from '../rules/session.ts';
import { getSessionTerms, type SessionTerms } from './session-terms.ts';
import { findLiveStaffSession, type LiveStaffSession } from './staff-sessions-hot.ts';
import { insertStaffSession, supersedeStaffSecret, touchStaffSession } from './staff-sessions-table.ts';

/** What is known of the browser that asks, for the lists of sessions and sign-ins. */
export interface Arrival {
  readonly browser: string;
  readonly addressHash: Buffer;
  readonly reference: string;
}

export interface StaffSession {
  /** For the cookie; only a hash of it is kept. */
  readonly secret: string;
  readonly lastsSeconds: number;
  readonly caller: StaffCaller;
}

type Needs = Pick<World, 'database' | 'now' | 'lookup'>;

/** Somebody who proved who they are comes in: a session, a line in the log of sign-ins, an entry in the audit. */
export async function startStaffSession({ database, now, lookup }: Needs, staffId: Id<'Staff'>, { way, arrival }: { readonly way: StaffWay; readonly arrival: Arrival }): Promise<StaffSession> {
  const at = now();
  const secret = newSecret();
  const sessionId = asId<'StaffSession'>(randomUUID());
  const terms = await getSessionTerms({ database, now }, staffId);
  const provedUntil = proofOf(way, at, terms);
  const { browser, addressHash, reference } = arrival;
  await insertStaffSession(database, { sessionHash: hashOf(lookup, secret), sessionId, staffId, way, browser, startedAt: at, issuedAt: at, endsAt: at + terms.lastsMs, provedUntil, idleMinutes: terms.idleMinutes });
  await insertSignIn(database, { staffId, at, way, outcome: 'signed_in', browser, addressHash, reference });
  const caller: StaffCaller = { kind: 'staff', staffId, staffSessionId: sessionId, grants: await findGrantsOf(database, staffId, at), provedUntil };
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'staff.signed_in', subject: staffId, outcome: way, reference });
  return { secret, lastsSeconds: terms.lastsMs / 1000, caller };
}

/** The second way, a code that is typed, is no proof for sensitive acts; in the demonstration nobody has a passkey, and nothing is at stake. */
function proofOf(way: StaffWay, at: number, { lastsMs, proofLastsMs }: SessionTerms): number | null {
  switch (way) {
    case 'passkey':
    case 'enrolment':
      return at + proofLastsMs;
    case 'one_time_code':
      return null;
    case 'demo':
      return at + lastsMs;
  }
}

export interface OpenedStaffSession {
  readonly caller: StaffCaller;
  /** The secret that takes over from now on, where it was time for another: the reply takes it along. */
  readonly next: { readonly secret: string; readonly maxAgeSeconds: number } | null;
}

/** Whom a session's secret opens the door to; null: nobody, or no longer. Notes that the session was seen, once a minute. */
export async function openStaffSession(pool: Pool, parts: Pick<World, 'lookup' | 'now'>, secret: string): Promise<OpenedStaffSession | null> {
  const at = parts.now();
  const sessionHash = hashOf(parts.lookup, secret);
  const session = await findLiveStaffSession(pool, sessionHash, at);
  if (!session) return null;
  const { staffId, sessionId, grants, provedUntil } = session;
  const caller: StaffCaller = { kind: 'staff', staffId, staffSessionId: sessionId, grants, provedUntil };
  switch (staffSessionState(session, at)) {
    case 'over':
      return null;
    case 'fresh':
      return { caller, next: null };
    case 'to_be_seen':
      await touchStaffSession(pool, sessionHash, at);
      return { caller, next: null };
    case 'to_be_renewed':
      return { caller, next: await renew(pool, parts, { session, sessionHash }) };
  }
}

/** The same session under a new secret; the old one serves for a moment, for requests that are on their way. */
async function renew(pool: Pool, { lookup, now }: Pick<World, 'lookup' | 'now'>, { session, sessionHash }: { session: LiveStaffSession; sessionHash: Buffer }): Promise<OpenedStaffSession['next']> {
  const at = now();
  const secret = newSecret();
  const isFirst = await pool.transaction(async (database) => {
    if (!(await supersedeStaffSecret(database, sessionHash, at))) return false;
    await insertStaffSession(database, { ...session, sessionHash: hashOf(lookup, secret), issuedAt: at });
    return true;
  });
  return isFirst ? { secret, maxAgeSeconds: Math.max(1, Math.floor((session.endsAt - at) / 1000)) } : null;
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(lookup: World['lookup'], secret: string): Buffer {
  return lookup('secret', `staff-session:${secret}`);
}
