import type { ContentOf } from '@yika/contract';
import { expect, test } from 'vitest';
import { neededADay } from './needed-a-day.ts';

const plan: ContentOf<'plan'> = {
  item: 'plan', design: '', costs: [], costTotalFen: 0, intake: [], intakeTotal: 0,
  cards: { months: ['2030-02', '2030-03'], points: [{ name: 'Hall 1', cards: [200, 300], total: 500 }, { name: 'Hall 2', cards: [100, 0], total: 100 }], monthTotals: [300, 300], total: 600 },
};

test('the busiest month says how many cards a day are needed, rounded up; without a month nobody knows', () => {
  expect(neededADay(plan, 20)).toBe(15);
  expect(neededADay(plan, 7)).toBe(43);
  expect([neededADay(null, 20), neededADay({ ...plan, cards: { ...plan.cards, months: [] } }, 20)]).toEqual([null, null]);
});
