import type { BenefitStep, Leaving } from '@yika/contract';
import type { Day } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { insuranceKind, type Participation } from '../../insurance/rules/index.ts';
import type { PolicyRow } from '../../regions/rules/index.ts';

export interface UnemploymentFacts {
  readonly participations: readonly Pick<Participation, 'insuranceKind' | 'state'>[];
  /** Null: the document does not tell it. */
  readonly ageYears: number | null;
  readonly registered: boolean;
}

export type UnemploymentRefusal = 'unemployment_registered' | 'insured_as_employed' | 'pension_drawn' | 'below_working_age' | 'leaving_day_not_possible';

/** Labour Law, Art. 15: nobody below is employed. */
const WORKING_AGE = 16;
/** Paid by an employer. */
const ofEmployees: readonly string[] = [insuranceKind.enterprisePension, insuranceKind.publicBodyPension, insuranceKind.unemployment, insuranceKind.employeeMedical];
const pensions: readonly string[] = [insuranceKind.enterprisePension, insuranceKind.publicBodyPension, insuranceKind.residentPension];

/** Whoever no employer pays for, of working age, who draws no pension. `leftOn` null: not said yet. */
export function mayRegister({ participations, ageYears, registered }: UnemploymentFacts, { leftOn, today }: { readonly leftOn: Day | null; readonly today: Day }): Decision<null, UnemploymentRefusal> {
  if (registered) return deny('unemployment_registered');
  if (participations.some((one) => pensions.includes(one.insuranceKind) && one.state === 'retired')) return deny('pension_drawn');
  if (ageYears !== null && ageYears < WORKING_AGE) return deny('below_working_age');
  if (participations.some((one) => ofEmployees.includes(one.insuranceKind) && one.state === 'paying')) return deny('insured_as_employed');
  if (leftOn !== null && leftOn > today) return deny('leaving_day_not_possible');
  return allow(null);
}

export const benefitPolicyNames = ['unemployment_months_per_year', 'minimum_wage_fen', 'unemployment_benefit_percent'] as const;
export type BenefitPolicies = { readonly [Name in (typeof benefitPolicyNames)[number]]: Pick<PolicyRow<Name>, 'value' | 'clause'> };

export interface Step {
  readonly step: BenefitStep;
  readonly met: boolean;
  /** Months paid; 1 or 0; months; fen. */
  readonly value: number;
  readonly clause: string;
}

export interface Benefit {
  readonly months: number;
  readonly monthlyFen: number;
  readonly steps: readonly Step[];
}

/**
 * Social Insurance Law, Art. 45 (a year paid, not left by one's own wish), 46 (how long at most), 47 (how much: what the province sets). The steps
 * end at the first that is not met.
 */
export function unemploymentBenefit({ monthsPaid, leaving }: { readonly monthsPaid: number; readonly leaving: Leaving }, policies: BenefitPolicies): Benefit {
  const paid: Step = { step: 'paid_a_year', met: monthsPaid >= 12, value: monthsPaid, clause: 'Social Insurance Law, Art. 45 (1)' };
  const involuntary: Step = { step: 'left_involuntarily', met: leaving !== 'resigned', value: leaving === 'resigned' ? 0 : 1, clause: 'Social Insurance Law, Art. 45 (2)' };
  if (!paid.met) return { months: 0, monthlyFen: 0, steps: [paid] };
  if (!involuntary.met) return { months: 0, monthlyFen: 0, steps: [paid, involuntary] };
  const { unemployment_months_per_year: perYear, minimum_wage_fen: wage, unemployment_benefit_percent: percent } = policies;
  const years = Math.floor(monthsPaid / 12);
  const months = Math.min(mostMonths(years), years * perYear.value);
  const monthlyFen = Math.floor((wage.value * percent.value) / 100);
  return {
    months, monthlyFen,
    steps: [
      paid, involuntary,
      { step: 'months_of_benefit', met: true, value: months, clause: `Social Insurance Law, Art. 46; ${perYear.clause}` },
      { step: 'monthly_amount', met: true, value: monthlyFen, clause: `Social Insurance Law, Art. 47; ${percent.clause}` },
    ],
  };
}

/** Art. 46: one to five years paid, twelve months; five to ten, eighteen; ten and more, twenty-four. */
function mostMonths(yearsPaid: number): number {
  if (yearsPaid < 5) return 12;
  return yearsPaid < 10 ? 18 : 24;
}
