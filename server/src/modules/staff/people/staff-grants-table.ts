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
}

export async function insertGrant(database: Transaction, { staffId, role, areaCode, servicePointId, since, until, grantedBy }: NewGrant): Promise<void> {
  await database.query('insert_staff_grant', `
    insert into staff_grants (staff_id, role, area_code, service_point_id, since, until, granted_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [staffId, role, areaCode, servicePointId, new Date(since), until === null ? null : new Date(until), grantedBy]);
}

/** Those in force at that instant. */
export async function findGrantsOf(database: Pick<Transaction, 'query'>, staffId: Id<'Staff'>, at: number): Promise<StaffGrant[]> {
  return database.query<StaffGrant>('find_staff_grants_of', `
    select role, area_code, service_point_id from staff_grants
    where staff_id = $1 and ended_at is null and since <= $2 and (until is null or until > $2) order by role, area_code, service_point_id`, [staffId, new Date(at)]);
}

export type GrantRow = Omit<NewGrant, 'grantedBy'>;

/** Of several people, those in force at that instant, in the order of roles and areas. */
export async function listGrantsOf(database: Transaction, staffIds: readonly Id<'Staff'>[], at: number): Promise<GrantRow[]> {
  return database.query<GrantRow>('list_staff_grants_of', `
    select staff_id, role, area_code, service_point_id, since, until from staff_grants
    where staff_id = any($1) and ended_at is null and since <= $2 and (until is null or until > $2) order by role, area_code, service_point_id`, [staffIds, new Date(at)]);
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
