import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';

/** By their ids; whoever is not there is missing from the answer. */
export async function listStaffNumbers(database: Pick<Transaction, 'query'>, staffIds: readonly Id<'Staff'>[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ staffId: Id<'Staff'>; staffNumber: string }>('list_staff_numbers', 'select staff_id, staff_number from staff where staff_id = any($1)', [staffIds]);
  return new Map(rows.map(({ staffId, staffNumber }) => [staffId, staffNumber]));
}
