import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('who asks during a run gets one more run between them, and never two at once', async () => {
  const open: (() => void)[] = [];
  let [running, most, runs] = [0, 0, 0];
  const look = oneAtATime(async () => {
    runs += 1;
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => open.push(resolve));
    running -= 1;
  });
  const [first, second, third] = [look(), look(), look()];
  expect(runs).toBe(1);
  open.shift()?.();
  await first;
  await expect.poll(() => runs).toBe(2);
  open.shift()?.();
  await Promise.all([second, third]);
  expect([most, runs]).toEqual([1, 2]);
});

test('a run that failed does not stop the next', async () => {
  let runs = 0;
  const look = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error('no store');
  });
  const [failed, after] = [look(), look()];
  await expect(failed).rejects.toThrow('no store');
  await after;
  expect(runs).toBe(2);
});
