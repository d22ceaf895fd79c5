import type { Leaving } from '@yika/contract';
import { describe, expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import { mayRegister, unemploymentBenefit, type BenefitPolicies, type UnemploymentFacts } from './index.ts';

const today = asId<'Day'>('2030-01-28');
const facts: UnemploymentFacts = { participations: [{ insuranceKind: '210', state: 'ended' }, { insuranceKind: '390', state: 'paying' }], ageYears: 40, registered: false };
const policies: BenefitPolicies = {
  unemployment_months_per_year: { value: 3, clause: 'rule' }, minimum_wage_fen: { value: 242_001, clause: 'rule' }, unemployment_benefit_percent: { value: 80, clause: 'rule' },
};

describe('registering', () => {
  test.each([
    ['whoever is registered', { ...facts, registered: true }, 'unemployment_registered'],
    ['whoever draws a pension', { ...facts, participations: [{ insuranceKind: '170', state: 'retired' }] }, 'pension_drawn'],
    ['whoever is fifteen', { ...facts, ageYears: 15 }, 'below_working_age'],
    ['whoever an employer pays for', { ...facts, participations: [{ insuranceKind: '310', state: 'paying' }] }, 'insured_as_employed'],
  ] as const)('%s is refused', (_, one, reason) => {
    expect(mayRegister(one, { leftOn: today, today })).toEqual({ allowed: false, reason });
  });

  test('a last day that is still to come is none', () => {
    expect(mayRegister(facts, { leftOn: asId('2030-01-29'), today })).toMatchObject({ reason: 'leaving_day_not_possible' });
    expect(mayRegister(facts, { leftOn: today, today }).allowed).toBe(true);
  });

  test('who was never insured, at sixteen, may', () => {
    expect(mayRegister({ participations: [], ageYears: 16, registered: false }, { leftOn: null, today }).allowed).toBe(true);
  });
});

describe('the benefit', () => {
  test.each([
    [0, 0], [11, 0], [12, 3], [23, 3], [24, 6], [48, 12], [59, 12], [60, 15], [72, 18], [119, 18], [120, 24], [480, 24],
  ])('of %i months paid is had for %i', (monthsPaid, months) => {
    expect(unemploymentBenefit({ monthsPaid, leaving: 'dismissed' }, policies)).toMatchObject({ months, monthlyFen: months === 0 ? 0 : 193_600 });
  });

  test.each([[6, 12], [12, 12]])('is never longer than the law says, though a region gave %i months a year', (perYear, most) => {
    const generous = { ...policies, unemployment_months_per_year: { value: perYear, clause: 'rule' } };
    expect(unemploymentBenefit({ monthsPaid: 59, leaving: 'company_closed' }, generous).months).toBe(most);
  });

  test('of who left by their own wish is none, and the step says so', () => {
    const { months, monthlyFen, steps } = unemploymentBenefit({ monthsPaid: 100, leaving: 'resigned' }, policies);
    expect([months, monthlyFen, steps.map(({ step, met }) => [step, met])]).toEqual([0, 0, [['paid_a_year', true], ['left_involuntarily', false]]]);
  });

  test.each(['contract_ended', 'dismissed', 'company_closed'] satisfies Leaving[])('%s is no wish of one’s own', (leaving) => {
    expect(unemploymentBenefit({ monthsPaid: 12, leaving }, policies).steps.map(({ step }) => step)).toEqual(['paid_a_year', 'left_involuntarily', 'months_of_benefit', 'monthly_amount']);
  });
});
