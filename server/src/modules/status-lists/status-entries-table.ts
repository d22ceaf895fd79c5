import type { Transaction } from '../../platform/database.ts';

/** Where a certificate's status stands: in which list, and where in it. */
export interface StatusPlace {
  readonly statusList: number;
  /** Below 2²⁰. */
  readonly statusIndex: number;
}

/** The numbers of the IETF registry of status types. */
export const statusNumber = { valid: 0, revoked: 1, suspended: 2 } as const;
export type Status = keyof typeof statusNumber;

/** This index of any list that is open, if nobody has it, or the one who had it cannot be shown any more. Null: it is taken. */
export async function claimEntry(database: Transaction, { index, expiresAt, freeBefore }: { readonly index: number; readonly expiresAt: number; readonly freeBefore: number }): Promise<StatusPlace | null> {
  const [place] = await database.query<StatusPlace>('claim_status_entry', `
    with chosen as materialized (
      select list_number from status_lists order by random() limit 1
    ), fresh as (
      insert into status_entries (list_number, list_index, expires_at) select list_number, $1, $2 from chosen
      on conflict (list_number, list_index) do nothing returning list_number, list_index
    ), rested as (
      -- Apart from the insert: an upsert would lock the row that it leaves alone, and two who look for a place would wait for each other.
      update status_entries e set status = 0, expires_at = $2, changed_at = null from chosen c
      where e.list_number = c.list_number and e.list_index = $1 and e.expires_at < $3 returning e.list_number, e.list_index
    )
    select list_number as status_list, list_index as status_index from fresh
    union all select list_number, list_index from rested`, [index, new Date(expiresAt), new Date(freeBefore)]);
  return place ?? null;
}

/** One more, after the newest. Two who find the lists full at once open one. */
export async function openNextList(database: Transaction, at: number): Promise<void> {
  await database.query('open_next_status_list', `
    insert into status_lists (list_number, opened_at) select max(list_number) + 1, $1 from status_lists
    on conflict do nothing`, [new Date(at)]);
}

/** True when it changed; what is revoked stays revoked, and an index that nobody has stays silent. */
export async function changeStatus(database: Transaction, { statusList, statusIndex }: StatusPlace, status: Status, at: number): Promise<boolean> {
  const changed = await database.query('change_status', `
    update status_entries set status = $3, changed_at = $4
    where list_number = $1 and list_index = $2 and status <> $3 and status <> ${statusNumber.revoked}
    returning list_index`, [statusList, statusIndex, statusNumber[status], new Date(at)]);
  return changed.length > 0;
}

/** What a list looks like from outside: when this differs, it says something else than before. Null: there is no such list. */
export async function findListMark(database: Transaction, listNumber: number): Promise<string | null> {
  const [mark] = await database.query<{ changes: number; newest: number | null }>('find_status_list_mark', `
    select count(e.list_number) as changes, max(e.changed_at) as newest
    from status_lists l left join status_entries e on e.list_number = l.list_number and e.changed_at is not null
    where l.list_number = $1 group by l.list_number`, [listNumber]);
  return mark ? `${mark.changes} ${mark.newest}` : null;
}

export async function listNotValid(database: Transaction, listNumber: number, at: number): Promise<{ readonly statusIndex: number; readonly status: Status }[]> {
  const rows = await database.query<{ statusIndex: number; status: number }>('list_not_valid', `
    select list_index as status_index, status from status_entries
    where list_number = $1 and changed_at is not null and status <> 0 and expires_at > $2`, [listNumber, new Date(at)]);
  return rows.map(({ statusIndex, status }) => ({ statusIndex, status: status === statusNumber.revoked ? 'revoked' : 'suspended' }));
}

export async function listListNumbers(database: Transaction): Promise<number[]> {
  const rows = await database.query<{ listNumber: number }>('list_status_lists', 'select list_number from status_lists order by list_number');
  return rows.map(({ listNumber }) => listNumber);
}
