import type { ContentOf } from './routes/readiness-contents.ts';

type Plan = ContentOf<'plan'>;

/** The plan of Art. 6 (3) states its sums, and each is the sum of its parts. This is one that is not. */
export interface WrongSum {
  /** The cell by its id on the page. */
  readonly cell: string;
  readonly of: 'yearTotal' | 'costTotal' | 'intakeTotal' | 'pointTotal' | 'monthTotal' | 'cardsTotal';
  /** The year, the point, the month; null: of the whole. */
  readonly where: string | null;
  readonly stated: number;
  readonly sum: number;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function yearSum({ lines }: Plan['costs'][number]): number {
  return sumOf(lines.map(({ amountFen }) => amountFen));
}

export function monthSums({ months, points }: Plan['cards']): readonly number[] {
  return months.map((_, place) => sumOf(points.map(({ cards }) => cards[place] ?? 0)));
}

/** Every one of them in the order of the form. Pages say it while somebody types, and the server says it when they have handed in: by this rule, both. */
export function wrongSums(plan: Plan): readonly WrongSum[] {
  const byMonth = monthSums(plan.cards);
  const all: readonly WrongSum[] = [
    ...plan.costs.map((year, place) => ({ cell: `year-${place}`, of: 'yearTotal' as const, where: String(year.year), stated: year.totalFen, sum: yearSum(year) })),
    { cell: 'costs', of: 'costTotal', where: null, stated: plan.costTotalFen, sum: sumOf(plan.costs.map(yearSum)) },
    { cell: 'intake', of: 'intakeTotal', where: null, stated: plan.intakeTotal, sum: sumOf(plan.intake.map(({ people }) => people)) },
    ...plan.cards.points.map(({ name, cards, total }, place) => ({ cell: `point-${place}`, of: 'pointTotal' as const, where: name, stated: total, sum: sumOf(cards) })),
    ...plan.cards.months.map((month, place) => ({ cell: `month-${place}`, of: 'monthTotal' as const, where: month, stated: plan.cards.monthTotals[place] ?? 0, sum: byMonth[place] ?? 0 })),
    { cell: 'cards', of: 'cardsTotal', where: null, stated: plan.cards.total, sum: sumOf(byMonth) },
  ];
  return all.filter(({ stated, sum }) => stated !== sum);
}

/** Of the busiest month; null where there is no month. */
export function mostCardsInAMonth({ cards }: Pick<Plan, 'cards'>): number | null {
  const byMonth = monthSums(cards);
  return byMonth.length === 0 ? null : Math.max(...byMonth);
}
