import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';

export interface OneTimeCodeRow {
  readonly staffId: Id<'Staff'>;
  readonly sealed: Buffer;
  /** Null: nobody has typed a first code back yet. */
  readonly setUpAt: number | null;
  readonly lastStep: number;
}

/** A new secret takes the place of the old one, which opens nothing more. */
export async function saveOneTimeSecret(database: Transaction, { staffId, sealed, at }: Pick<OneTimeCodeRow, 'staffId' | 'sealed'> & { readonly at: number }): Promise<void> {
  await database.query('save_staff_one_time_secret', `
    insert into staff_one_time_codes (staff_id, sealed, key_version, started_at) values ($1, $2, 1, $3)
    on conflict (staff_id) do update set sealed = $2, started_at = $3, set_up_at = null, last_step = 0`, [staffId, sealed, new Date(at)]);
}

export async function findOneTimeCode(database: Transaction, staffId: Id<'Staff'>): Promise<OneTimeCodeRow | null> {
  const [row] = await database.query<Omit<OneTimeCodeRow, 'lastStep'> & { readonly lastStep: string | number }>('find_staff_one_time_code', `
    select staff_id, sealed, set_up_at, last_step from staff_one_time_codes where staff_id = $1`, [staffId]);
  return row ? { ...row, lastStep: Number(row.lastStep) } : null;
}

/** A code is taken once: of several requests that bring it at once, one moves the step forward. */
export async function takeStep(database: Transaction, staffId: Id<'Staff'>, step: number): Promise<boolean> {
  const rows = await database.query('take_staff_one_time_step', `
    update staff_one_time_codes set last_step = $2 where staff_id = $1 and last_step < $2 returning staff_id`, [staffId, step]);
  return rows.length === 1;
}

export async function markSetUp(database: Transaction, staffId: Id<'Staff'>, at: number): Promise<void> {
  await database.query('mark_staff_one_time_code_set_up', 'update staff_one_time_codes set set_up_at = $2 where staff_id = $1', [staffId, new Date(at)]);
}

/** True: there was one. */
export async function deleteOneTimeCode(database: Transaction, staffId: Id<'Staff'>): Promise<boolean> {
  return (await database.query('delete_staff_one_time_code', 'delete from staff_one_time_codes where staff_id = $1 returning staff_id', [staffId])).length === 1;
}
