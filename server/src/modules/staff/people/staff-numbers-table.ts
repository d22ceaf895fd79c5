import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { stemOf, type RegionCode } from '../../regions/rules/index.ts';

/** By their ids; whoever is not there is missing from the answer. */
export async function listStaffNumbers(database: Pick<Transaction, 'query'>, staffIds: readonly Id<'Staff'>[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ staffId: Id<'Staff'>; staffNumber: string }>('list_staff_numbers', 'select staff_id, staff_number from staff where staff_id = any($1)', [staffIds]);
  return new Map(rows.map(({ staffId, staffNumber }) => [staffId, staffNumber]));
}

/** Everybody who is or was of an agency in this area or below it. */
export async function listStaffIdsIn(database: Pick<Transaction, 'query'>, areaCode: RegionCode): Promise<Id<'Staff'>[]> {
  const rows = await database.query<{ staffId: Id<'Staff'> }>('list_staff_ids_in', 'select staff_id from staff where area_code like $1', [`${stemOf(areaCode)}%`]);
  return rows.map(({ staffId }) => staffId);
}
