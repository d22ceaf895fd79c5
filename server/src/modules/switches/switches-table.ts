import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { Id } from '../../platform/values/ids.ts';
import { upwardsFrom, type RegionCode } from '../regions/rules/index.ts';

export type SwitchName = 'ecard_issue' | 'ecard_payment' | 'offline_codes' | 'channel_wechat' | 'channel_alipay' | 'channel_launch';

export interface SwitchRow {
  readonly name: SwitchName;
  readonly regionCode: RegionCode;
  readonly open: boolean;
  readonly since: Day;
  readonly reason: string;
}

/**
 * Open only where no region upwards has it closed and at least one has it open: a city cannot open what its province closed.
 * A region that nobody ever opened is closed.
 */
export async function readSwitch(database: Transaction, name: SwitchName, regionCode: RegionCode): Promise<{ readonly open: boolean; readonly since: Day | null; readonly reason: string }> {
  const rows = await database.query<SwitchRow>('read_switch', `
    select name, region_code, open, since, reason from switches
    where name = $1 and region_code = any($2) order by region_code desc`, [name, upwardsFrom(regionCode)]);
  const closed = rows.find((row) => !row.open);
  if (closed) return { open: false, since: closed.since, reason: closed.reason };
  const opened = rows.find((row) => row.regionCode !== '000000') ?? null;
  return opened ? { open: true, since: opened.since, reason: opened.reason } : { open: false, since: null, reason: 'never_opened' };
}

/**
 * A kill switch stops where somebody closed it, and says nothing where nobody ever touched it. Null: it does not stop here; else since which day it does.
 */
export async function findStop(database: Transaction, name: SwitchName, regionCode: RegionCode): Promise<{ readonly since: Day | null } | null> {
  const { open, since, reason } = await readSwitch(database, name, regionCode);
  return open || reason === 'never_opened' ? null : { since };
}

/** Every region that somebody closed, with all that lies below it. */
export async function listClosedRegions(database: Transaction, name: SwitchName): Promise<RegionCode[]> {
  const rows = await database.query<Pick<SwitchRow, 'regionCode'>>('list_closed_regions', 'select region_code from switches where name = $1 and not open order by region_code', [name]);
  return rows.map(({ regionCode }) => regionCode);
}

/** The row of that region itself, whatever holds above it; null: nobody ever touched it there. */
export async function findSwitch(database: Transaction, name: SwitchName, regionCode: RegionCode): Promise<SwitchRow | null> {
  const [row] = await database.query<SwitchRow>('find_switch', 'select name, region_code, open, since, reason from switches where name = $1 and region_code = $2', [name, regionCode]);
  return row ?? null;
}

/** By a held change; without one only the owner of the schema sets: a seed, a test. */
export interface SetBy {
  readonly author: string;
  readonly at: number;
  readonly approvalId?: Id<'Approval'>;
}

export async function setSwitch(database: Transaction, { name, regionCode, open, since, reason }: SwitchRow, { author, at, approvalId }: SetBy): Promise<void> {
  await database.query('set_switch', `
    insert into switches (name, region_code, open, since, reason, author, changed_at, approval_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (name, region_code) do update set open = $3, since = $4, reason = $5, author = $6, changed_at = $7, approval_id = $8`,
    [name, regionCode, open, since, reason, author, new Date(at), approvalId ?? null]);
}

export async function listSwitches(database: Transaction, name: SwitchName): Promise<SwitchRow[]> {
  return database.query<SwitchRow>('list_switches', 'select name, region_code, open, since, reason from switches where name = $1 order by region_code', [name]);
}
