import type { MisuseKind } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';
import type { Verification } from '../verifications-table.ts';

/** In the home of the check, beside it: the check's own row is written where every column counts. */
export interface MisuseReport {
  readonly holderId: HolderId;
  readonly verificationId: Id<'Verification'>;
  readonly kind: MisuseKind;
  readonly at: number;
  readonly servicePointId: Id<'ServicePoint'>;
  readonly terminalId: Id<'Terminal'>;
}

/** False: it was reported before. */
export async function insertMisuseReport(database: Transaction, { holderId, verificationId, kind, at, servicePointId, terminalId }: MisuseReport): Promise<boolean> {
  const inserted = await database.query('insert_misuse_report', `
    insert into misuse_reports (holder_id, verification_id, kind, at, service_point_id, terminal_id)
    values ($1, $2, $3, $4, $5, $6) on conflict (holder_id, verification_id) do nothing
    returning verification_id`, [holderId, verificationId, kind, new Date(at), servicePointId, terminalId]);
  return inserted.length > 0;
}

export async function findMisuseReport(database: Transaction, { holderId, verificationId }: Pick<Verification, 'holderId' | 'verificationId'>): Promise<MisuseReport | null> {
  const [found] = await database.query<MisuseReport>('find_misuse_report', `
    select holder_id, verification_id, kind, at, service_point_id, terminal_id from misuse_reports
    where holder_id = $1 and verification_id = $2`, [holderId, verificationId]);
  return found ?? null;
}
