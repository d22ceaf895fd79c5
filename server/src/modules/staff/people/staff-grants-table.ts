import type { Transaction } from '../../../platform/database.ts';
import type { StaffGrant, StaffRole } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

/** A grant as it stands in the table; `until` null: until somebody ends it. */
export interface NewGrant extends StaffGrant {
  readonly staffId: Id<'Staff'>;
  readonly since: number;
  readonly until: number | null;
  /** The actor, as in the audit: 'staff:…', 'operator:cli'. */
  readonly grantedBy: string;
  /** The held change by which it was given; none of the first administrator, and in the demonstration. */
  readonly approvalId?: Id<'Approval'>;
}

export async function insertGrant(database: Transaction, { staffId, role, areaCode, servicePointId, since, until, grantedBy, approvalId }: NewGrant): Promise<void> {
  await database.query('insert_staff_grant', `
    insert into staff_grants (staff_id, role, area_code, service_point_id, since, until, granted_by, approval_id) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [staffId, role, areaCode, servicePointId, new Date(since), until === null ? null : new Date(until), grantedBy, approvalId ?? null]);
}

/** Those of that role there that are in force or yet to begin. */
export async function endGrant(database: Transaction, { staffId, role, areaCode, servicePointId }: StaffGrant & Pick<NewGrant, 'staffId'>, { at, by, approvalId }: { readonly at: number; readonly by: string; readonly approvalId: Id<'Approval'> }): Promise<void> {
  await database.query('end_staff_grant', `
    update staff_grants set ended_at = $5, ended_by = $6, approval_id = $7
    where staff_id = $1 and role = $2 and area_code = $3 and service_point_id is not distinct from $4 and ended_at is null`, [staffId, role, areaCode, servicePointId, new Date(at), by, approvalId]);
}

/** Those in force at that instant. */
export async function findGrantsOf(database: Pick<Transaction, 'query'>, staffId: Id<'Staff'>, at: number): Promise<StaffGrant[]> {
  return database.query<StaffGrant>('find_staff_grants_of', `
    select role, area_code, service_point_id from staff_grants
    where staff_id = $1 and ended_at is null and since <= $2 and (until is null or until > $2) order by role, area_code, service_point_id`, [staffId, new Date(at)]);
}

export type GrantRow = Omit<NewGrant, 'grantedBy' | 'approvalId'>;

/** Of several people, those in force at that instant, in the order of roles and areas. */
export async function listGrantsOf(database: Transaction, staffIds: readonly Id<'Staff'>[], at: number): Promise<GrantRow[]> {
  return database.query<GrantRow>('list_staff_grants_of', `
    select staff_id, role, area_code, service_point_id, since, until from staff_grants
    where staff_id = any($1) and ended_at is null and since <= $2 and (until is null or until > $2) order by role, area_code, service_point_id`, [staffIds, new Date(at)]);
}

/**
 * Those who hold a role for the whole nation, and can come in or will; held, and one after the other through this door, so that of two
 * who remove each other, or are created at once, the second sees what the first did.
 */
export async function lockGrantsOfRole(database: Transaction, role: StaffRole, at: number): Promise<Id<'Staff'>[]> {
  await database.query('queue_for_role', `select pg_advisory_xact_lock(hashtext('staff_grants'), hashtext($1))`, [role]);
  const rows = await database.query<{ staffId: Id<'Staff'> }>('lock_staff_grants_of_role', `
    select g.staff_id from staff_grants g join staff s on s.staff_id = g.staff_id and s.state in ('invited', 'active')
    where g.role = $1 and g.area_code = '000000' and g.ended_at is null and (g.until is null or g.until > $2) order by g.staff_id`, [role, new Date(at)]);
  return rows.map(({ staffId }) => staffId);
}

export interface WhoMay {
  readonly role: StaffRole;
  /** One grant for one of these, as it stands in the table: the steps of an approval differ in how far up they look. */
  readonly areas: readonly RegionCode[];
  readonly at: number;
  /** Not these: the maker, and whoever did another step. */
  readonly besides: readonly Id<'Staff'>[];
}

/** The active people who hold the role for the whole of one of these areas. */
export async function findStaffWhoMay(database: Transaction, { role, areas, at, besides }: WhoMay): Promise<Id<'Staff'>[]> {
  const rows = await database.query<{ staffId: Id<'Staff'> }>('find_staff_who_may', `
    select distinct g.staff_id from staff_grants g join staff s on s.staff_id = g.staff_id and s.state = 'active'
    where g.role = $1 and g.area_code = any($2) and g.service_point_id is null and g.ended_at is null and g.since <= $3 and (g.until is null or g.until > $3)
      and g.staff_id <> all($4) order by g.staff_id`, [role, areas, new Date(at), besides]);
  return rows.map(({ staffId }) => staffId);
}
