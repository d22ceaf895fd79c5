import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import { listContributions } from './contributions-table.ts';
import { insuranceKind, type Contribution, type Month } from './rules/index.ts';

/** The months due in a period, of every insurance; both ends included. Whoever shows them puts the look on record. */
export async function readContributionsOf(database: Transaction, holderId: HolderId, { fromMonth, throughMonth }: { readonly fromMonth: Month; readonly throughMonth: Month }): Promise<Contribution[]> {
  const contributions = await listContributions(database, holderId, { kinds: Object.values(insuranceKind), fromMonth });
  return contributions.filter(({ month }) => month <= throughMonth);
}
