import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { Account } from './rules/index.ts';

/** The personal accounts of a person, one a region. */
export async function listAccounts(database: Transaction, holderId: HolderId): Promise<Account[]> {
  return database.query<Account>('list_accounts', `
    select region_code, balance_fen, as_of from accounts where holder_id = $1 order by region_code`, [holderId]);
}
