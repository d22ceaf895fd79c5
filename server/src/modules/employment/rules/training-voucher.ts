import { skillLevelNames, type SkillLevel, type VoucherStep } from '@yika/contract';
import type { Day } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { insuranceKind, type Participation } from '../../insurance/rules/index.ts';
import type { PolicyRow } from '../../regions/rules/index.ts';

export const voucherPolicyNames = ['training_months_paid', 'training_vouchers_per_year', 'training_allowance_fen', 'training_level_fen', 'training_voucher_days'] as const;
export type VoucherPolicies = { readonly [Name in (typeof voucherPolicyNames)[number]]: Pick<PolicyRow<Name>, 'value' | 'clause'> };

export interface VoucherFacts {
  readonly registered: boolean;
  readonly participations: readonly Pick<Participation, 'insuranceKind' | 'state'>[];
  /** For unemployment, ever. */
  readonly monthsPaid: number;
  /** Of this calendar year, those given back not counted. */
  readonly usedThisYear: number;
  /** What those that are issued or redeemed are worth together, in fen: an expired one was never spent. */
  readonly spentFen: number;
  /** Courses of which a voucher is in force, or was redeemed. */
  readonly coursesHeld: readonly string[];
}

export interface CourseFacts {
  readonly courseId: string;
  readonly level: SkillLevel;
  readonly priceFen: number;
  readonly placesLeft: number;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

export type VoucherRefusal = 'voucher_not_entitled' | 'vouchers_spent' | 'voucher_allowance_spent' | CourseRefusal;
type CourseRefusal = 'course_closed' | 'course_without_voucher' | 'course_full' | 'voucher_in_force';

export interface ComputedStep {
  readonly step: VoucherStep;
  readonly met: boolean;
  /** 1 or 0; months; fen. */
  readonly value: number;
  readonly clause: string;
}

export interface ComputedVoucher {
  readonly amountFen: number;
  readonly steps: readonly ComputedStep[];
}

export type VoucherRight = 'unemployed' | 'employed' | 'none';

const LAW = 'Employment Promotion Law, Art. 49';
/** Paid by an employer. */
const ofEmployees: readonly string[] = [insuranceKind.enterprisePension, insuranceKind.publicBodyPension, insuranceKind.unemployment, insuranceKind.employeeMedical];

/** Whoever is registered as unemployed; else whoever an employer pays for, once enough months are paid for unemployment. */
export function voucherRight({ registered, participations, monthsPaid }: VoucherFacts, { training_months_paid: needed }: VoucherPolicies): VoucherRight {
  if (registered) return 'unemployed';
  const employed = participations.some((one) => ofEmployees.includes(one.insuranceKind) && one.state === 'paying');
  return employed && monthsPaid >= needed.value ? 'employed' : 'none';
}

/** May they ask for one at all, of whatever course? */
export function mayHaveVoucher(facts: VoucherFacts, policies: VoucherPolicies): Decision<null, VoucherRefusal> {
  if (voucherRight(facts, policies) === 'none') return deny('voucher_not_entitled');
  if (facts.usedThisYear >= policies.training_vouchers_per_year.value) return deny('vouchers_spent');
  if (remainingFen(facts, policies) === 0) return deny('voucher_allowance_spent');
  return allow(null);
}

/** May they have one of this course today? */
export function mayTakeCourse(facts: VoucherFacts, { course, policies, today }: { readonly course: CourseFacts; readonly policies: VoucherPolicies; readonly today: Day }): Decision<null, VoucherRefusal> {
  if (facts.coursesHeld.includes(course.courseId)) return deny('voucher_in_force');
  const may = mayHaveVoucher(facts, policies);
  if (!may.allowed) return may;
  if (today < course.opensOn || today > course.closesOn) return deny('course_closed');
  if (levelFen(policies, course.level) === 0) return deny('course_without_voucher');
  return course.placesLeft > 0 ? allow(null) : deny('course_full');
}

/** The least of three sums: what the level is worth, what the course costs, what is left of the year. The steps end at a right that is not met. */
export function computeVoucher(facts: VoucherFacts, { level, priceFen }: Pick<CourseFacts, 'level' | 'priceFen'>, policies: VoucherPolicies): ComputedVoucher {
  const right = voucherRight(facts, policies);
  const unemployed: ComputedStep = { step: 'registered_unemployed', met: right === 'unemployed', value: facts.registered ? 1 : 0, clause: LAW };
  const employed: ComputedStep = { step: 'employed_and_paid', met: right === 'employed', value: facts.monthsPaid, clause: `${LAW}; ${policies.training_months_paid.clause}` };
  const rights = right === 'unemployed' ? [unemployed] : right === 'employed' ? [employed] : [unemployed, employed];
  if (right === 'none') return { amountFen: 0, steps: rights };
  const sums = [levelFen(policies, level), priceFen, remainingFen(facts, policies)] as const;
  return {
    amountFen: Math.min(...sums),
    steps: [
      ...rights,
      { step: 'level_amount', met: true, value: sums[0], clause: policies.training_level_fen.clause },
      { step: 'course_price', met: true, value: sums[1], clause: LAW },
      { step: 'year_remaining', met: sums[2] > 0, value: sums[2], clause: policies.training_allowance_fen.clause },
    ],
  };
}

export function remainingFen({ spentFen }: Pick<VoucherFacts, 'spentFen'>, { training_allowance_fen: allowance }: VoucherPolicies): number {
  return Math.max(0, allowance.value - spentFen);
}

/** 'junior=100000,intermediate=150000': a level that is not named is worth nothing. */
function levelFen({ training_level_fen: row }: VoucherPolicies, level: SkillLevel): number {
  const found = row.value.split(',').map((one) => one.split('=')).find(([name]) => name === skillLevelNames[level]);
  return found ? Number(found[1]) : 0;
}
