import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { Contribution, InsuranceKind, Month } from './rules/index.ts';

interface Span {
  readonly kinds: readonly InsuranceKind[];
  readonly fromMonth: Month;
}

/** The months due from one on, oldest first. */
export async function listContributions(database: Transaction, holderId: HolderId, { kinds, fromMonth }: Span): Promise<Contribution[]> {
  return database.query<Contribution>('list_contributions', `
    select insurance_kind, region_code, month, paid_on, base_fen
    from contributions where holder_id = $1 and insurance_kind = any($2) and month >= $3
    order by insurance_kind, region_code, month`, [holderId, kinds, fromMonth]);
}
