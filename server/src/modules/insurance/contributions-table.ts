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

/** Months of one kind that were paid, in whatever region; only those after a month, where one is given. */
export async function countMonthsPaid(database: Transaction, holderId: HolderId, { kind, afterMonth }: { readonly kind: InsuranceKind; readonly afterMonth: Month | null }): Promise<number> {
  const [row] = await database.query<{ readonly months: number }>('count_months_paid', `
    select count(distinct month)::integer as months
    from contributions where holder_id = $1 and insurance_kind = $2 and paid_on is not null and month > coalesce($3, '')`, [holderId, kind, afterMonth]);
  return row?.months ?? 0;
}
