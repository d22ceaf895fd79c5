import type { ApplicationForm, PreparationStatement } from '@yika/contract';

/** Where figures do not add up, as JSON pointers: the total that is stated, not the parts. */
export function applicationSums({ cardsByMonth, cardsFirstYear }: Pick<ApplicationForm, 'cardsByMonth' | 'cardsFirstYear'>): string[] {
  return sum(cardsByMonth) === cardsFirstYear ? [] : ['/cardsFirstYear'];
}

/** Each year's cost, the whole cost, each point's cards; and, of all points, as many in each month as the application says. */
export function preparationSums({ costByYear, totalCostFen, collectionByPoint }: Pick<PreparationStatement, 'costByYear' | 'totalCostFen' | 'collectionByPoint'>, application: Pick<ApplicationForm, 'cardsByMonth'> | null): string[] {
  const months = application?.cardsByMonth ?? [];
  return [
    ...costByYear.flatMap(({ equipmentFen, cardsFen, operationFen, totalFen }, row) => (equipmentFen + cardsFen + operationFen === totalFen ? [] : [`/costByYear/${row}/totalFen`])),
    ...(sum(costByYear.map(({ totalFen }) => totalFen)) === totalCostFen ? [] : ['/totalCostFen']),
    ...collectionByPoint.flatMap(({ byMonth, total }, row) => (sum(byMonth) === total ? [] : [`/collectionByPoint/${row}/total`])),
    ...(months.every((cards, month) => sum(collectionByPoint.map(({ byMonth }) => byMonth[month] ?? 0)) === cards) ? [] : ['/collectionByPoint']),
  ];
}

/** Staff who cannot make in a month what the busiest month asks for: where it is stated. Zero each: not their task. */
export function capacityFaults({ staff }: Pick<PreparationStatement, 'staff'>, application: Pick<ApplicationForm, 'cardsByMonth'> | null): string[] {
  const most = Math.max(0, ...(application?.cardsByMonth ?? []));
  return sum(staff.map(({ people, cardsPerMonthEach }) => people * cardsPerMonthEach)) >= most ? [] : ['/staff'];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
