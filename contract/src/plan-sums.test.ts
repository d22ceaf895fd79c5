import { expect, test } from 'vitest';
import { wrongSums } from './plan-sums.ts';
import type { ContentOf } from './routes/readiness-contents.ts';

const plan: ContentOf<'plan'> = {
  item: 'plan', design: '',
  costs: [{ year: 2030, lines: [{ name: 'cards', amountFen: 500_00 }, { name: 'printers', amountFen: 80_00 }], totalFen: 580_00 }], costTotalFen: 580_00,
  intake: [{ month: '2030-02', people: 900 }], intakeTotal: 900,
  cards: { months: ['2030-02', '2030-03'], points: [{ name: 'Hall 1', cards: [200, 300], total: 500 }, { name: 'Hall 2', cards: [100, 0], total: 100 }], monthTotals: [300, 300], total: 600 },
};
const cells = (change: Partial<ContentOf<'plan'>>) => wrongSums({ ...plan, ...change }).map(({ cell, where, stated, sum }) => [cell, where, stated, sum]);

test('a plan that adds up has no wrong cell', () => {
  expect(wrongSums(plan)).toEqual([]);
});

test('each stated sum that is off is named by its cell, with what it says and what it comes to', () => {
  expect(cells({ costTotalFen: 1 })).toEqual([['costs', null, 1, 580_00]]);
  expect(cells({ costs: plan.costs.map((year) => ({ ...year, totalFen: 2 })) })).toEqual([['year-0', '2030', 2, 580_00]]);
  expect(cells({ intakeTotal: 3 })).toEqual([['intake', null, 3, 900]]);
  expect(cells({ cards: { ...plan.cards, points: plan.cards.points.map((point, place) => (place === 1 ? { ...point, total: 4 } : point)) } })).toEqual([['point-1', 'Hall 2', 4, 100]]);
  expect(cells({ cards: { ...plan.cards, monthTotals: [300, 5] } })).toEqual([['month-1', '2030-03', 5, 300]]);
  expect(cells({ cards: { ...plan.cards, total: 6 } })).toEqual([['cards', null, 6, 600]]);
});

test('one figure in the middle of the table puts its row, its column and the whole off', () => {
  const points = plan.cards.points.map((point, place) => (place === 0 ? { ...point, cards: [201, 300] } : point));
  expect(cells({ cards: { ...plan.cards, points } }).map(([cell]) => cell)).toEqual(['point-0', 'month-0', 'cards']);
});
