import type { VoucherState } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

export interface VoucherKey {
  readonly holderId: HolderId;
  readonly voucherId: Id<'Voucher'>;
}

/** A row of `training_vouchers`. */
export interface Voucher extends VoucherKey {
  readonly voucherNumber: string;
  readonly regionCode: RegionCode;
  readonly caseNumber: string;
  readonly courseId: string;
  readonly amountFen: number;
  readonly year: number;
  readonly yearPlace: number;
  readonly issuedOn: Day;
  readonly validThrough: Day;
  readonly state: VoucherState;
  readonly stateSince: number;
}

const columns = 'holder_id, voucher_id, voucher_number, region_code, case_number, course_id, amount_fen, year, year_place, issued_on, valid_through, state, state_since';

/** Newest first. */
export async function listVouchers(database: Transaction, holderId: HolderId): Promise<Voucher[]> {
  return database.query<Voucher>('list_vouchers', `select ${columns} from training_vouchers where holder_id = $1 order by issued_on desc, voucher_id desc limit 100`, [holderId]);
}

/** For somebody who knows nothing but its number. */
export async function findVoucherKey(database: Transaction, voucherNumber: string): Promise<VoucherKey | null> {
  const [row] = await database.query<VoucherKey>('find_voucher_key', 'select holder_id, voucher_id from training_voucher_numbers where voucher_number = $1', [voucherNumber]);
  return row ?? null;
}

export async function findVoucher(database: Transaction, { holderId, voucherId }: VoucherKey): Promise<Voucher | null> {
  const [row] = await database.query<Voucher>('find_voucher', `select ${columns} from training_vouchers where holder_id = $1 and voucher_id = $2`, [holderId, voucherId]);
  return row ?? null;
}

/** Takes the row lock, under which it is redeemed, returned or expires once. */
export async function lockVoucher(database: Transaction, { holderId, voucherId }: VoucherKey): Promise<Voucher | null> {
  const [row] = await database.query<Voucher>('lock_voucher', `select ${columns} from training_vouchers where holder_id = $1 and voucher_id = $2 for no key update`, [holderId, voucherId]);
  return row ?? null;
}

/** False: that number is another’s already. */
export async function takeVoucherNumber(database: Transaction, { holderId, voucherId }: VoucherKey, voucherNumber: string): Promise<boolean> {
  const rows = await database.query('take_voucher_number', `
    insert into training_voucher_numbers (voucher_number, holder_id, voucher_id) values ($1, $2, $3) on conflict do nothing returning voucher_number`, [voucherNumber, holderId, voucherId]);
  return rows.length > 0;
}

/** Constraints hold what the rule has said: one of a course in force, each place of the year once, one of a case. */
export async function insertVoucher(database: Transaction, one: Omit<Voucher, 'state'>): Promise<void> {
  await database.query('insert_voucher', `
    insert into training_vouchers (holder_id, voucher_id, voucher_number, region_code, case_number, course_id, amount_fen, year, year_place, issued_on, valid_through, state_since)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [one.holderId, one.voucherId, one.voucherNumber, one.regionCode, one.caseNumber, one.courseId, one.amountFen, one.year, one.yearPlace, one.issuedOn, one.validThrough, new Date(one.stateSince)]);
}

/** Whoever calls it has locked it, and it was issued. */
export async function endVoucher(database: Transaction, { holderId, voucherId }: VoucherKey, { state, at }: { readonly state: Exclude<VoucherState, 'issued'>; readonly at: number }): Promise<void> {
  await database.query('end_voucher', "update training_vouchers set state = $3, state_since = $4 where holder_id = $1 and voucher_id = $2 and state = 'issued'", [holderId, voucherId, state, new Date(at)]);
}

/** One whose last day has passed, locked; what somebody else has locked is left to them. */
export async function lockOverdueVoucher(database: Transaction, today: Day): Promise<Voucher | null> {
  const [row] = await database.query<Voucher>('lock_overdue_voucher', `
    select ${columns} from training_vouchers where state = 'issued' and valid_through < $1 order by valid_through limit 1 for no key update skip locked`, [today]);
  return row ?? null;
}

/** One that ends by that day, whose holder has not been reminded, locked. */
export async function lockVoucherToRemind(database: Transaction, { today, by }: { readonly today: Day; readonly by: Day }): Promise<Voucher | null> {
  const [row] = await database.query<Voucher>('lock_voucher_to_remind', `
    select ${columns} from training_vouchers where state = 'issued' and not reminded and valid_through between $1 and $2 order by valid_through limit 1 for no key update skip locked`, [today, by]);
  return row ?? null;
}

export async function noteVoucherReminded(database: Transaction, { holderId, voucherId }: VoucherKey): Promise<void> {
  await database.query('note_voucher_reminded', 'update training_vouchers set reminded = true where holder_id = $1 and voucher_id = $2', [holderId, voucherId]);
}
