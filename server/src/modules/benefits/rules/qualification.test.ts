import { expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import { dueAfter, faceTriesLeft, mayProve, opensOn, reminderFor } from './index.ts';

const day = (text: string) => asId<'Day'>(text);
const today = day('2030-01-28');
const refusal = (facts: Partial<Parameters<typeof mayProve>[0]>) => {
  const may = mayProve({ state: 'current', dueOn: day('2030-02-10'), lifeStatus: 1, ...facts }, { today, opensDays: 60 });
  return may.allowed ? null : may.reason;
};

test('the dead, what has ended and what asks for no proof are not proved, in that order', () => {
  expect(refusal({ lifeStatus: 2, state: 'ended' })).toBe('benefit_holder_deceased');
  expect(refusal({ state: 'ended' })).toBe('benefit_ended');
  expect(refusal({ dueOn: null })).toBe('benefit_not_due');
});

test('a proof is not taken before its time opens, and is from that day on, however late', () => {
  expect(opensOn(day('2030-03-30'), 60)).toBe('2030-01-29');
  expect(refusal({ dueOn: day('2030-03-30') })).toBe('benefit_not_due');
  expect(refusal({ dueOn: day('2030-03-29') })).toBeNull();
  expect([refusal({ dueOn: day('2029-06-01') }), refusal({ dueOn: day('2029-06-01'), state: 'paused' })]).toEqual([null, null]);
});

test('who is missing or in prison is not dead, and a person decides', () => {
  expect([3, 4, 5].map((lifeStatus) => refusal({ lifeStatus }))).toEqual([null, null, null]);
});

test('a year from the day of the proof; from 29 February to the last of the month', () => {
  expect([dueAfter(today, 12), dueAfter(day('2028-02-29'), 12)]).toEqual(['2031-01-28', '2029-02-28']);
});

test('reminded a month and a week before, each once; who is met late only of the nearer one; never after the day', () => {
  const on = (dueOn: string, remindedDays: number | null = null) => reminderFor({ dueOn: day(dueOn), remindedDays }, today);
  expect([on('2030-02-28'), on('2030-02-27'), on('2030-02-27', 30), on('2030-02-05', 30)]).toEqual([null, 30, null, null]);
  expect([on('2030-02-04', 30), on('2030-02-04', 7), on('2030-02-01'), on('2030-01-28'), on('2030-01-27')]).toEqual([7, null, 7, 7, null]);
});

test('three tries; what was broken off costs none, what was never handed in costs one', () => {
  expect(faceTriesLeft([])).toBe(3);
  expect(faceTriesLeft(['face_cancelled', 'not_begun', null, 'face_no_match'])).toBe(1);
  expect(faceTriesLeft(['face_no_match', 'liveness_failed', null, null])).toBe(0);
});
