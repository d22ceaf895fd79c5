import { describe, expect, test } from 'vitest';
import { countCheck, type OfflineCounts } from './offline-counts.ts';

const check = { terminalId: 'T-1', day: '2030-03-01', at: 1000, handle: 'ana', signedAt: 10, caps: { checksPerHandle: 2, checksPerTerminal: 3 } };

describe('without a line a till takes no more', () => {
  test('of one certificate than the region allows, also on the next day', () => {
    const twice = count({}, { signedAt: 11 });
    expect(countCheck(twice, { ...check, signedAt: 12, day: '2030-03-02' })).toEqual({ taken: false, reason: 'handle_spent' });
  });

  test('in a day than the region allows', () => {
    const three = count({}, { handle: 'luis' }, { handle: 'li' });
    expect(countCheck(three, { ...check, handle: 'wang' })).toEqual({ taken: false, reason: 'terminal_spent' });
  });

  test.each([['the same second again', 10], ['an earlier second', 9]])('%s of a phone', (_, signedAt) => {
    expect(countCheck(count({}), { ...check, signedAt })).toEqual({ taken: false, reason: 'taken_here_already' });
  });
});

describe('a till takes again', () => {
  test('on the next day', () => {
    const three = count({}, { handle: 'luis' }, { handle: 'li' });
    expect(countCheck(three, { ...check, handle: 'wang', day: '2030-03-02' })).toMatchObject({ taken: true, checksLeft: 2 });
  });

  test('when it was enrolled anew, for the platform counts by terminal', () => {
    expect(countCheck(count({}, { signedAt: 11 }), { ...check, terminalId: 'T-2', signedAt: 12 })).toMatchObject({ taken: true, handleLeft: 1, checksLeft: 2 });
  });
});

test('a certificate that has long ended is forgotten', () => {
  const later = countCheck(count({}), { ...check, handle: 'luis', at: 1000 + 72 * 3_600_000 });
  expect(later.taken && Object.keys(later.counts.certificates)).toEqual(['luis']);
});

function count(...checks: readonly Partial<typeof check>[]): OfflineCounts | null {
  let counts: OfflineCounts | null = null;
  for (const each of checks) {
    const counted = countCheck(counts, { ...check, ...each });
    if (!counted.taken) throw new Error(counted.reason);
    counts = counted.counts;
  }
  return counts;
}
