import type { StaffWay } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { stemOf, type RegionCode } from '../../regions/rules/index.ts';

export interface NewSignIn {
  /** Null: nobody was found by what was brought. */
  readonly staffId: Id<'Staff'> | null;
  readonly at: number;
  readonly way: StaffWay;
  readonly outcome: string;
  readonly browser: string;
  readonly addressHash: Buffer | null;
  readonly reference: string | null;
}

export async function insertSignIn(database: Transaction, { staffId, at, way, outcome, browser, addressHash, reference }: NewSignIn): Promise<void> {
  await database.query('insert_staff_sign_in', `
    insert into staff_sign_ins (staff_id, area_code, at, way, outcome, browser, address_hash, reference)
    values ($1, coalesce((select area_code from staff where staff_id = $1), '000000'), $2, $3, $4, $5, $6, $7)`,
    [staffId, new Date(at), way, outcome, browser, addressHash, reference]);
}

export interface SignInRow extends Omit<NewSignIn, 'addressHash'> {
  readonly signInId: string;
  readonly staffNumber: string | null;
  readonly network: string | null;
}

export interface SignInsWanted {
  /** Only of these areas and all below them. */
  readonly areas: readonly RegionCode[];
  readonly staffId: Id<'Staff'> | null;
  readonly failuresOnly: boolean;
  readonly before: string | null;
  readonly limit: number;
}

/** Newest first; ids are of UUID 7 and so in the order of time. */
export async function listSignIns(database: Transaction, { areas, staffId, failuresOnly, before, limit }: SignInsWanted): Promise<SignInRow[]> {
  return database.query<SignInRow>('list_staff_sign_ins', `
    select i.sign_in_id, i.staff_id, s.staff_number, i.at, i.way, i.outcome, i.browser, left(encode(i.address_hash, 'hex'), 8) as network, i.reference
    from staff_sign_ins i left join staff s on s.staff_id = i.staff_id
    where i.area_code like any($1) and ($2::uuid is null or i.staff_id = $2) and (not $3 or i.outcome not in ('signed_in', 'signed_out', 'session_ended', 'recovery_asked', 'recovery_agreed', 'recovery_stopped'))
      and ($4::uuid is null or i.sign_in_id < $4)
    order by i.sign_in_id desc limit $5`, [areas.map((area) => `${stemOf(area)}%`), staffId, failuresOnly, before, limit]);
}
