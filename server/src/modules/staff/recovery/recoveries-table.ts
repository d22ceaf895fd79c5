import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';
import { stemOf, type RegionCode } from '../../regions/rules/index.ts';

export interface Recovery {
  readonly staffId: Id<'Staff'>;
  readonly recoveryId: Id<'Recovery'>;
  readonly areaCode: RegionCode;
  readonly askedBy: Id<'Staff'>;
  readonly askedAt: number;
  readonly reason: string;
  readonly agreedBy: Id<'Staff'> | null;
  readonly agreedAt: number | null;
  readonly agreedReason: string | null;
  readonly stoppedAt: number | null;
  readonly usedAt: number | null;
  readonly expiresAt: number;
}

const columns = 'staff_id, recovery_id, area_code, asked_by, asked_at, reason, agreed_by, agreed_at, agreed_reason, stopped_at, used_at, expires_at';

export async function insertRecovery(database: Transaction, { staffId, areaCode, askedBy, askedAt, reason, expiresAt }: Pick<Recovery, 'staffId' | 'areaCode' | 'askedBy' | 'askedAt' | 'reason' | 'expiresAt'>): Promise<Id<'Recovery'>> {
  const [row] = await database.query<{ recoveryId: Id<'Recovery'> }>('insert_staff_recovery', `
    insert into staff_recoveries (staff_id, area_code, asked_by, asked_at, reason, expires_at) values ($1, $2, $3, $4, $5, $6) returning recovery_id`,
    [staffId, areaCode, askedBy, new Date(askedAt), reason, new Date(expiresAt)]);
  if (!row) throw new Error('a recovery that was kept has a number');
  return row.recoveryId;
}

export async function findRecovery(database: Transaction, recoveryId: Id<'Recovery'>): Promise<Recovery | null> {
  const [row] = await database.query<Recovery>('find_staff_recovery', `select ${columns} from staff_recoveries where recovery_id = $1`, [recoveryId]);
  return row ?? null;
}

export async function findLastRecoveryOf(database: Transaction, staffId: Id<'Staff'>): Promise<Recovery | null> {
  const [row] = await database.query<Recovery>('find_last_staff_recovery', `select ${columns} from staff_recoveries where staff_id = $1 order by recovery_id desc limit 1`, [staffId]);
  return row ?? null;
}

/** One of several who agree at once; and none once it was stopped, agreed to, or too old. */
export async function markRecoveryAgreed(database: Transaction, { staffId, recoveryId }: Pick<Recovery, 'staffId' | 'recoveryId'>, { by, reason, at, expiresAt }: { readonly by: Id<'Staff'>; readonly reason: string; readonly at: number; readonly expiresAt: number }): Promise<boolean> {
  const rows = await database.query('mark_staff_recovery_agreed', `
    update staff_recoveries set agreed_by = $3, agreed_at = $4, agreed_reason = $5, expires_at = $6
    where staff_id = $1 and recovery_id = $2 and agreed_at is null and stopped_at is null and expires_at > $4 returning recovery_id`,
    [staffId, recoveryId, by, new Date(at), reason, new Date(expiresAt)]);
  return rows.length === 1;
}

export async function markRecoveryStopped(database: Transaction, { staffId, recoveryId }: Pick<Recovery, 'staffId' | 'recoveryId'>, { by, reason, at }: { readonly by: Id<'Staff'>; readonly reason: string; readonly at: number }): Promise<boolean> {
  const rows = await database.query('mark_staff_recovery_stopped', `
    update staff_recoveries set stopped_by = $3, stopped_at = $4, stopped_reason = $5
    where staff_id = $1 and recovery_id = $2 and used_at is null and stopped_at is null and expires_at > $4 returning recovery_id`, [staffId, recoveryId, by, new Date(at), reason]);
  return rows.length === 1;
}

/** The code of the one that was agreed to made a passkey. */
export async function markRecoveryUsed(database: Transaction, staffId: Id<'Staff'>, at: number): Promise<void> {
  await database.query('mark_staff_recovery_used', `
    update staff_recoveries set used_at = $2 where staff_id = $1 and agreed_at is not null and used_at is null and stopped_at is null and expires_at > $2`, [staffId, new Date(at)]);
}

/** Those with a part of this person's in it, and those in these areas and below them; newest first. */
export async function listRecoveries(database: Transaction, { staffId, areas, since }: { readonly staffId: Id<'Staff'>; readonly areas: readonly RegionCode[]; readonly since: number }): Promise<Recovery[]> {
  return database.query<Recovery>('list_staff_recoveries', `
    select ${columns} from staff_recoveries
    where asked_at > $3 and (staff_id = $1 or asked_by = $1 or agreed_by = $1 or area_code like any($2)) order by recovery_id desc limit 100`,
    [staffId, areas.map((area) => `${stemOf(area)}%`), new Date(since)]);
}
