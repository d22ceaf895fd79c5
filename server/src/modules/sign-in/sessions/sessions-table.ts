import type { Transaction } from '../../../platform/database.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';

export interface NewSession {
  readonly sessionHash: Buffer;
  readonly sessionId: Id<'Session'>;
  readonly holderId: HolderId;
  readonly deviceNo: number;
  readonly startedAt: number;
  readonly issuedAt: number;
  readonly endsAt: number;
}

export async function insertSession(database: Transaction, session: NewSession): Promise<void> {
  await database.query('insert_session', `
    insert into sessions (session_hash, session_id, holder_id, device_no, started_at, issued_at, last_seen_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [session.sessionHash, session.sessionId, session.holderId, session.deviceNo, new Date(session.startedAt), new Date(session.issuedAt), new Date(session.endsAt)]);
}

export async function touchSession(database: Transaction, sessionHash: Buffer, at: number): Promise<void> {
  await database.query('touch_session', 'update sessions set last_seen_at = $2 where session_hash = $1 and last_seen_at < $2', [sessionHash, new Date(at)]);
}

/** True for one of any number of requests that come at once with this secret: that one gives out the next. */
export async function supersedeSecret(database: Transaction, sessionHash: Buffer, at: number): Promise<boolean> {
  const rows = await database.query('supersede_secret', `
    update sessions set superseded_at = $2 where session_hash = $1 and superseded_at is null and ended_at is null returning session_hash`, [sessionHash, new Date(at)]);
  return rows.length === 1;
}

/** Every secret of one session. */
export async function endSession(database: Transaction, sessionId: Id<'Session'>, at: number): Promise<void> {
  await database.query('end_session', 'update sessions set ended_at = $2 where session_id = $1 and ended_at is null', [sessionId, new Date(at)]);
}

/** A new sign-in on a device ends what was open there. */
export async function endSessionsOfDevice(database: Transaction, holderId: HolderId, { deviceNo, at }: { readonly deviceNo: number; readonly at: number }): Promise<void> {
  await database.query('end_sessions_of_device', `
    update sessions set ended_at = $3 where holder_id = $1 and device_no = $2 and ended_at is null`, [holderId, deviceNo, new Date(at)]);
}

/** By the worker. Answers how many. */
export async function deleteExpiredSessions(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_expired_sessions', `
    delete from sessions where ends_at < $1 or ended_at < $1 or superseded_at < $1 returning session_hash`, [new Date(before)]);
  return rows.length;
}
