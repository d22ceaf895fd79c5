import { describe, expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import { computeVoucher, mayHaveVoucher, mayTakeCourse, voucherRight, type CourseFacts, type VoucherFacts, type VoucherPolicies } from './index.ts';

const today = asId<'Day'>('2030-01-28');
const policies: VoucherPolicies = {
  training_months_paid: { value: 12, clause: 'rule' }, training_vouchers_per_year: { value: 2, clause: 'rule' }, training_allowance_fen: { value: 400_000, clause: 'rule' },
  training_level_fen: { value: 'junior=100000,senior=200000', clause: 'rule' }, training_voucher_days: { value: 90, clause: 'rule' },
};
const facts: VoucherFacts = { registered: true, participations: [], monthsPaid: 0, usedThisYear: 0, spentFen: 0, coursesHeld: [] };
const works = { ...facts, registered: false, participations: [{ insuranceKind: '310', state: 'paying' }], monthsPaid: 12 } as const satisfies VoucherFacts;
const course: CourseFacts = { courseId: 'welding', level: 5, priceFen: 180_000, placesLeft: 3, opensOn: asId('2030-01-01'), closesOn: asId('2030-01-28') };
const take = (one: Partial<VoucherFacts> = {}, of: Partial<CourseFacts> = {}) => mayTakeCourse({ ...facts, ...one }, { course: { ...course, ...of }, policies, today });

describe('who may not', () => {
  test.each([
    ['neither registered nor employed', { ...facts, registered: false, monthsPaid: 400 }],
    ['employed, a month short', { ...works, monthsPaid: 11 }],
    ['insured without an employer', { ...works, participations: [{ insuranceKind: '390', state: 'paying' }] }],
    ['employed until last month', { ...works, participations: [{ insuranceKind: '210', state: 'ended' }] }],
  ] as const)('%s', (_, one) => {
    expect(mayHaveVoucher(one, policies)).toEqual({ allowed: false, reason: 'voucher_not_entitled' });
    expect(computeVoucher(one, course, policies)).toMatchObject({ amountFen: 0, steps: [{ step: 'registered_unemployed', met: false }, { step: 'employed_and_paid', met: false, value: one.monthsPaid }] });
  });

  test.each([
    ['whoever had all of the year', { usedThisYear: 2 }, {}, 'vouchers_spent'],
    ['whoever spent it all', { spentFen: 400_000 }, {}, 'voucher_allowance_spent'],
    ['whoever has one of the course', { coursesHeld: ['welding'] }, {}, 'voucher_in_force'],
    ['of a course that closed yesterday', {}, { closesOn: asId<'Day'>('2030-01-27') }, 'course_closed'],
    ['of one that opens tomorrow', {}, { opensOn: asId<'Day'>('2030-01-29') }, 'course_closed'],
    ['of a level for which the region gives none', {}, { level: 4 as const }, 'course_without_voucher'],
    ['of a full one', {}, { placesLeft: 0 }, 'course_full'],
  ])('%s', (_, one, of, reason) => {
    expect(take(one, of)).toEqual({ allowed: false, reason });
  });
});

test('the unemployed may, and so may whoever works with just enough months; on the last day too', () => {
  expect([voucherRight(facts, policies), voucherRight(works, policies), voucherRight({ ...works, registered: true }, policies)]).toEqual(['unemployed', 'employed', 'unemployed']);
  expect(take().allowed).toBe(true);
});

describe('the amount is the least of', () => {
  test.each([
    ['the level', {}, {}, 100_000],
    ['the price', {}, { priceFen: 99_999 }, 99_999],
    ['what is left of the year', { spentFen: 350_001 }, {}, 49_999],
    ['a level that no row names', {}, { level: 4 as const }, 0],
    ['nothing once more was spent than there is', { spentFen: 500_000 }, {}, 0],
  ])('%s', (_, one, of, amountFen) => {
    expect(computeVoucher({ ...facts, ...one }, { ...course, ...of }, policies).amountFen).toBe(amountFen);
  });

  test('and each sum stands in the steps', () => {
    expect(computeVoucher({ ...works, spentFen: 350_000 }, { level: 3, priceFen: 260_000 }, policies)).toMatchObject({
      amountFen: 50_000, steps: [{ step: 'employed_and_paid', met: true, value: 12 }, { step: 'level_amount', value: 200_000 }, { step: 'course_price', value: 260_000 }, { step: 'year_remaining', value: 50_000 }],
    });
  });
});
