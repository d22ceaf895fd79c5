import { expect, test } from 'vitest';
import { reportable, systemOf } from './fault.ts';

const NOW = Date.UTC(2030, 0, 28);
const DAY_MS = 86_400_000;

test('nothing of the future is reported, nor what is more than seven days ago; a clock that is a little fast is forgiven', () => {
  expect(reportable(NOW + 301_000, NOW)).toMatchObject({ allowed: false, reason: 'fault_moment_not_possible' });
  expect(reportable(NOW - 7 * DAY_MS - 1, NOW).allowed).toBe(false);
  expect([NOW + 60_000, NOW, NOW - 7 * DAY_MS].map((at) => reportable(at, NOW).allowed)).toEqual([true, true, true]);
});

test('a system is silent when its silence was noticed or excused, whatever it said last', () => {
  expect(systemOf(null, [])).toBe('never_heard');
  expect(systemOf({ status: 'up', stableBeats: 3 }, [{ kind: 'declared' }])).toBe('heard');
  expect(systemOf({ status: 'degraded', stableBeats: 3 }, [])).toBe('degraded');
  expect(systemOf({ status: 'up', stableBeats: 0 }, [])).toBe('silent');
  expect(systemOf({ status: 'up', stableBeats: 3 }, [{ kind: 'no_heartbeat' }])).toBe('silent');
});
