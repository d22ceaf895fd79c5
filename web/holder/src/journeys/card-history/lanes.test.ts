import type { CardPast, CardStep } from '@yika/contract';
import { expect, test } from 'vitest';
import { drawLanes } from './lanes.ts';

const step = (status: CardStep['status'], since: string | null, until: string | null): CardStep => ({ status, since, until, at: null, why: null, by: null, lapsesOn: null });
const card = (steps: readonly CardStep[]): CardPast => ({
  cardId: 'a', maskedNumber: '', regionCode: '110100', regionName: { es: '', 'zh-CN': '', en: '' }, hotline: '', issuedOn: '2020-01-01', validTo: '2030-01-01', replaces: null, replacedBy: null, asOf: 0, steps: [...steps], damages: [],
});
const draw = (steps: readonly CardStep[]) => drawLanes({ cards: [card(steps)], ecards: [], today: '2024-01-01', asOf: Date.parse('2024-01-01') });

test('a state lies between its days, and the last reaches today', () => {
  const { cards, years, ecards } = draw([step(0, '2020-01-01', '2021-01-01'), step(1, '2021-01-01', null)]);
  expect(cards[0]?.stretches.map(({ status, from, to }) => [status, Math.round(from * 4), Math.round(to * 4)])).toEqual([[0, 0, 1], [1, 1, 4]]);
  expect([years.map(({ year }) => year), ecards]).toEqual([[2021, 2022, 2023, 2024], null]);
});

test('a state without a day is drawn as one of which that is not known', () => {
  expect(draw([step(0, '2020-01-01', null), step(3, null, null)]).cards[0]?.stretches).toEqual([{ id: '0', status: 0, from: 0, to: 0, known: true }, { id: '1', status: 3, from: 0, to: 1, known: false }]);
});

test('a card that was made today is no division by nothing', () => {
  expect(drawLanes({ cards: [{ ...card([step(0, '2024-01-01', null)]), issuedOn: '2024-01-01' }], ecards: [], today: '2024-01-01', asOf: 0 }).cards[0]?.stretches).toEqual([{ id: '0', status: 0, from: 1, to: 1, known: true }]);
});
