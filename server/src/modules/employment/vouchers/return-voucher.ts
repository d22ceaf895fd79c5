import { readVoucherNumber } from '@yika/contract/numbers';
import { Refusal } from '../../../platform/refusal.ts';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { freePlace } from './courses-table.ts';
import { endVoucher, findVoucherKey, lockVoucher } from './vouchers-table.ts';

/** They do not go: its place is free, and it counts no more in the year. Refusals: voucher_not_found, voucher_redeemed, voucher_expired, voucher_returned. */
export async function returnVoucher({ database, now }: Pick<World, 'database' | 'now'>, caller: HolderCaller, { voucherNumber, reference }: { readonly voucherNumber: string; readonly reference: string }): Promise<void> {
  const at = now();
  const read = readVoucherNumber(voucherNumber);
  const key = read === null ? null : await findVoucherKey(database, read);
  const voucher = key?.holderId === caller.holderId ? await lockVoucher(database, key) : null;
  if (!voucher) throw new Refusal('voucher_not_found');
  if (voucher.state !== 'issued') throw new Refusal(`voucher_${voucher.state}`);
  await endVoucher(database, voucher, { state: 'returned', at });
  await freePlace(database, voucher.courseId);
  await recordAudit(database, { holderId: caller.holderId, at, caller, action: 'voucher.returned', subject: voucher.caseNumber, reference });
}
