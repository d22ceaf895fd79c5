import type { ContentOf, ReadinessFound } from '@yika/contract';
import { mostCardsInAMonth, sumOf } from '@yika/contract/plan-sums';
import { found } from './found.ts';

/** Enough hands and machines for the busiest month of the plan (Art. 6 (2): to finish quickly). Without a plan nobody knows how many are enough. */
export function checkCapacity({ staff, equipment, workingDaysAMonth }: ContentOf<'capacity'>, plan: ContentOf<'plan'> | null): readonly ReadinessFound[] {
  const busiest = plan && mostCardsInAMonth(plan);
  const people = sumOf(staff.map(({ people: count, cardsADayEach }) => count * cardsADayEach));
  const machines = sumOf(equipment.map(({ pieces, cardsADayEach }) => pieces * cardsADayEach));
  const needed = busiest === null ? null : Math.ceil(busiest / workingDaysAMonth);
  return [
    ...(people === 0 ? [found('staff_missing')] : []),
    ...(machines === 0 ? [found('equipment_missing')] : []),
    ...(needed === null ? [found('plan_needed_for_capacity')] : []),
    ...(needed !== null && people > 0 && people < needed ? [found('staff_short', null, { stated: people, comesTo: needed })] : []),
    ...(needed !== null && machines > 0 && machines < needed ? [found('equipment_short', null, { stated: machines, comesTo: needed })] : []),
  ];
}
