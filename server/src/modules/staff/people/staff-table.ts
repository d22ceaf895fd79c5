import type { StaffRole, StaffState } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { stemOf, type RegionCode } from '../../regions/rules/index.ts';

export interface StaffTableRow {
  readonly staffId: Id<'Staff'>;
  readonly staffNumber: string;
  readonly agencyId: Id<'Agency'>;
  readonly areaCode: RegionCode;
  readonly sealed: Buffer;
  readonly version: number;
  readonly state: StaffState;
  readonly stateSince: number;
}

const columns = 'staff_id, staff_number, agency_id, area_code, sealed, version, state, state_since';

/** The next free one: 'A-1001'. */
export async function nextStaffNumber(database: Transaction): Promise<string> {
  const [row] = await database.query<{ number: number }>('next_staff_number', `select nextval('staff_numbers')::integer as number`);
  return `A-${row?.number ?? 0}`;
}

export async function insertStaff(database: Transaction, { staffId, staffNumber, agencyId, areaCode, sealed, state, at }: Omit<StaffTableRow, 'version' | 'stateSince'> & { readonly at: number }): Promise<void> {
  await database.query('insert_staff', `
    insert into staff (staff_id, staff_number, agency_id, area_code, sealed, key_version, state, since, state_since) values ($1, $2, $3, $4, $5, 1, $6, $7, $7)`,
    [staffId, staffNumber, agencyId, areaCode, sealed, state, new Date(at)]);
}

export async function findStaffRow(database: Transaction, staffId: Id<'Staff'>): Promise<StaffTableRow | null> {
  const [row] = await database.query<StaffTableRow>('find_staff', `select ${columns} from staff where staff_id = $1`, [staffId]);
  return row ?? null;
}

export async function findStaffByNumber(database: Transaction, staffNumber: string): Promise<StaffTableRow | null> {
  const [row] = await database.query<StaffTableRow>('find_staff_by_number', `select ${columns} from staff where staff_number = $1`, [staffNumber]);
  return row ?? null;
}

/** Held until this transaction ends: whoever changes the person at the same moment waits. */
export async function lockStaffRow(database: Transaction, staffId: Id<'Staff'>): Promise<StaffTableRow | null> {
  const [row] = await database.query<StaffTableRow>('lock_staff', `select ${columns} from staff where staff_id = $1 for update`, [staffId]);
  return row ?? null;
}

export async function setStaffState(database: Transaction, staffId: Id<'Staff'>, { state, at }: { readonly state: StaffState; readonly at: number }): Promise<void> {
  await database.query('set_staff_state', 'update staff set state = $2, state_since = $3 where staff_id = $1', [staffId, state, new Date(at)]);
}

export interface StaffWanted {
  readonly areas: readonly RegionCode[];
  readonly role: StaffRole | null;
  readonly state: StaffState | null;
  readonly after: string | null;
  readonly at: number;
  readonly limit: number;
}

/** Of these areas and all below them, by staff number; `role` is one held now, wherever it reaches. */
export async function listStaffRows(database: Transaction, { areas, role, state, after, at, limit }: StaffWanted): Promise<StaffTableRow[]> {
  return database.query<StaffTableRow>('list_staff', `
    select ${columns} from staff s where area_code like any($1) and ($2::text is null or state = $2) and ($3::text is null or staff_number > $3)
      and ($4::text is null or exists (select from staff_grants g where g.staff_id = s.staff_id and g.role = $4 and g.ended_at is null and g.since <= $5 and (g.until is null or g.until > $5)))
    order by staff_number limit $6`, [areas.map((area) => `${stemOf(area)}%`), state, after, role, new Date(at), limit]);
}
