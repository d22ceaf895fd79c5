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
  const { name, where, values } = askedOf(search);
  return database.query<FoundEntry>(`search_audit${name}`, `
    select e.entry_id, e.at, e.actor, e.action, e.subject, e.service_point_id, e.purpose, e.outcome, e.seen, e.reference, e.holder_id <> 0 as about_person,
      case when s.leaves is null then 'not_yet'
        when position(uuid_send(e.entry_id) || sha256('\\x00'::bytea || convert_to(
          jsonb_build_array(e.holder_id, e.entry_id, extract(epoch from e.at)::numeric, e.actor, e.action, e.subject, e.service_point_id, e.purpose, e.outcome, e.seen, e.reference)::text, 'UTF8')) in s.leaves) > 0 then 'as_sealed'
        else 'altered' end as seal
    from (select * from audit_entries where ${where} order by at desc, entry_id desc limit $1) as e
      left join lateral (select leaves from audit_slots where slot_started_at <= e.at and slot_ended_at > e.at order by slot_started_at desc limit 1) as s on true
    order by e.at desc, e.entry_id desc`, values);
}

/** How many there are, counted no further than to the limit of the search. */
export async function countAudit(database: Transaction, search: AuditSearch): Promise<number> {
  const { name, where, values } = askedOf(search);
  const [row] = await database.query<{ count: number }>(`count_audit${name}`, `select count(*)::int as count from (select from audit_entries where ${where} limit $1) as found`, values);
  return row?.count ?? 0;
}

/**
 * A statement for each set of filters: one that leaves a filter open with `is null or` is planned for all of them, and no index serves it.
 */
function askedOf({ from, to, actor, action, holderId, within, after, limit }: AuditSearch): { readonly name: string; readonly where: string; readonly values: Value[] } {
  const values: Value[] = [limit];
  const give = (value: Value): string => `$${values.push(value)}`;
  const filters: [name: string, condition: string][] = [['', `at >= ${give(new Date(from))} and at < ${give(new Date(to))}`]];
  if (holderId !== null) filters.push(['_of_person', `holder_id = ${give(holderId)}`]);
  // Said as the partial index says it, so that it serves whatever the name.
  if (actor !== null && /^(?:staff|operator):/.test(actor)) filters.push(['_by_office', `actor = ${give(actor)} and (actor like 'staff:%' or actor like 'operator:%')`]);
  else if (actor !== null) filters.push(['_by_actor', `actor = ${give(actor)}`]);
  if (action?.endsWith('.')) filters.push(['_of_room', `starts_with(action, ${give(action)})`]);
  else if (action !== null) filters.push(['_of_act', `action = ${give(action)}`]);
  if (within) filters.push(['_within', `(service_point_id = any(${give(within.servicePointIds)}) or actor = any(${give(within.actors)}))`]);
  // The instant stands alone too: the index knows it, and not the pair.
  if (after) filters.push(['_after', `at <= ${give(new Date(after.at))} and (at, entry_id) < (${give(new Date(after.at))}, ${give(after.entryId)}::uuid)`]);
  return { name: filters.map(([each]) => each).join(''), where: filters.map(([, condition]) => condition).join(' and '), values };
}
