import { makeVoucherNumber } from '@yika/contract/numbers';
import { randomInt, randomUUIDv7 } from 'node:crypto';
import type { Caller } from '../../../platform/values/caller.ts';
import { addDays } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { asId, type HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { listCoursesById, takePlace, type Course } from './courses-table.ts';
import { computeVoucher, mayHaveVoucher, mayTakeCourse, voucherRight, type ComputedVoucher, type VoucherRefusal, type VoucherRight } from '../rules/index.ts';
import { freePlaceOfYear, readVoucherStanding, yearOf, type VoucherStanding } from './voucher-facts.ts';
import { insertVoucher, takeVoucherNumber, type VoucherKey } from './vouchers-table.ts';

/** May they ask for a voucher, of this course where one is named? Refusals by name, and course_not_found. Value: the region that would decide. */
export async function mayAskVoucher(world: World, holderId: HolderId, courseId: string | null): Promise<Decision<RegionCode, VoucherRefusal | 'course_not_found'>> {
  const standing = await readVoucherStanding(world, holderId);
  const { facts, policies, regionCode } = standing;
  if (courseId === null) {
    const may = mayHaveVoucher(facts, policies);
    return may.allowed ? allow(regionCode) : may;
  }
  const may = await mayHave(world, standing, courseId);
  return may.allowed ? allow(regionCode) : may;
}

/** What a voucher for a course comes to: as it was kept when a case granted it, else as it would be today. Null: there is no such course any more. */
export interface VoucherOfCase {
  readonly course: Course;
  readonly right: VoucherRight;
  readonly monthsPaid: number;
  readonly computed: ComputedVoucher;
  /** Kept, once it is granted. */
  readonly granted: { readonly amountFen: number; readonly voucherNumber: string } | null;
}

export async function voucherOfCase(world: World, holderId: HolderId, { caseNumber, courseId }: { readonly caseNumber: string; readonly courseId: string }): Promise<VoucherOfCase | null> {
  const { facts, policies, vouchers } = await readVoucherStanding(world, holderId);
  const [course] = await listCoursesById(world.database, [courseId]);
  if (!course) return null;
  const granted = vouchers.find((one) => one.caseNumber === caseNumber) ?? null;
  return { course, right: voucherRight(facts, policies), monthsPaid: facts.monthsPaid, computed: computeVoucher(facts, course, policies), granted };
}

interface Issuing {
  readonly holderId: HolderId;
  readonly caseNumber: string;
  readonly courseId: string;
  readonly caller: Caller;
  readonly reference: string;
}

/**
 * Takes a place of the course and keeps the voucher with its amount of today. Whoever calls it holds the lock of the case; what another transaction
 * took meanwhile (the last place) is felt here. Refusals as of `mayAskVoucher`.
 */
export async function issueVoucher(world: World, { holderId, caseNumber, courseId, caller, reference }: Issuing): Promise<Decision<null, VoucherRefusal | 'course_not_found'>> {
  const at = world.now();
  const standing = await readVoucherStanding(world, holderId);
  const { facts, policies, vouchers, regionCode, today } = standing;
  const may = await mayHave(world, standing, courseId);
  if (!may.allowed) return may;
  if (!(await takePlace(world.database, courseId))) return deny('course_full');
  const key: VoucherKey = { holderId, voucherId: asId(randomUUIDv7()) };
  const { amountFen } = computeVoucher(facts, may.value, policies);
  const year = yearOf(today);
  await insertVoucher(world.database, {
    ...key, voucherNumber: await takeNumber(world, key), regionCode, caseNumber, courseId, amountFen, year, yearPlace: freePlaceOfYear(vouchers, year),
    issuedOn: today, validThrough: addDays(today, policies.training_voucher_days.value), stateSince: at,
  });
  await recordAudit(world.database, { holderId, at, caller, action: 'voucher.issued', subject: caseNumber, reference });
  return allow(null);
}

async function mayHave({ database }: Pick<World, 'database'>, { facts, policies, regionCode, today }: VoucherStanding, courseId: string): Promise<Decision<Course, VoucherRefusal | 'course_not_found'>> {
  const [course] = await listCoursesById(database, [courseId]);
  if (!course || course.regionCode !== regionCode) return deny('course_not_found');
  const may = mayTakeCourse(facts, { course, policies, today });
  return may.allowed ? allow(course) : may;
}

/** Forty-five random bits: a number that is taken is met once in many years. */
async function takeNumber({ database }: Pick<World, 'database'>, key: VoucherKey): Promise<string> {
  for (let tried = 0; tried < 5; tried += 1) {
    const voucherNumber = makeVoucherNumber(Array.from({ length: 9 }, () => randomInt(32)));
    if (await takeVoucherNumber(database, key, voucherNumber)) return voucherNumber;
  }
  throw new Error('five voucher numbers were taken one after the other');
}
