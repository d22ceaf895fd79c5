import type { ContentOf, ReadinessContent } from '@yika/contract';
import { controlSections, regimeSections } from '../part-words.ts';

/** Where nothing has been written yet. */
export function emptyContent(item: ReadinessContent['item']): ReadinessContent {
  switch (item) {
    case 'service_matrix':
      return { item, rows: [] };
    case 'capacity':
      return { item, staff: [], equipment: [], workingDaysAMonth: 20 };
    case 'plan':
      return { item, design: '', costs: [], costTotalFen: 0, intake: [], intakeTotal: 0, cards: { months: [], points: [], monthTotals: [], total: 0 } };
    case 'management_regime':
      return { item, sections: regimeSections.map((section) => ({ section, text: '' })) };
    case 'internal_control':
      return { item, sections: controlSections.map((section) => ({ section, text: '' })) };
    case 'emergency_plan':
      return { item, roles: [], scenarios: [], switches: [], drills: [] };
  }
}

/** A column for each month, whatever was sent: a table with holes cannot be typed into. */
export function withColumns(plan: ContentOf<'plan'>): ContentOf<'plan'> {
  const { months, points, monthTotals } = plan.cards;
  const fit = (values: readonly number[]) => months.map((_, place) => values[place] ?? 0);
  return { ...plan, cards: { ...plan.cards, monthTotals: fit(monthTotals), points: points.map((point) => ({ ...point, cards: fit(point.cards) })) } };
}

/** '2030-12' → '2031-01'; after none, the first of the plan is the month that `today` is in. */
export function monthAfter(months: readonly string[], today: string): string {
  const last = [...months].sort().at(-1);
  if (last === undefined) return today.slice(0, 7);
  const [year = 0, month = 0] = last.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** The list with one of its places put anew. */
export function withAt<Value>(values: readonly Value[], place: number, change: (value: Value) => Value): Value[] {
  return values.map((value, each) => (each === place ? change(value) : value));
}

export function without<Value>(values: readonly Value[], place: number): Value[] {
  return values.filter((_, each) => each !== place);
}
