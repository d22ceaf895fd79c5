import { describe, expect, test } from 'vitest';
import { asId, type Id } from '../../../platform/values/ids.ts';
import { canBeDecided, decidingAreas, differencesOf, findDecidingGrant, isUntouched, loosens, moved, stateAt, stepsOf, strictest, type ApprovalMove, type ApprovalState } from './index.ts';

const [nation, province, city, county] = ['000000', '310000', '310100', '310101'].map((code) => asId<'Region'>(code));
const [ann, bea, cas] = ['ann', 'bea', 'cas'].map((name) => asId<'Staff'>(name)) as [Id<'Staff'>, Id<'Staff'>, Id<'Staff'>];

describe('a held change', () => {
  const over: ApprovalState[] = ['applied', 'stale', 'rejected', 'withdrawn', 'lapsed'];
  const moves: ApprovalMove[] = ['approve_step', 'approve_last_step', 'return', 'reject', 'correct', 'withdraw', 'apply', 'go_stale', 'lapse'];

  test.each(over)('that is %s moves no more', (state) => {
    for (const move of moves) expect(moved(state, move), move).toEqual({ allowed: false, reason: 'approval_not_open' });
  });

  test('is applied only when it was approved, and is approved only from waiting', () => {
    expect(moved('raised', 'apply').allowed).toBe(false);
    expect(moved('returned', 'approve_last_step').allowed).toBe(false);
    expect([moved('raised', 'approve_last_step'), moved('approved', 'apply'), moved('approved', 'go_stale')].map((decision) => decision.allowed && decision.value)).toEqual(['approved', 'applied', 'stale']);
  });

  test('that was returned waits for its maker and for nobody else', () => {
    expect(moves.filter((move) => moved('returned', move).allowed)).toEqual(['correct', 'withdraw', 'lapse']);
    expect(moved('returned', 'correct')).toEqual({ allowed: true, value: 'raised' });
  });

  test('has lapsed at its due instant, whether or not that was written down, but not what was over before', () => {
    expect([stateAt({ state: 'raised', dueAt: 10 }, 9), stateAt({ state: 'raised', dueAt: 10 }, 10), stateAt({ state: 'returned', dueAt: 10 }, 10)]).toEqual(['raised', 'lapsed', 'lapsed']);
    expect(over.map((state) => stateAt({ state, dueAt: 10 }, 99))).toEqual(over);
  });
});

describe('steps', () => {
  test('a region cannot ask for less than the nation, and can ask for more', () => {
    expect([strictest(['none', 'one']), strictest(['two', 'one']), strictest(['none'])]).toEqual(['one', 'two', 'none']);
    expect([loosens('none', 'one'), loosens('one', 'two'), loosens('one', 'one'), loosens('two', 'one')]).toEqual([true, true, false, false]);
  });

  test('nothing that is known is taken as the strictest', () => {
    expect(strictest([])).toBe('two');
  });

  test('two are the province and then the ministry; of a national change, two of the ministry', () => {
    expect(stepsOf('two', asId('310100'))).toEqual(['province', 'ministry']);
    expect(stepsOf('two', asId('000000'))).toEqual(['ministry', 'ministry']);
    expect(stepsOf('none', asId('310100'))).toEqual([]);
  });

  test('one is decided in its area or above; the step of the province by the province alone, that of the ministry by the ministry alone', () => {
    expect(decidingAreas('area', county ?? nation ?? asId(''))).toEqual([county, city, province, nation]);
    expect(decidingAreas('province', asId('310101'))).toEqual([province]);
    expect(decidingAreas('ministry', asId('310101'))).toEqual([nation]);
    expect(decidingAreas('area', asId('000000'))).toEqual([nation]);
  });

  test('a grant of another role, of another area, or of one counter decides nothing', () => {
    const areas = decidingAreas('area', asId('310100'));
    const grants = [
      { role: 'officer', areaCode: asId<'Region'>('310100'), servicePointId: null }, { role: 'approver', areaCode: asId<'Region'>('310200'), servicePointId: null },
      { role: 'approver', areaCode: asId<'Region'>('310100'), servicePointId: asId<'ServicePoint'>('H1') },
    ] as const;
    expect(findDecidingGrant(grants, 'approver', areas)).toBeNull();
    expect(findDecidingGrant([...grants, { role: 'approver', areaCode: asId('310000'), servicePointId: null }], 'approver', areas)?.areaCode).toBe('310000');
  });

  test('somebody must be there for every step, each a different one', () => {
    expect(canBeDecided([[]])).toBe(false);
    expect(canBeDecided([[ann], [ann]])).toBe(false);
    expect(canBeDecided([[ann, bea], [ann]])).toBe(true);
    expect(canBeDecided([[ann], [bea, ann]])).toBe(true);
    expect(canBeDecided([[ann, bea, cas], []])).toBe(false);
    expect(canBeDecided([])).toBe(true);
  });
});

describe('what moved', () => {
  test('a thing that has gone, or has come, is not untouched even with nothing in it', () => {
    expect([isUntouched(null, {}), isUntouched({}, null), isUntouched(null, null), isUntouched({ open: true }, { open: true })]).toEqual([false, false, true, true]);
  });

  test('is told field by field', () => {
    expect(differencesOf({ open: true, purposes: ['identity'] }, { open: false, purposes: ['identity'], phone: '12333' })).toEqual([
      { field: 'open', before: true, after: false }, { field: 'phone', before: null, after: '12333' },
    ]);
    expect(differencesOf(null, { open: true })).toEqual([{ field: 'open', before: null, after: true }]);
    expect(differencesOf({ purposes: ['identity', 'payment'] }, { purposes: ['identity'] })).toHaveLength(1);
  });
});
