import type { StaffWay } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';

export interface NewStaffSession {
  readonly sessionHash: Buffer;
  readonly sessionId: Id<'StaffSession'>;
  readonly staffId: Id<'Staff'>;
  readonly way: StaffWay;
  readonly browser: string;
  readonly startedAt: number;
  readonly issuedAt: number;
  readonly endsAt: number;
  readonly provedUntil: number | null;
  readonly idleMinutes: number;
}

export async function insertStaffSession(database: Transaction, session: NewStaffSession): Promise<void> {
  await database.query('insert_staff_session', `
    insert into staff_sessions (session_hash, session_id, staff_id, way, browser, started_at, issued_at, last_seen_at, ends_at, proved_until, idle_minutes)
    values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10)`,
    [session.sessionHash, session.sessionId, session.staffId, session.way, session.browser, new Date(session.startedAt), new Date(session.issuedAt),
      new Date(session.endsAt), session.provedUntil === null ? null : new Date(session.provedUntil), session.idleMinutes]);
}

export async function touchStaffSession(database: Transaction, sessionHash: Buffer, at: number): Promise<void> {
  await database.query('touch_staff_session', 'update staff_sessions set last_seen_at = $2 where session_hash = $1 and last_seen_at < $2', [sessionHash, new Date(at)]);
}

/** True for one of any number of requests that come at once with this secret: that one gives out the next. */
export async function supersedeStaffSecret(database: Transaction, sessionHash: Buffer, at: number): Promise<boolean> {
  const rows = await database.query('supersede_staff_secret', `
    update staff_sessions set superseded_at = $2 where session_hash = $1 and superseded_at is null and ended_at is null returning session_hash`, [sessionHash, new Date(at)]);
  return rows.length === 1;
}

export type OpenStaffSession = Pick<NewStaffSession, 'sessionId' | 'staffId' | 'way' | 'browser' | 'startedAt' | 'endsAt'> & { readonly lastSeenAt: number };

/** Those that have not fallen silent, under their newest secret; newest first. */
export async function listOpenStaffSessions(database: Transaction, staffId: Id<'Staff'>, at: number): Promise<OpenStaffSession[]> {
  return database.query<OpenStaffSession>('list_open_staff_sessions', `
    select session_id, staff_id, way, browser, started_at, last_seen_at, ends_at from staff_sessions
    where staff_id = $1 and ended_at is null and superseded_at is null and ends_at > $2 and last_seen_at > $2 - make_interval(mins => idle_minutes) order by started_at desc, session_id`,
    [staffId, new Date(at)]);
}

/** It must exist; ended or not. */
export async function getStaffSession(database: Transaction, sessionId: Id<'StaffSession'>): Promise<Pick<NewStaffSession, 'way' | 'startedAt' | 'endsAt' | 'provedUntil' | 'idleMinutes'>> {
  const [session] = await database.query<Pick<NewStaffSession, 'way' | 'startedAt' | 'endsAt' | 'provedUntil' | 'idleMinutes'>>('get_staff_session', `
    select way, started_at, ends_at, proved_until, idle_minutes from staff_sessions where session_id = $1 order by issued_at desc limit 1`, [sessionId]);
  if (!session) throw new Error('a session of staff to read must exist');
  return session;
}

/** Every secret of one session; whose it was. Null: there is none, or it has ended. */
export async function endStaffSessionRow(database: Transaction, sessionId: Id<'StaffSession'>, at: number): Promise<Id<'Staff'> | null> {
  const [ended] = await database.query<{ staffId: Id<'Staff'> }>('end_staff_session', `
    update staff_sessions set ended_at = $2 where session_id = $1 and ended_at is null returning staff_id`, [sessionId, new Date(at)]);
  return ended?.staffId ?? null;
}

/** Every session of a person. */
export async function endAllSessionsOf(database: Transaction, staffId: Id<'Staff'>, at: number): Promise<void> {
  await database.query('end_all_staff_sessions', 'update staff_sessions set ended_at = $2 where staff_id = $1 and ended_at is null', [staffId, new Date(at)]);
}

/** Their passkey answered: under every secret of this session. */
export async function proveStaffSession(database: Transaction, sessionId: Id<'StaffSession'>, until: number): Promise<void> {
  await database.query('prove_staff_session', 'update staff_sessions set proved_until = $2 where session_id = $1 and ended_at is null', [sessionId, new Date(until)]);
}

/** Whose it is, ended or not. */
export async function findStaffOfSession(database: Transaction, sessionId: Id<'StaffSession'>): Promise<Id<'Staff'> | null> {
  const [session] = await database.query<{ staffId: Id<'Staff'> }>('find_staff_of_session', 'select staff_id from staff_sessions where session_id = $1 limit 1', [sessionId]);
  return session?.staffId ?? null;
}

/** By the worker. Answers how many. */
export async function deleteExpiredStaffSessions(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_expired_staff_sessions', `
    delete from staff_sessions where ends_at < $1 or ended_at < $1 or superseded_at < $1 returning session_hash`, [new Date(before)]);
  return rows.length;
}
