import type { Transaction } from '../../platform/database.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { BenefitKey } from './benefits-table.ts';

/** A check whose result has not come. */
export interface PendingCheck extends BenefitKey {
  readonly checkId: Id<'BenefitFaceCheck'>;
  readonly transaction: string;
  readonly nonce: string;
  readonly photoHash: string;
}

export type SettledOutcome = 'face_match' | 'face_no_match' | 'liveness_failed' | 'face_cancelled' | 'not_begun';

export async function insertFaceCheck(database: Transaction, { holderId, benefitId }: BenefitKey, { transaction, nonce, photoHash, at }: Pick<PendingCheck, 'transaction' | 'nonce' | 'photoHash'> & { readonly at: number }): Promise<void> {
  await database.query('insert_benefit_face_check', `
    insert into benefit_face_checks (holder_id, benefit_id, begun_at, transaction, nonce, photo_hash) values ($1, $2, $3, $4, $5, $6)`,
    [holderId, benefitId, new Date(at), transaction, nonce, photoHash]);
}

/** The one that was begun last, where its result has not come. */
export async function findPendingCheck(database: Transaction, holderId: HolderId): Promise<PendingCheck | null> {
  const [row] = await database.query<PendingCheck>('find_pending_benefit_check', `
    select holder_id, benefit_id, check_id, transaction, nonce, photo_hash from benefit_face_checks
    where holder_id = $1 and outcome is null order by begun_at desc, check_id desc limit 1`, [holderId]);
  return row ?? null;
}

/** Its result counts once. False: it has been handed in already. */
export async function settleFaceCheck(database: Transaction, { holderId, transaction }: Pick<PendingCheck, 'holderId' | 'transaction'>, outcome: SettledOutcome): Promise<boolean> {
  const rows = await database.query('settle_benefit_face_check', `
    update benefit_face_checks set outcome = $3, transaction = null, nonce = null, photo_hash = null
    where holder_id = $1 and transaction = $2 returning check_id`, [holderId, transaction, outcome]);
  return rows.length > 0;
}

/** What became of each check since then; null: its result has not come. */
export async function listFaceOutcomes(database: Transaction, holderId: HolderId, since: number): Promise<{ readonly benefitId: Id<'Benefit'>; readonly outcome: SettledOutcome | null }[]> {
  return database.query('list_benefit_face_outcomes', `
    select benefit_id, outcome from benefit_face_checks where holder_id = $1 and begun_at > $2`, [holderId, new Date(since)]);
}
