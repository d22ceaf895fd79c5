import type { Transaction } from '../../../platform/database.ts';
import type { StaffGrant } from '../../../platform/values/caller.ts';
import type { NewStaffSession } from './staff-sessions-table.ts';

// Hot, before every act in the console. Owners: staff_sessions – sessions/; staff, staff_grants – people/.

export interface LiveStaffSession extends Omit<NewStaffSession, 'sessionHash'> {
  readonly lastSeenAt: number;
  readonly supersededAt: number | null;
  /** Those in force now. */
  readonly grants: readonly StaffGrant[];
}

/** Derived, not copied: it is good only while its person is active, and with the grants of this instant. Its own times are judged by the rule. */
export async function findLiveStaffSession(database: Pick<Transaction, 'query'>, sessionHash: Buffer, at: number): Promise<LiveStaffSession | null> {
  const [session] = await database.query<LiveStaffSession>('find_live_staff_session', `
    select s.session_id, s.staff_id, s.way, s.browser, s.started_at, s.issued_at, s.last_seen_at, s.ends_at, s.proved_until, s.superseded_at, s.idle_minutes,
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'areaCode', g.area_code, 'servicePointId', g.service_point_id))
        from staff_grants g where g.staff_id = s.staff_id and g.ended_at is null and g.since <= $2 and (g.until is null or g.until > $2)), '[]') as grants
    from staff_sessions s join staff p on p.staff_id = s.staff_id and p.state = 'active'
    where s.session_hash = $1 and s.ended_at is null`, [sessionHash, new Date(at)]);
  return session ?? null;
}
