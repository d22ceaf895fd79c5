import { expect, test } from 'vitest';
import { durationOf, importPace, sentenceOf } from './import-progress.ts';

const file = { rowsExpected: 1_000_000, rowsRefused: 12 };

test('whoever waits is told once a second, however many batches there are', () => {
  const clock = { at: 0 };
  const pace = importPace(() => clock.at);
  const told = [400, 800, 1_200, 1_600, 2_000, 2_400].map((at) => {
    clock.at = at;
    return pace({ ...file, rowsDone: at * 8 }) !== null;
  });
  expect(told).toEqual([false, false, true, false, false, true]);
});

test('the time left is told by the pace of the last while, not by that of the beginning', () => {
  const clock = { at: 0 };
  const pace = importPace(() => clock.at);
  let rowsDone = 0;
  const go = (seconds: number, rows: number) => {
    clock.at += 1000 * seconds;
    rowsDone += rows;
    return pace({ ...file, rowsDone });
  };
  for (let second = 0; second < 20; second += 1) go(1, 20_000);
  for (let second = 0; second < 30; second += 1) go(1, 5_000);
  expect(go(1, 5_000)).toEqual({ ...file, rowsDone: 555_000, rowsPerSecond: 5_000, secondsLeft: 89 });
});

test('at the first batch nobody knows a pace, and no time is promised', () => {
  const clock = { at: 0 };
  const pace = importPace(() => clock.at);
  clock.at = 5_000;
  const report = pace({ ...file, rowsDone: 2_000 });
  expect(report).toMatchObject({ rowsPerSecond: 0, secondsLeft: null });
  expect(report && sentenceOf(report)).toBe('2,000 of about 1,000,000 rows (0%); 12 refused');
});

test('a line for a person says how far, how fast and how long', () => {
  expect(sentenceOf({ rowsDone: 412_000, rowsExpected: 1_000_000, rowsRefused: 37, rowsPerSecond: 8_214, secondsLeft: 72 }))
    .toBe('412,000 of about 1,000,000 rows (41%), 8,214 a second, about 1 min 12 s left; 37 refused');
  expect([59, 60, 3_725].map(durationOf)).toEqual(['59 s', '1 min 0 s', '1 h 2 min']);
});
