import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import { heard, isBack, isSilent, listeningSince, missedSince, usualCadence, type Heartbeat } from './heartbeat.ts';

const cadence = usualCadence;
const T0 = 1_900_000_000_000;
const never: Heartbeat = { servicePointId: asId('H1'), sequence: -1, lastAt: T0, status: 'up', stableBeats: 0 };
/** Each: does a beat come in this interval? */
const aWeek = fc.array(fc.boolean(), { minLength: 1, maxLength: 120 });
const seed = { seed: 20300301 };

describe('a number that is not above the last', () => {
  test('is refused, whatever else it says', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('up' as const, 'degraded' as const), (last, back, status) => {
        const before = { ...never, sequence: last };
        expect(heard(before, { sequence: last - back, status }, { at: T0, cadence })).toEqual({ allowed: false, reason: 'heartbeat_out_of_order' });
      }),
      seed,
    );
  });
});

describe('nobody is silent', () => {
  test('who was never heard, or whose silence is excused', () => {
    expect(isSilent(never, { at: T0 + 3_600_000, listeningSince: T0, cadence })).toBe(false);
  });

  test('before a third beat is missed, however late we look', () => {
    const spoke = { ...never, sequence: 1, stableBeats: 1 };
    fc.assert(
      fc.property(fc.nat(3 * cadence.intervalMs + cadence.graceMs - 1), (later) => {
        expect(isSilent(spoke, { at: T0 + later, listeningSince: T0, cadence })).toBe(false);
      }),
      seed,
    );
    expect(isSilent(spoke, { at: T0 + 3 * cadence.intervalMs + cadence.graceMs, listeningSince: T0, cadence })).toBe(true);
  });

  test('while we were not listening', () => {
    const spoke = { ...never, sequence: 1, stableBeats: 9 };
    const at = T0 + 3_600_000;
    expect(isSilent(spoke, { at, listeningSince: at - 10_000, cadence })).toBe(false);
    expect(isSilent(spoke, { at, listeningSince: at - 20_000, cadence })).toBe(true);
  });
});

describe('we have been listening', () => {
  test('only since we woke, after a sleep or a clock that was put back', () => {
    const before = { since: T0, lookedAt: T0 + 60_000 };
    expect([60_000 + 10_001, 30_000].map((later) => listeningSince(before, T0 + later, cadence))).toEqual([T0 + 70_001, T0 + 30_000]);
  });

  test('all the time, when we looked as planned or a little late', () => {
    const before = { since: T0, lookedAt: T0 + 60_000 };
    expect([65_000, 70_000].map((later) => listeningSince(before, T0 + later, cadence))).toEqual([T0, T0]);
  });
});

describe('a system is back', () => {
  test('only after four beats in a row without a gap', () => {
    fc.assert(
      fc.property(aWeek, (beats) => {
        let heartbeat = never;
        for (const [tick, comes] of beats.entries()) {
          if (comes) heartbeat = next(heartbeat, tick);
          const lastFour = beats.slice(Math.max(0, tick - 3), tick + 1);
          if (comes) expect(isBack(heartbeat, cadence)).toBe(lastFour.length === 4 && lastFour.every(Boolean));
        }
      }),
      seed,
    );
  });

  test('never while it works only in part', () => {
    let heartbeat = never;
    for (let tick = 0; tick < 20; tick++) heartbeat = next(heartbeat, tick, 'degraded');
    expect([isBack(heartbeat, cadence), isSilent(heartbeat, { at: heartbeat.lastAt + 60_000, listeningSince: T0, cadence })]).toEqual([false, true]);
  });

  test('is never silent at the same moment', () => {
    fc.assert(
      fc.property(aWeek, (beats) => {
        let heartbeat = never;
        for (const [tick, comes] of beats.entries()) {
          if (!comes) continue;
          heartbeat = next(heartbeat, tick);
          expect(isSilent(heartbeat, { at: heartbeat.lastAt, listeningSince: T0, cadence })).toBe(false);
        }
      }),
      seed,
    );
  });
});

test('a system that comes and goes, seen once per interval, is in one outage from the first silence to the first stable return', () => {
  fc.assert(
    fc.property(aWeek, (beats) => {
      let heartbeat = next(never, 0);
      let open = false;
      let opened = 0;
      let quietRuns = 0;
      for (const [index, comes] of beats.entries()) {
        const tick = index + 1;
        if (comes) heartbeat = next(heartbeat, tick);
        if (open && isBack(heartbeat, cadence) && comes) open = false;
        if (!open && isSilent(heartbeat, { at: T0 + tick * cadence.intervalMs + cadence.graceMs, listeningSince: T0, cadence })) {
          open = true;
          opened += 1;
        }
        const lastThree = beats.slice(Math.max(0, index - 2), index + 1);
        if (lastThree.length === 3 && !lastThree.some(Boolean)) quietRuns += 1;
      }
      // Between two outages lie three missed and four heard beats, so there can be no more than this.
      expect(opened).toBeLessThanOrEqual(Math.ceil(beats.length / (cadence.missedBeats + cadence.stableBeats)));
      expect(opened > 0).toBe(quietRuns > 0);
    }),
    seed,
  );
});

test('a beat that is a little late is on time; one that is an interval late was missed', () => {
  expect([0, 5000, 6499, 6500, 11_500, 16_500].map((later) => missedSince(T0, T0 + later, cadence))).toEqual([0, 0, 0, 1, 2, 3]);
});

function next(heartbeat: Heartbeat, tick: number, status: Heartbeat['status'] = 'up'): Heartbeat {
  const after = heard(heartbeat, { sequence: tick, status }, { at: T0 + tick * cadence.intervalMs, cadence });
  if (!after.allowed) throw new Error(after.reason);
  return after.value;
}
