import type { Transaction } from '../../../platform/database.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';

// Hot, before every act of a holder. Owners: sessions – sign-in (sessions-table.ts); devices, ecards – ecards.

export interface LiveSession {
  readonly sessionId: Id<'Session'>;
  readonly holderId: HolderId;
  readonly deviceNo: number;
  readonly startedAt: number;
  readonly issuedAt: number;
  readonly lastSeenAt: number;
  readonly endsAt: number;
  readonly supersededAt: number | null;
}

/**
 * The session that a secret opens. Derived, not copied: it is good only while its device and its e-card stand, so that ending one
 * of them ends it at once, with nothing to update. Its own times are judged by the rule.
 */
export async function findLiveSession(database: Pick<Transaction, 'query'>, sessionHash: Buffer): Promise<LiveSession | null> {
  const [session] = await database.query<LiveSession>('find_live_session', `
    select s.session_id, s.holder_id, s.device_no, s.started_at, s.issued_at, s.last_seen_at, s.ends_at, s.superseded_at
    from sessions s
      join devices d on d.holder_id = s.holder_id and d.device_no = s.device_no and d.ended_at is null
      join ecards e on e.holder_id = d.holder_id and e.ecard_id = d.ecard_id and e.ended_at is null
    where s.session_hash = $1 and s.ended_at is null`, [sessionHash]);
  return session ?? null;
}
