import type * as contract from '@yika/contract';
import type { QueryOf, ReplyOf, StaffSessionView } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { insertSignIn, listSignIns } from '../people/staff-sign-ins-table.ts';
import { findStaffRow } from '../people/staff-table.ts';
import { areasOf, mayIn } from '../rules/index.ts';
import type { Arrival } from './staff-session.ts';
import { endStaffSessionRow, findStaffOfSession, getStaffSession, listOpenStaffSessions } from './staff-sessions-table.ts';

type Needs = Pick<World, 'database' | 'now'>;

export async function listSessionsOf({ database, now }: Needs, caller: StaffCaller, staffId: Id<'Staff'>): Promise<StaffSessionView[]> {
  await mayLookAfter({ database }, caller, staffId);
  const sessions = await listOpenStaffSessions(database, staffId, now());
  return sessions.map(({ sessionId, way, browser, startedAt, lastSeenAt, endsAt }) => ({ sessionId, way, browser, startedAt, lastSeenAt, endsAt, thisSession: sessionId === caller.staffSessionId }));
}

/** A session that ended before is ended all the same. */
export async function endSessionOf({ database, now }: Needs, caller: StaffCaller, { sessionId, arrival }: { readonly sessionId: Id<'StaffSession'>; readonly arrival: Arrival }): Promise<void> {
  const staffId = await findStaffOfSession(database, sessionId);
  if (staffId === null) throw new Refusal('staff_not_found');
  await mayLookAfter({ database }, caller, staffId);
  if ((await endStaffSessionRow(database, sessionId, now())) === null) return;
  await noteEnd({ database, now }, caller, { staffId, sessionId, outcome: staffId === caller.staffId ? 'signed_out' : 'session_ended', arrival });
}

/** This session of this browser. */
export async function signOutOf({ database, now }: Needs, caller: StaffCaller, arrival: Arrival): Promise<void> {
  if ((await endStaffSessionRow(database, caller.staffSessionId, now())) === null) return;
  await noteEnd({ database, now }, caller, { staffId: caller.staffId, sessionId: caller.staffSessionId, outcome: 'signed_out', arrival });
}

interface EndOfSession {
  readonly staffId: Id<'Staff'>;
  readonly sessionId: Id<'StaffSession'>;
  readonly outcome: 'signed_out' | 'session_ended';
  readonly arrival: Arrival;
}

async function noteEnd({ database, now }: Needs, caller: StaffCaller, { staffId, sessionId, outcome, arrival }: EndOfSession): Promise<void> {
  const { way } = await getStaffSession(database, sessionId);
  const { browser, addressHash, reference } = arrival;
  await insertSignIn(database, { staffId, at: now(), way, outcome, browser, addressHash, reference });
  await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: `staff.${outcome}`, subject: staffId, reference });
}

const PAGE = 50;

/** One's own; and those of one's scope for whoever looks after sessions or reads the audit. */
export async function listSignInsFor({ database }: Pick<World, 'database'>, caller: StaffCaller, query: QueryOf<typeof contract.listStaffSignIns>): Promise<ReplyOf<typeof contract.listStaffSignIns>> {
  const limit = query.limit ?? PAGE;
  const areas = areasOf(caller.grants, 'security_administrator', 'auditor');
  const mine = areas.length === 0 || query.staffId === caller.staffId;
  if (areas.length === 0 && query.staffId !== undefined && query.staffId !== caller.staffId) throw new Refusal('outside_scope');
  const staffId: Id<'Staff'> | null = mine ? caller.staffId : query.staffId === undefined ? null : asId(query.staffId);
  const rows = await listSignIns(database, { areas: mine ? [asId('000000')] : areas, staffId, failuresOnly: query.failuresOnly ?? false, before: query.before ?? null, limit: limit + 1 });
  const signIns = rows.slice(0, limit);
  return { signIns, next: rows.length > limit ? (signIns.at(-1)?.signInId ?? null) : null };
}

/** One's own sessions; somebody else's are looked after by a security administrator in whose scope they work. */
async function mayLookAfter({ database }: Pick<World, 'database'>, caller: StaffCaller, staffId: Id<'Staff'>): Promise<void> {
  if (staffId === caller.staffId) return;
  if (!caller.grants.some(({ role }) => role === 'security_administrator')) throw new Refusal('role_needed');
  const staff = await findStaffRow(database, staffId);
  if (!staff) throw new Refusal('staff_not_found');
  if (!mayIn(caller.grants, 'security_administrator', staff.areaCode)) throw new Refusal('outside_scope');
}
