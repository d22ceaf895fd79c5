import type { QualificationWay } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { BenefitKey } from './benefits-table.ts';

export interface BenefitProof {
  readonly benefitId: Id<'Benefit'>;
  readonly way: QualificationWay;
  readonly provedOn: Day;
  readonly validUntil: Day;
}

export interface NewProof extends Omit<BenefitProof, 'benefitId'> {
  readonly dueBefore: Day;
  readonly caseNumber: string | null;
}

export async function insertProof(database: Transaction, { holderId, benefitId }: BenefitKey, one: NewProof): Promise<void> {
  await database.query('insert_benefit_proof', `
    insert into benefit_proofs (holder_id, benefit_id, way, case_number, proved_on, due_before, valid_until) values ($1, $2, $3, $4, $5, $6, $7)`,
    [holderId, benefitId, one.way, one.caseNumber, one.provedOn, one.dueBefore, one.validUntil]);
}

/** Of all their benefits, newest first: one a year each. */
export async function listProofs(database: Transaction, holderId: HolderId): Promise<BenefitProof[]> {
  return database.query<BenefitProof>('list_benefit_proofs', `
    select benefit_id, way, proved_on, valid_until from benefit_proofs where holder_id = $1 order by proved_on desc, proof_id desc limit 200`, [holderId]);
}
