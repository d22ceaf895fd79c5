import type { ContentOf, ReadinessFound } from '@yika/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '../../../../platform/values/ids.ts';
import { mostCardsInAMonth } from '@yika/contract/plan-sums';
import { checkContent, drillState, levelsOf, mayReview, stateOfItem, type Around } from '../index.ts';
import { wellContents } from './test/well-contents.ts';

const today = '2030-01-28';
const required = ['enquiry', 'loss_report'];
const well = wellContents(today);
const around: Around = { plan: well.plan, required, today };
const namesOf = (findings: readonly ReadinessFound[]) => findings.map(({ finding, where }) => (where === null ? finding : `${finding}: ${where}`));
const check = (content: Parameters<typeof checkContent>[0], change: Partial<Around> = {}) => namesOf(checkContent(content, { ...around, ...change }));

test('what is well has nothing left', () => {
  for (const content of Object.values(well)) expect(check(content), content.item).toEqual([]);
});

describe('the matrix of services', () => {
  const rows = well.service_matrix.rows;
  const withRow = (change: object) => check({ ...well.service_matrix, rows: rows.map((row, place) => (place === 0 ? { ...row, ...change } : row)) });
  test('needs every service that is required nationally, open on this day', () => {
    expect(check({ ...well.service_matrix, rows: rows.slice(1) })).toEqual(['required_service_missing: enquiry']);
    expect(withRow({ opensOn: null })).toEqual(['required_service_not_open: enquiry']);
    expect(withRow({ opensOn: '2030-01-29' })).toEqual(['required_service_not_open: enquiry']);
    expect(withRow({ opensOn: today })).toEqual([]);
  });
  test('has each once, accepted by something, somewhere', () => {
    expect(withRow({ card: false, ecard: false })).toEqual(['service_without_credential: enquiry']);
    expect(withRow({ servicePoints: 0 })).toEqual(['service_without_points: enquiry']);
    expect(check({ ...well.service_matrix, rows: [...rows, ...rows] })).toEqual(['service_twice: enquiry', 'service_twice: loss_report']);
  });
});

describe('a plan adds up', () => {
  /** Any plan whose sums are what its parts come to. */
  const anyPlan = fc.record({
    costs: fc.array(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
    cards: fc.integer({ min: 1, max: 8 }).chain((months) => fc.array(fc.array(fc.integer({ min: 1, max: 1e5 }), { minLength: months, maxLength: months }), { minLength: 1, maxLength: 6 })),
  }).map(({ costs, cards }): ContentOf<'plan'> => {
    const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
    const months = (cards[0] ?? []).map((_, place) => `2031-${String(place + 1).padStart(2, '0')}`);
    const monthTotals = months.map((_, place) => sum(cards.map((counts) => counts[place] ?? 0)));
    return {
      item: 'plan', design: 'x'.repeat(200),
      costs: costs.map((lines, place) => ({ year: 2030 + place, lines: lines.map((amountFen, line) => ({ name: `line ${line}`, amountFen })), totalFen: sum(lines) })), costTotalFen: sum(costs.flat()),
      intake: months.map((month, place) => ({ month, people: monthTotals[place] ?? 0 })), intakeTotal: sum(monthTotals),
      cards: { months, points: cards.map((counts, place) => ({ name: `point ${place}`, cards: counts, total: sum(counts) })), monthTotals, total: sum(monthTotals) },
    };
  });

  test('whatever its size; and one stated sum that is off by anything is found in its place', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 1000 }), (plan, off) => {
        expect(check(plan)).toEqual([]);
        expect(check({ ...plan, costTotalFen: plan.costTotalFen + off })).toEqual(['cost_total_wrong']);
        expect(check({ ...plan, intakeTotal: plan.intakeTotal + off })).toEqual(['intake_total_wrong']);
        expect(check({ ...plan, cards: { ...plan.cards, total: plan.cards.total + off } })).toEqual(['cards_total_wrong']);
        expect(check({ ...plan, costs: plan.costs.map((year, place) => (place === 0 ? { ...year, totalFen: year.totalFen + off } : year)) })).toEqual(['cost_year_wrong: 2030']);
        expect(check({ ...plan, cards: { ...plan.cards, monthTotals: plan.cards.monthTotals.map((total, place) => (place === 0 ? total + off : total)) } })).toEqual(['cards_month_wrong: 2031-01']);
        expect(check({ ...plan, cards: { ...plan.cards, points: plan.cards.points.map((point, place) => (place === 0 ? { ...point, total: point.total + off } : point)) } })).toEqual(['cards_point_wrong: point 0']);
        expect(mostCardsInAMonth(plan)).toBe(Math.max(...plan.cards.monthTotals));
      }),
      { seed: 61, numRuns: 200 },
    );
  });

  test('says what is stated and what it comes to', () => {
    expect(checkContent({ ...well.plan, costTotalFen: 1 }, around)).toEqual([{ finding: 'cost_total_wrong', where: null, stated: 1, found: well.plan.costTotalFen }]);
  });

  test('has no year and no month twice, columns that fit, and something in each table', () => {
    const { plan } = well;
    expect(check({ ...plan, design: 'short', costs: [], costTotalFen: 0 })).toEqual(['design_missing', 'costs_missing']);
    expect(check({ ...plan, costs: [...plan.costs, ...plan.costs], costTotalFen: plan.costTotalFen * 2 })).toEqual(['cost_year_twice: 2030']);
    expect(check({ ...plan, cards: { ...plan.cards, points: [] } })).toEqual(['cards_missing']);
    expect(check({ ...plan, cards: { ...plan.cards, months: [...plan.cards.months, '2030-12'] } })).toEqual(['cards_months_wrong']);
    expect(check({ ...plan, cards: { ...plan.cards, months: plan.cards.months.map(() => '2030-02') } })).toEqual(['cards_months_wrong']);
  });

  test('gives nobody a card before their data were taken in', () => {
    const late = well.plan.intake.map((each, place) => ({ ...each, month: place === 0 ? '2030-09' : each.month }));
    expect(check({ ...well.plan, intake: late })).toEqual(['cards_before_intake: 2030-02']);
  });
});

describe('staff and equipment', () => {
  test('have to do the busiest month of the plan, and without a plan nobody knows', () => {
    expect(check(well.capacity, { plan: null })).toEqual(['plan_needed_for_capacity']);
    expect(check({ ...well.capacity, staff: [], equipment: [] })).toEqual(['staff_missing', 'equipment_missing']);
    const few = well.capacity.staff.map((each) => ({ ...each, people: 1, cardsADayEach: 1 }));
    expect(checkContent({ ...well.capacity, staff: few }, around)).toEqual([{ finding: 'staff_short', where: null, stated: 1, found: 50 }]);
  });
  test('that can do one card a day less than needed are found, and that can do it exactly are not', () => {
    const exactly = (cardsADayEach: number) => check({ ...well.capacity, equipment: [{ kind: 'printer', pieces: 1, cardsADayEach }] });
    expect([exactly(49), exactly(50)]).toEqual([['equipment_short'], []]);
  });
});

test('a regime has every section, and each says something', () => {
  const [first, ...others] = well.management_regime.sections;
  if (!first) throw new Error('there are sections');
  expect(check({ ...well.management_regime, sections: others })).toEqual(['section_missing: receiving']);
  expect(check({ ...well.management_regime, sections: [{ ...first, text: 'We are careful.' }, ...others] })).toEqual(['section_too_short: receiving']);
  expect(check({ ...well.internal_control, sections: [] })).toHaveLength(5);
});

describe('an emergency plan', () => {
  const plan = well.emergency_plan;
  test('has every scenario with steps, every role with one phone, every stop in two hands', () => {
    expect(check({ ...plan, scenarios: plan.scenarios.slice(1) })).toEqual(['scenario_missing: system_outage']);
    expect(check({ ...plan, scenarios: plan.scenarios.map((each, place) => (place === 0 ? { ...each, steps: [] } : each)) })).toEqual(['scenario_without_steps: system_outage']);
    expect(check({ ...plan, roles: plan.roles.slice(1) })).toEqual(['role_unknown: duty_officer']);
    expect(check({ ...plan, roles: [...plan.roles, ...plan.roles.slice(0, 1)] })).toEqual(['role_twice: duty_officer']);
    expect(check({ ...plan, switches: plan.switches.slice(1) })).toEqual(['switch_unassigned: pause_issuing']);
    expect(check({ ...plan, switches: plan.switches.map((each) => ({ ...each, agrees: each.asks })) })).toHaveLength(3);
  });
  test('has a drill ahead, none overdue, and an outcome and a record of each that was held', () => {
    const [drill] = plan.drills;
    if (!drill) throw new Error('there is a drill');
    expect(check({ ...plan, drills: [] })).toEqual(['drill_missing']);
    expect(check({ ...plan, drills: [{ ...drill, plannedOn: '2031-02-01' }] })).toEqual(['drill_missing']);
    expect(check({ ...plan, drills: [drill, { ...drill, plannedOn: '2030-01-27' }] })).toEqual(['drill_overdue: 2030-01-27']);
    const held = { ...drill, plannedOn: '2030-01-20', heldOn: '2030-01-25' };
    expect(check({ ...plan, drills: [drill, held] })).toEqual(['drill_without_outcome: 2030-01-20', 'drill_without_evidence: 2030-01-20']);
    expect(check({ ...plan, drills: [drill, { ...held, outcome: 'everybody was called within ten minutes', evidence: '0b6f2f1e-6f8e-4a53-9e5d-3d0c6a1b2c3d' }] })).toEqual([]);
    expect([drillState({ plannedOn: today, heldOn: null }, today), drillState({ plannedOn: '2030-01-01', heldOn: '2030-02-01' }, today)]).toEqual(['planned', 'overdue']);
  });
});

describe('an item', () => {
  const review = (version: number, level: 'province' | 'ministry', accepted = true) => ({ version, level, accepted });
  test('is accepted by its newest review, of its newest version, as long as nothing is found', () => {
    const state = (version: number | null, ...reviews: ReturnType<typeof review>[]) => stateOfItem({ version, findings: [], reviews });
    expect([state(null), state(1), state(1, review(1, 'province')), state(1, review(1, 'ministry'), review(1, 'province')), state(1, review(1, 'ministry', false), review(1, 'province'))]).toEqual([
      'empty', 'ready', 'accepted_by_province', 'accepted', 'returned']);
    expect(state(2, review(1, 'ministry'))).toBe('ready');
    const findings = [{ finding: 'drill_overdue', where: null, stated: null, found: null }] as const;
    expect(stateOfItem({ version: 1, findings, reviews: [review(1, 'ministry')] })).toBe('incomplete');
  });

  test('is reviewed by somebody else, as it was read, when it is whole, and by the ministry after the province', () => {
    const asked = { item: 'plan', areaCode: asId<'Region'>('440100'), version: 2, read: 2, findings: [], reviews: [], level: 'province', accept: true, wroteSomeOfIt: false } as const;
    const findings = [{ finding: 'costs_missing', where: null, stated: null, found: null }] as const;
    const refused = (change: object) => {
      const decision = mayReview({ ...asked, ...change });
      return decision.allowed ? null : decision.reason;
    };
    expect(refused({ item: 'technical_condition' })).toBe('readiness_by_test_only');
    expect(refused({ wroteSomeOfIt: true })).toBe('readiness_own_edit');
    expect([refused({ read: 1 }), refused({ version: null })]).toEqual(['readiness_changed', 'readiness_changed']);
    expect([refused({ findings }), refused({ findings, accept: false })]).toEqual(['readiness_incomplete', null]);
    expect(refused({ level: 'ministry' })).toBe('readiness_province_first');
    expect(refused({ level: 'ministry', reviews: [review(1, 'province')] })).toBe('readiness_province_first');
    expect(refused({ level: 'ministry', reviews: [review(2, 'province', false), review(2, 'province')] })).toBe('readiness_province_first');
    expect(refused({ level: 'ministry', reviews: [review(2, 'province')] })).toBe(null);
    expect(refused({ level: 'ministry', areaCode: asId('440000') })).toBe(null);
    expect([levelsOf(asId('440000')), levelsOf(asId('440100'))]).toEqual([['ministry'], ['province', 'ministry']]);
  });
});
