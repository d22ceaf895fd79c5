import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORT_LASTS_MS, STABLE_ANSWERS, standingOf, type NeighbourReport } from './neighbour.ts';

const T0 = 1_900_000_000_000;
const seed = { seed: 20300302 };
const live = (answers: number): NeighbourReport => ({ answers, expiresAt: T0 + REPORT_LASTS_MS });
const expired = (answers: number): NeighbourReport => ({ answers, expiresAt: T0 - 1 });

describe('an outage of a neighbour does not end', () => {
  test('while one process that lives gets no answer, whatever the others hear', () => {
    fc.assert(fc.property(fc.array(fc.nat(9)), (others) => {
      expect(standingOf([...others.map(live), live(0)], T0)).toBe('silent');
    }), seed);
  });

  test('before everybody who lives had four answers in a row', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (heard) => {
      expect(standingOf(heard.map(live), T0)).toBe(heard.every((answers) => answers >= STABLE_ANSWERS) ? 'well' : 'doubted');
    }), seed);
  });

  test('at once because the process died that saw it: another one looks first', () => {
    expect(standingOf([expired(0)], T0)).toBe('doubted');
  });
});

test('what a dead process saw holds nobody up who lives', () => {
  expect(standingOf([expired(0), live(STABLE_ANSWERS)], T0)).toBe('well');
});

test('an outage about which nobody says anything any more is over', () => {
  expect(standingOf([expired(0)], T0 + 120_000)).toBe('well');
  expect(standingOf([], T0)).toBe('well');
});
