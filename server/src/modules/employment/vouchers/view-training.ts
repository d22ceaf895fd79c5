import { refusals, type CourseView, type Language, type TrainingView, type VoucherView } from '@yika/contract';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { areaNames, getPolicy } from '../../regions/index.ts';
import { listCoursesById, listOpenCourses, type Course } from './courses-table.ts';
import { computeVoucher, mayTakeCourse, remainingFen } from '../rules/index.ts';
import { readVoucherStanding } from './voucher-facts.ts';
import type { Voucher } from './vouchers-table.ts';

/** Courses with what a voucher for each would be worth to this holder, and the vouchers they have; the look is on record like anybody's. */
export async function viewTraining(world: World, caller: HolderCaller, { language, reference }: { readonly language: Language; readonly reference: string }): Promise<TrainingView> {
  const { database } = world;
  const { holderId } = caller;
  await recordAudit(database, { holderId, at: world.now(), caller, action: 'training.viewed', subject: 'own', seen: ['vouchers', 'contributions'], reference });
  const { facts, policies, regionCode, vouchers, today } = await readVoucherStanding(world, holderId);
  const open = await listOpenCourses(database, { regionCode, day: today });
  const ofVouchers = new Map((await listCoursesById(database, vouchers.map(({ courseId }) => courseId))).map((course) => [course.courseId, course]));
  const { value: hotline } = await getPolicy(database, 'hotline', { regionCode, day: today });
  return {
    regionCode, regionName: areaNames(regionCode), hotline, today,
    courses: open.map((course) => {
      const may = mayTakeCourse(facts, { course, policies, today });
      const { amountFen, steps } = computeVoucher(facts, course, policies);
      return { course: toCourseView(course), offer: { amountFen, steps: [...steps], refusal: may.allowed ? null : may.reason, refusalWords: may.allowed ? null : refusals[may.reason][language].holder } };
    }),
    monthsNeeded: policies.training_months_paid.value,
    year: { used: facts.usedThisYear, most: policies.training_vouchers_per_year.value, remainingFen: remainingFen(facts, policies) },
    vouchers: vouchers.flatMap((voucher) => {
      const course = ofVouchers.get(voucher.courseId);
      return course ? [toVoucherView(voucher, course)] : [];
    }),
  };
}

export function toVoucherView({ voucherNumber, state, stateSince, amountFen, issuedOn, validThrough, caseNumber }: Voucher, course: Course): VoucherView {
  return { voucherNumber, state, stateSince, amountFen, issuedOn, validThrough, caseNumber, course: toCourseView(course) };
}

function toCourseView({ courseId, name, bodyName, bodyAddress, level, hours, priceFen, places, placesLeft, closesOn, startsOn }: Course): CourseView {
  return { courseId, name, bodyName, bodyAddress, level, hours, priceFen, places, placesLeft, closesOn, startsOn };
}
