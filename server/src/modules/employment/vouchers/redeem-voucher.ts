import type { DeskVoucherView, RefusalCode } from '@yika/contract';
import { maskIdentityNumber, maskName, readVoucherNumber } from '@yika/contract/numbers';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { dayInChina, type Day } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { whyNoIdentity } from '../../ecards/index.ts';
import { readPersonForRules } from '../../holders/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { mayIn } from '../../staff/rules/index.ts';
import { listCoursesById } from './courses-table.ts';
import { toVoucherView } from './view-training.ts';
import { endVoucher, findVoucher, findVoucherKey, lockVoucher, type Voucher } from './vouchers-table.ts';

const deskRoles = ['officer', 'clerk_supervisor'] as const;

interface Typed {
  readonly voucherNumber: string;
  readonly reference: string;
}

/** What lies before somebody of the desk; on record in the person's home before it is answered. Refusal: voucher_not_found, also of one that is elsewhere. */
export async function lookAtVoucher(world: World, caller: StaffCaller, { voucherNumber, reference }: Typed): Promise<DeskVoucherView> {
  return view(world, caller, { voucher: await atDesk(world, caller, { voucherNumber, find: findVoucher }), reference });
}

/**
 * Taken by the training body, on the day of today, once. The e-card of its holder has to be good for proving who they are at that moment. Refusals:
 * voucher_not_found, voucher_redeemed, voucher_expired, voucher_returned, voucher_ecard_not_valid.
 */
export async function redeemVoucher(world: World, caller: StaffCaller, { voucherNumber, reference }: Typed): Promise<DeskVoucherView> {
  const at = world.now();
  const voucher = await atDesk(world, caller, { voucherNumber, find: lockVoucher });
  const refusal = whyNotRedeemed(voucher, { today: dayInChina(at), ecardReason: await whyNoIdentity(world, voucher.holderId) });
  if (refusal !== null) throw new Refusal(refusal);
  await endVoucher(world.database, voucher, { state: 'redeemed', at });
  const { holderId, caseNumber } = voucher;
  await recordAudit(world.database, { holderId, at, caller, action: 'voucher.redeemed', subject: caseNumber, reference });
  await writeNotice(world.database, { holderId, kind: 'voucher_redeemed', facts: { day: dayInChina(at) }, at });
  return view(world, caller, { voucher: { ...voucher, state: 'redeemed', stateSince: at }, reference });
}

function whyNotRedeemed({ state, validThrough }: Voucher, { today, ecardReason }: { readonly today: Day; readonly ecardReason: string | null }): RefusalCode | null {
  if (state !== 'issued') return `voucher_${state}`;
  if (validThrough < today) return 'voucher_expired';
  return ecardReason === null ? null : 'voucher_ecard_not_valid';
}

async function atDesk({ database }: Pick<World, 'database'>, { grants }: StaffCaller, { voucherNumber, find }: { readonly voucherNumber: string; readonly find: typeof findVoucher }): Promise<Voucher> {
  const read = readVoucherNumber(voucherNumber);
  const key = read === null ? null : await findVoucherKey(database, read);
  const voucher = key && (await find(database, key));
  if (!voucher || !deskRoles.some((role) => mayIn(grants, role, voucher.regionCode))) throw new Refusal('voucher_not_found');
  return voucher;
}

async function view(world: World, caller: StaffCaller, { voucher, reference }: { readonly voucher: Voucher; readonly reference: string }): Promise<DeskVoucherView> {
  const { holderId } = voucher;
  const at = world.now();
  await recordAudit(world.database, { holderId, at, caller, action: 'voucher.looked_at', subject: voucher.caseNumber, seen: ['masked_name', 'masked_identity_number', 'vouchers', 'ecard'], reference });
  const { name, identityNumber } = await readPersonForRules(world, holderId);
  const [course] = await listCoursesById(world.database, [voucher.courseId]);
  if (!course) throw new Error('a course of which there is a voucher stands there');
  const ecardReason = await whyNoIdentity(world, holderId);
  return {
    ...toVoucherView(voucher, course), holder: { maskedName: maskName(name), maskedIdentityNumber: maskIdentityNumber(identityNumber) },
    refusal: whyNotRedeemed(voucher, { today: dayInChina(at), ecardReason }), ecardReason,
  };
}
