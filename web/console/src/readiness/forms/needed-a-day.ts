import type { ContentOf } from '@yika/contract';
import { mostCardsInAMonth } from '@yika/contract/plan-sums';

/** What the busiest month needs on each working day; null: the plan has no month. */
export function neededADay(plan: ContentOf<'plan'> | null, workingDaysAMonth: number): number | null {
  const most = plan && mostCardsInAMonth(plan);
  return most === null ? null : Math.ceil(most / workingDaysAMonth);
}
