import type { Caller } from '../../../platform/values/caller.ts';
import { addDays, dayInChina } from '../../../platform/values/day.ts';
import type { InTransaction, World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { freePlace } from './courses-table.ts';
import { endVoucher, lockOverdueVoucher, lockVoucherToRemind, noteVoucherReminded } from './vouchers-table.ts';

/** Nobody did it, its day came. */
const clock: Caller = { kind: 'operator', name: 'clock' };
const IN_A_ROUND = 500;
/** Time enough to go to the training body, or to give the place back. */
const REMIND_DAYS = 14;

/** Ends what was not used in time and frees its place; reminds once, two weeks before. Each in a transaction of its own; what somebody else has locked is left to them. */
export async function followVouchers(inTransaction: InTransaction): Promise<{ readonly expired: number; readonly reminded: number }> {
  const expired = await untilNone(inTransaction, expireOne);
  return { expired, reminded: await untilNone(inTransaction, remindOne) };
}

async function untilNone(inTransaction: InTransaction, one: (world: World) => Promise<boolean>): Promise<number> {
  let done = 0;
  while (done < IN_A_ROUND && (await inTransaction(one))) done += 1;
  return done;
}

async function expireOne({ database, now }: World): Promise<boolean> {
  const at = now();
  const voucher = await lockOverdueVoucher(database, dayInChina(at));
  if (!voucher) return false;
  const { holderId, courseId, caseNumber } = voucher;
  await endVoucher(database, voucher, { state: 'expired', at });
  await freePlace(database, courseId);
  await writeNotice(database, { holderId, kind: 'voucher_expired', facts: {}, at });
  await recordAudit(database, { holderId, at, caller: clock, action: 'voucher.expired', subject: caseNumber });
  return true;
}

async function remindOne({ database, now }: World): Promise<boolean> {
  const at = now();
  const today = dayInChina(at);
  const voucher = await lockVoucherToRemind(database, { today, by: addDays(today, REMIND_DAYS) });
  if (!voucher) return false;
  await noteVoucherReminded(database, voucher);
  await writeNotice(database, { holderId: voucher.holderId, kind: 'voucher_ends_soon', facts: { validThrough: voucher.validThrough }, at });
  return true;
}
