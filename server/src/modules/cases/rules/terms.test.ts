import { expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import { appealUntil, daysLeft, termsOf } from './index.ts';

const rows = { offered: 'formal_loss', secondDecision: 'none', days: 'formal_loss=1', costsFen: 'formal_loss=2000' };

test('what a region does not name is not offered, and what it names no days for takes the usual ones', () => {
  expect(termsOf({ ...rows, offered: 'card_enabling', days: 'card_enabling=3', costsFen: 'card_enabling=0' }, 'formal_loss')).toEqual({ offered: false, needsSecond: false, days: 10, costFen: 0 });
});

test('days, costs and the second officer are read by name', () => {
  expect(termsOf({ ...rows, secondDecision: 'card_enabling,formal_loss' }, 'formal_loss')).toEqual({ offered: true, needsSecond: true, days: 1, costFen: 2000 });
});

test('a case that was late gets no days back, one in time those that were left', () => {
  expect([daysLeft(asId('2030-01-28'), asId('2030-02-03')), daysLeft(asId('2030-02-03'), asId('2030-01-28'))]).toEqual([0, 6]);
  expect(appealUntil(asId('2030-01-28'), 60)).toBe('2030-03-29');
});
