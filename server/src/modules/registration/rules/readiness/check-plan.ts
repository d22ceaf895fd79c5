import type { ContentOf, ReadinessFound } from '@yika/contract';
import { found, sumOf, twice } from './found.ts';

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

/** Of the busiest month; null where there is no month. */
export function mostCardsInAMonth({ cards }: Pick<Plan, 'cards'>): number | null {
  const byMonth = monthSums(cards);
  return byMonth.length === 0 ? null : Math.max(...byMonth);
}

function checkCosts({ costs, costTotalFen }: Plan): ReadinessFound[] {
  const total = sumOf(costs.flatMap(({ lines }) => lines.map(({ amountFen }) => amountFen)));
  return [
    ...(costs.every(({ lines }) => lines.length === 0) ? [found('costs_missing')] : []),
    ...twice(costs.map(({ year }) => year)).map((year) => found('cost_year_twice', String(year))),
    ...costs.flatMap(({ year, lines, totalFen }) => {
      const comesTo = sumOf(lines.map(({ amountFen }) => amountFen));
      return comesTo === totalFen ? [] : [found('cost_year_wrong', String(year), { stated: totalFen, comesTo })];
    }),
    ...(total === costTotalFen ? [] : [found('cost_total_wrong', null, { stated: costTotalFen, comesTo: total })]),
  ];
}

function checkIntake({ intake, intakeTotal }: Plan): ReadinessFound[] {
  const total = sumOf(intake.map(({ people }) => people));
  return [
    ...(total === 0 ? [found('intake_missing')] : []),
    ...twice(intake.map(({ month }) => month)).map((month) => found('intake_month_twice', month)),
    ...(total === intakeTotal ? [] : [found('intake_total_wrong', null, { stated: intakeTotal, comesTo: total })]),
  ];
}

function checkCards({ cards, intake }: Plan): ReadinessFound[] {
  const { months, points, monthTotals, total } = cards;
  if (points.length === 0 || months.length === 0) return [found('cards_missing')];
  // Where the columns do not fit, no sum under them says anything.
  const columnsFit = twice(months).length === 0 && monthTotals.length === months.length && points.every((point) => point.cards.length === months.length);
  if (!columnsFit) return [found('cards_months_wrong')];
  const byMonth = monthSums(cards);
  const whole = sumOf(byMonth);
  return [
    ...points.flatMap(({ name, cards: counts, total: stated }) => (sumOf(counts) === stated ? [] : [found('cards_point_wrong', name, { stated, comesTo: sumOf(counts) })])),
    ...months.flatMap((month, place) => {
      const [stated = 0, comesTo = 0] = [monthTotals[place], byMonth[place]];
      return stated === comesTo ? [] : [found('cards_month_wrong', month, { stated, comesTo })];
    }),
    ...(whole === total ? [] : [found('cards_total_wrong', null, { stated: total, comesTo: whole })]),
    ...firstMonthAhead(months.map((month, place) => ({ month, cards: byMonth[place] ?? 0 })), intake),
  ];
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

function monthSums({ months, points }: Plan['cards']): readonly number[] {
  return months.map((_, place) => sumOf(points.map(({ cards }) => cards[place] ?? 0)));
}
