import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { countCall, roomInMs, type Limit } from './launch-counts-table.ts';

const { owner, pool, close } = await freshDatabase();
const minute: Limit = { span: 'minute', limit: 10, spanMs: 60_000 };
const NOON = Date.UTC(2030, 0, 1, 12);

afterAll(close);
beforeEach(() => owner.script('truncate launch_counts'));

const call = (at: number, limit = minute, appId = 'bank') => countCall(pool, appId, limit, at);
async function letIn(calls: number, at: number, limit = minute): Promise<number> {
  let count = 0;
  for (let one = 0; one < calls; one += 1) if (await call(at, limit)) count += 1;
  return count;
}

test('around the end of a minute no more come in than in any other: ten before it leave no room after it', async () => {
  expect(await letIn(10, NOON + 59_999)).toBe(10);
  for (const later of [1, 2, 1000, 30_000, 58_999]) expect(await letIn(10, NOON + 60_000 + later)).toBe(0);
  expect(await letIn(20, NOON + 59_999 + 61_000)).toBe(10);
});

test('around the end of a day as well', async () => {
  const day: Limit = { span: 'day', limit: 10, spanMs: 86_400_000 };
  expect(await letIn(10, NOON - 1, day)).toBe(10);
  for (const hours of [1, 12, 23]) expect(await letIn(1, NOON + hours * 3_600_000, day)).toBe(0);
  expect(await letIn(20, NOON + 86_400_000 + 24 * 60_000, day)).toBe(10);
});

test('of fifty rivals at the turn of a minute as many come in as there is room for', async () => {
  expect(await letIn(4, NOON + 59_900)).toBe(4);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => call(NOON + 59_990 + (index % 20))));
  expect(answers.filter(Boolean)).toHaveLength(6);
});

test('of fifty rivals who are the very first as many come in as there is room for', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => call(NOON)));
  expect(answers.filter(Boolean)).toHaveLength(10);
});

test('each app has its own', async () => {
  await letIn(10, NOON);
  expect([await call(NOON), await call(NOON, minute, 'other')]).toEqual([false, true]);
});

test('a clock that is behind the others makes no room', async () => {
  await letIn(10, NOON);
  expect(await call(NOON - 30_000)).toBe(false);
  expect(await call(NOON - 3_600_000)).toBe(false);
});

test('whenever they come: never more than the limit in any span, and none turned away when a span and a sixtieth held fewer', async () => {
  const pauses = fc.array(fc.oneof({ weight: 8, arbitrary: fc.nat(3000) }, { weight: 1, arbitrary: fc.nat(150_000) }), { minLength: 20, maxLength: 120 });
  let apps = 0;
  await fc.assert(fc.asyncProperty(pauses, async (waits) => {
    apps += 1;
    const app = `app-${apps}`;
    const came: number[] = [];
    let at = NOON;
    const cameWithin = (ms: number) => came.filter((one) => one > at - ms).length;
    for (const wait of waits) {
      at += wait;
      const isIn = await call(at, minute, app);
      expect(cameWithin(isIn ? 60_000 : 61_000) < minute.limit).toBe(isIn);
      if (isIn) came.push(at);
    }
  }), { seed: 20301, numRuns: 25 });
});

test('whoever was turned away is told when there is room, and there is room then and not before', async () => {
  await letIn(4, NOON + 100);
  await letIn(6, NOON + 20_500);
  expect(await call(NOON + 30_000)).toBe(false);
  const wait = await roomInMs(pool, 'bank', minute, NOON + 30_000);
  expect(await call(NOON + 30_000 + wait - 1)).toBe(false);
  expect(await letIn(10, NOON + 30_000 + wait)).toBe(4);
});
