import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { RegionCode } from '../regions/rules/index.ts';
import type { Movement } from './rules/index.ts';

export interface AccountKey {
  readonly holderId: HolderId;
  readonly regionCode: RegionCode;
}

export interface StatementPage {
  readonly year: number | null;
  /** Only movements with a lower number. */
  readonly before: number;
  readonly limit: number;
}

const columns = 'movement_no, booked_on, kind, amount_fen, balance_after_fen, place, source, as_of';

/** Newest first. One walk along an index either way: a year, or all, costs the same after twenty years as after one. */
export async function listMovements(database: Transaction, { holderId, regionCode }: AccountKey, { year, before, limit }: StatementPage): Promise<Movement[]> {
  if (year === null) {
    return database.query<Movement>('list_account_movements', `
      select ${columns} from account_movements
      where holder_id = $1 and region_code = $2 and movement_no < $3 order by movement_no desc limit $4`, [holderId, regionCode, before, limit]);
  }
  return database.query<Movement>('list_account_movements_of_year', `
    select ${columns} from account_movements
    where holder_id = $1 and region_code = $2 and booked_year = $5 and movement_no < $3 order by movement_no desc limit $4`, [holderId, regionCode, before, limit, year]);
}

export interface StatementSpan {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly lastBalanceFen: number;
}

/** Null: the registry has sent no movement of this account. */
export async function findStatementSpan(database: Transaction, { holderId, regionCode }: AccountKey): Promise<StatementSpan | null> {
  const [row] = await database.query<StatementSpan | { firstYear: null }>('find_statement_span', `
    select min(booked_year) as first_year, max(booked_year) as last_year, (
      select balance_after_fen from account_movements where holder_id = $1 and region_code = $2 order by movement_no desc limit 1) as last_balance_fen
    from account_movements where holder_id = $1 and region_code = $2`, [holderId, regionCode]);
  return row === undefined || row.firstYear === null ? null : row;
}
