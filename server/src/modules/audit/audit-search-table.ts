import type { Transaction, Value } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { AuditRow } from './audit-table.ts';

export interface FoundEntry extends AuditRow {
  readonly aboutPerson: boolean;
  readonly seal: 'not_yet' | 'as_sealed' | 'altered';
}

export interface AuditSearch {
  readonly from: number;
  readonly to: number;
  readonly actor: string | null;
  /** Whole, or up to its dot. */
  readonly action: string | null;
  readonly holderId: HolderId | null;
  /** Null: everywhere. Else what was done at one of these places, or by one of these actors. */
  readonly within: { readonly servicePointIds: readonly string[]; readonly actors: readonly string[] } | null;
  readonly after: { readonly at: number; readonly entryId: string } | null;
  readonly limit: number;
}

/**
 * Newest first. The leaf of each entry is made anew from the row as it stands and looked for in the slot that covers its instant: so a row
 * that was altered or slipped in says so where it is read. That the slots themselves are whole, chained and signed, `verifyAudit` tells.
 */
export async function searchAudit(database: Transaction, search: AuditSearch): Promise<FoundEntry[]> {
  return database.query<FoundEntry>(search.holderId === null ? 'search_audit' : 'search_audit_of_person', `
    select e.entry_id, e.at, e.actor, e.action, e.subject, e.service_point_id, e.purpose, e.outcome, e.seen, e.reference, e.holder_id <> 0 as about_person,
      case when s.leaves is null then 'not_yet'
        when position(uuid_send(e.entry_id) || sha256('\\x00'::bytea || convert_to(
          jsonb_build_array(e.holder_id, e.entry_id, extract(epoch from e.at)::numeric, e.actor, e.action, e.subject, e.service_point_id, e.purpose, e.outcome, e.seen, e.reference)::text, 'UTF8')) in s.leaves) > 0 then 'as_sealed'
        else 'altered' end as seal
    from (
      select * from audit_entries
      where at >= $1 and at < $2 and ($3::text is null or actor = $3) and ($4::text is null or action = $4 or (right($4, 1) = '.' and starts_with(action, $4)))
        and ($5::text[] is null or service_point_id = any($5) or actor = any($6)) and ($7::timestamptz is null or (at, entry_id) < ($7, $8::uuid))
        ${search.holderId === null ? '' : 'and holder_id = $10'}
      order by at desc, entry_id desc limit $9) as e
      left join lateral (select leaves from audit_slots where slot_started_at <= e.at and slot_ended_at > e.at order by slot_started_at desc limit 1) as s on true
    order by e.at desc, e.entry_id desc`, valuesOf(search));
}

function valuesOf({ from, to, actor, action, holderId, within, after, limit }: AuditSearch): Value[] {
  return [new Date(from), new Date(to), actor, action, within?.servicePointIds ?? null, within?.actors ?? null, after && new Date(after.at), after?.entryId ?? null, limit, ...(holderId === null ? [] : [holderId])];
}
