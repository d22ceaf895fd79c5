import { Refusal } from '../../../platform/refusal.ts';
import { allow } from '../../../platform/values/decision.ts';
import { issueVoucher, mayAskVoucher, voucherOfCase } from '../../employment/index.ts';
import type { Service } from '../service.ts';

/** A voucher for a course. Its amount is computed when it is looked at, and kept as it is on the day of the decision. */
export const trainingVoucher: Service<'training_voucher'> = {
  key: 'training_voucher',
  mayOpen: async (world, holderId, content) => {
    const may = await mayAskVoucher(world, holderId, content?.courseId ?? null);
    return may.allowed ? allow({ regionCode: may.value, subject: '' }) : may;
  },
  compare: async (world, { holderId, caseNumber, content: { courseId } }) => {
    const found = await voucherOfCase(world, holderId, { caseNumber, courseId });
    if (!found) return [{ field: 'course', held: null, asked: courseId, differs: false }];
    const { course, right, monthsPaid, computed, granted } = found;
    const asked = [
      { field: 'course', held: null, asked: courseId, differs: false, name: course.name },
      { field: 'training_body', held: null, asked: courseId, differs: false, name: course.bodyName },
      { field: 'skill_level', held: null, asked: String(course.level), differs: false },
      { field: 'course_price', held: yuan(course.priceFen), asked: null, differs: false },
    ];
    if (granted) return [...asked, { field: 'voucher_amount', held: yuan(granted.amountFen), asked: null, differs: false }];
    return [
      ...asked,
      { field: 'voucher_right', held: right, asked: null, differs: false },
      { field: 'months_paid', held: String(monthsPaid), asked: null, differs: false },
      ...computed.steps.flatMap(({ step, value }) => (step === 'level_amount' || step === 'year_remaining' ? [{ field: step, held: yuan(value), asked: null, differs: false }] : [])),
      { field: 'places_left', held: String(course.placesLeft), asked: null, differs: false },
      { field: 'voucher_amount', held: yuan(computed.amountFen), asked: null, differs: false },
    ];
  },
  recheck: async (world, { holderId, content: { courseId } }) => {
    const may = await mayAskVoucher(world, holderId, courseId);
    return may.allowed ? null : may.reason;
  },
  grant: async (world, { holderId, caseNumber, content: { courseId } }, { caller, reference }) => {
    const issued = await issueVoucher(world, { holderId, caseNumber, courseId, caller, reference });
    // Taken by somebody else since it was rechecked.
    if (!issued.allowed) throw new Refusal('case_cannot_be_granted', { missing: [issued.reason] });
  },
};

function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`;
}
