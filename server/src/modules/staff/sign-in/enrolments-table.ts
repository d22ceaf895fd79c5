import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';

export interface StaffEnrolment {
  readonly staffId: Id<'Staff'>;
  readonly kind: 'created' | 'invited' | 'recovery';
}

/** The newest code is the only one. */
export async function replaceEnrolment(database: Transaction, { staffId, kind, codeHash, expiresAt }: StaffEnrolment & { readonly codeHash: Buffer; readonly expiresAt: number }): Promise<void> {
  await database.query('forget_staff_enrolments', 'delete from staff_enrolments where staff_id = $1', [staffId]);
  await database.query('insert_staff_enrolment', `
    insert into staff_enrolments (code_hash, staff_id, kind, expires_at) values ($1, $2, $3, $4)`, [codeHash, staffId, kind, new Date(expiresAt)]);
}

export async function findEnrolment(database: Transaction, codeHash: Buffer, at: number): Promise<StaffEnrolment | null> {
  const [row] = await database.query<StaffEnrolment>('find_staff_enrolment', 'select staff_id, kind from staff_enrolments where code_hash = $1 and expires_at > $2', [codeHash, new Date(at)]);
  return row ?? null;
}

/** Takes the code away, whoever of several asks first: it works once. */
export async function takeEnrolmentOfStaff(database: Transaction, codeHash: Buffer, at: number): Promise<StaffEnrolment | null> {
  const [row] = await database.query<StaffEnrolment>('take_staff_enrolment', `
    delete from staff_enrolments where code_hash = $1 and expires_at > $2 returning staff_id, kind`, [codeHash, new Date(at)]);
  return row ?? null;
}

export async function forgetEnrolmentsOf(database: Transaction, staffId: Id<'Staff'>): Promise<void> {
  await database.query('forget_staff_enrolments', 'delete from staff_enrolments where staff_id = $1', [staffId]);
}

/** By the worker. Answers how many. */
export async function deleteExpiredEnrolments(worker: Transaction, before: number): Promise<number> {
  return (await worker.query('delete_expired_staff_enrolments', 'delete from staff_enrolments where expires_at < $1 returning code_hash', [new Date(before)])).length;
}
