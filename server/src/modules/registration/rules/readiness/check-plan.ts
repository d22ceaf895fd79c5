import type { ContentOf, ReadinessFinding, ReadinessFound } from '@yika/contract';
import { monthSums, sumOf, wrongSums, type WrongSum } from '@yika/contract/plan-sums';
import { found, twice } from './found.ts';

type Plan = ContentOf<'plan'>;

const SHORTEST_DESIGN = 100;

/** The plan of Art. 6 (3) adds up: every sum that is stated is the sum of its parts, and nobody gets a card before their data were taken in. */
export function checkPlan(plan: Plan): readonly ReadinessFound[] {
  return [
    ...(plan.design.trim().length < SHORTEST_DESIGN ? [found('design_missing')] : []),
    ...checkCosts(plan),
    ...checkIntake(plan),
    ...checkCards(plan),
  ];
}

const findings = {
  yearTotal: 'cost_year_wrong', costTotal: 'cost_total_wrong', intakeTotal: 'intake_total_wrong', pointTotal: 'cards_point_wrong', monthTotal: 'cards_month_wrong', cardsTotal: 'cards_total_wrong',
} as const satisfies Readonly<Record<WrongSum['of'], ReadinessFinding>>;

/** Of the stated sums of a part those that are not the sums of what they stand under. */
function wrong(plan: Plan, ...parts: readonly WrongSum['of'][]): ReadinessFound[] {
  return wrongSums(plan).filter(({ of }) => parts.includes(of)).map(({ of, where, stated, sum }) => found(findings[of], where, { stated, comesTo: sum }));
}

function checkCosts(plan: Plan): ReadinessFound[] {
  const { costs } = plan;
  return [
    ...(costs.every(({ lines }) => lines.length === 0) ? [found('costs_missing')] : []),
    ...twice(costs.map(({ year }) => year)).map((year) => found('cost_year_twice', String(year))),
    ...wrong(plan, 'yearTotal', 'costTotal'),
  ];
}

function checkIntake(plan: Plan): ReadinessFound[] {
  const { intake } = plan;
  return [
    ...(sumOf(intake.map(({ people }) => people)) === 0 ? [found('intake_missing')] : []),
    ...twice(intake.map(({ month }) => month)).map((month) => found('intake_month_twice', month)),
    ...wrong(plan, 'intakeTotal'),
  ];
}

function checkCards(plan: Plan): ReadinessFound[] {
  const { cards, intake } = plan;
  const { months, points, monthTotals } = cards;
  if (points.length === 0 || months.length === 0) return [found('cards_missing')];
  // Where the columns do not fit, no sum under them says anything.
  const columnsFit = twice(months).length === 0 && monthTotals.length === months.length && points.every((point) => point.cards.length === months.length);
  if (!columnsFit) return [found('cards_months_wrong')];
  const byMonth = monthSums(cards);
  return [...wrong(plan, 'pointTotal', 'monthTotal', 'cardsTotal'), ...firstMonthAhead(months.map((month, place) => ({ month, cards: byMonth[place] ?? 0 })), intake)];
}

/** By the end of which month more cards are given out than people were taken in: the first of them says enough. */
function firstMonthAhead(given: readonly { readonly month: string; readonly cards: number }[], intake: Plan['intake']): ReadinessFound[] {
  for (const { month } of [...given].sort((one, other) => (one.month < other.month ? -1 : 1))) {
    const cards = sumOf(given.filter((each) => each.month <= month).map((each) => each.cards));
    const people = sumOf(intake.filter((each) => each.month <= month).map((each) => each.people));
    if (cards > people) return [found('cards_before_intake', month, { stated: cards, comesTo: people })];
  }
  return [];
}
