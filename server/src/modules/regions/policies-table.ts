import type { Transaction } from '../../platform/database.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Day } from '../../platform/values/day.ts';
import type { Id } from '../../platform/values/ids.ts';
import { upwardsFrom, type PolicyName, type PolicyRow, type PolicyValues, type RegionCode } from './rules/index.ts';

interface Question {
  readonly regionCode: RegionCode;
  readonly day: Day;
}

/** The row in force there on that day: of the nearest region that has one the newest. The nation has one for every name. */
export async function getPolicy<Name extends PolicyName>(database: Transaction, what: Name, question: Question): Promise<PolicyRow<Name>> {
  const row = await findPolicyRow(database, what, question);
  if (!row) throw new Error(`the policy ${what} has no national value`);
  return row;
}

/** As `getPolicy`, of a name for which the nation may have no row on that day. */
export async function findPolicyRow<Name extends PolicyName>(database: Transaction, what: Name, { regionCode, day }: Question): Promise<PolicyRow<Name> | null> {
  const [row] = await database.query<PolicyRow<Name>>('find_policy_row', `
    select what, region_code, valid_from, value, clause from policies
    where what = $1 and region_code = any($2) and valid_from <= $3
    order by region_code desc, valid_from desc
    limit 1`, [what, upwardsFrom(regionCode), day]);
  return row ?? null;
}

/** Several at once, for one region and day: one query. */
export async function getPolicies<Name extends PolicyName>(database: Transaction, names: readonly Name[], { regionCode, day }: Question): Promise<{ readonly [N in Name]: PolicyRow<N> }> {
  const rows = await database.query<PolicyRow<PolicyName>>('get_policies', `
    select distinct on (what) what, region_code, valid_from, value, clause from policies
    where what = any($1) and region_code = any($2) and valid_from <= $3
    order by what, region_code desc, valid_from desc`, [names, upwardsFrom(regionCode), day]);
  const found = Object.fromEntries(rows.map((row) => [row.what, row]));
  const missing = names.find((name) => !(name in found));
  if (missing) throw new Error(`the policy ${missing} has no national value`);
  return found as { readonly [N in Name]: PolicyRow<N> };
}

/** Of every region, in force on the day or replaced by newer ones: for `policiesInForce`, where many regions are asked about. */
export async function listPolicyRows(database: Transaction, names: readonly PolicyName[], day: Day): Promise<PolicyRow<PolicyName>[]> {
  return database.query<PolicyRow<PolicyName>>('list_policy_rows', 'select what, region_code, valid_from, value, clause from policies where what = any($1) and valid_from <= $2', [names, day]);
}

export interface NewPolicy {
  readonly what: PolicyName;
  readonly regionCode: RegionCode;
  readonly validFrom: Day;
  readonly value: PolicyValues[PolicyName];
  readonly clause: string;
  readonly author: string;
  /** The held change by which it was added. Without one only the owner of the schema adds: a migration, a test. */
  readonly approvalId?: Id<'Approval'>;
}

/** Policy rows are only ever added: yesterday's decision stays explainable. Refusal: policy_row_exists, for the same name, region and day. */
export async function addPolicy(database: Transaction, { what, regionCode, validFrom, value, clause, author, approvalId }: NewPolicy): Promise<void> {
  const [added] = await database.query('add_policy', `
    insert into policies (what, region_code, valid_from, value, clause, author, approval_id)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing
    returning what`, [what, regionCode, validFrom, JSON.stringify(value), clause, author, approvalId ?? null]);
  if (!added) throw new Refusal('policy_row_exists');
}
