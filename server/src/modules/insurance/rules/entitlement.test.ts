import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { entitlement, type EntitlementQuestion } from './entitlement.ts';
import { addMonths, lastDayOf, monthOf, monthsFrom, type Month } from './month.ts';
import type { Contribution, EntitlementPolicies, InsuranceKind, Participation } from './participation.ts';

const here: RegionCode = asId('110100');
const elsewhere: RegionCode = asId('310100');
const today: Day = asId('2030-06-15');
const employee = participation({});
const resident = participation({ insuranceKind: '390' });

describe('the fund does not pay', () => {
  test('for somebody of whom the registry knows nothing', () => {
    expect(asked({})).toMatchObject({ insuredToday: false, kind: null, insuredIn: null, reasons: [{ code: 'not_insured' }] });
  });

  test('for other insurance than medical', () => {
    expect(asked({ participations: [participation({ insuranceKind: '110' })] })).toMatchObject({ insuredToday: false, reasons: [{ code: 'not_insured' }] });
  });

  test('from the month after the one that is owed, and says which months, by when to pay and under which clause', () => {
    const answer = asked({ participations: [employee], contributions: paid('2029-01', '2030-03', ['2030-04', '2030-05']) });
    expect(answer).toMatchObject({
      insuredToday: false, until: '2030-04-30',
      reasons: [{ code: 'contributions_in_arrears', months: ['2030-04', '2030-05'], day: '2030-07-31', clause: 'the grace clause' }],
    });
  });

  test('and names the month of today too where the registry counts it as owed', () => {
    const contributions = paid('2029-01', '2030-04', ['2030-05', '2030-06']);
    expect(asked({ participations: [employee], contributions }).reasons).toMatchObject([{ months: ['2030-05', '2030-06'], day: '2030-08-31' }]);
    expect(asked({ participations: [employee], contributions: paid('2029-01', '2030-05', ['2030-06']) })).toMatchObject({ insuredToday: true });
  });

  test('in arrears for too long, and then names no day that has passed', () => {
    const [reason] = asked({ participations: [employee], contributions: paid('2029-01', '2030-01') }).reasons;
    expect(reason).toMatchObject({ code: 'contributions_in_arrears', months: ['2030-02', '2030-03', '2030-04', '2030-05'] });
    expect(reason).not.toHaveProperty('day');
  });

  test('while a wait that the insurer has set goes on', () => {
    const waiting = participation({ waitingUntil: asId('2030-08-31') });
    expect(asked({ participations: [waiting], contributions: paid('2030-04', '2030-06') })).toMatchObject({
      insuredToday: false, since: '2030-09-01', accountUsable: true, reasons: [{ code: 'waiting_period', day: '2030-08-31' }],
    });
  });

  test('after a gap longer than may be paid up, for the months of the policy from the first paid again', () => {
    const contributions = [...paid('2029-01', '2029-10'), ...paid('2030-03', '2030-06')];
    expect(asked({ participations: [employee], contributions })).toMatchObject({ insuredToday: false, reasons: [{ code: 'waiting_period', day: '2030-08-31', clause: 'the waiting clause' }] });
  });

  test('for somebody insured in another region, and says where', () => {
    expect(asked({ participations: [participation({ regionCode: elsewhere })], contributions: paid('2029-01', '2030-06', [], elsewhere) })).toMatchObject({
      insuredToday: false, insuredIn: elsewhere, reasons: [{ code: 'not_insured_here' }],
    });
  });

  test('once a participation has ended', () => {
    const ended = participation({ state: 'ended', until: asId('2030-05-31') });
    expect(asked({ participations: [ended] })).toMatchObject({ insuredToday: false, reasons: [{ code: 'participation_ended', day: '2030-05-31' }] });
  });

  test('for one that is paused while no month was sent', () => {
    expect(asked({ participations: [participation({ state: 'paused' })] })).toMatchObject({ insuredToday: false, reasons: [{ code: 'participation_paused' }] });
  });

  test('before a participation begins', () => {
    expect(asked({ participations: [participation({ since: asId('2030-07-01') })] })).toMatchObject({ insuredToday: false, since: '2030-07-01' });
  });

  test('for a resident whose year is not paid, since the first of January', () => {
    const answer = asked({ participations: [resident], contributions: yearly({ 2028: '2027-12-01', 2029: '2028-12-01', 2030: null }) });
    expect(answer).toMatchObject({ insuredToday: false, until: '2029-12-31', reasons: [{ code: 'not_insured', day: '2030-01-01' }] });
  });

  test.each([
    [1, '2030-07-31'],
    [2, '2030-08-31'],
    [4, '2030-10-31'],
  ])('for a resident who missed %i years and paid in May, until %s', (missed, day) => {
    const years = Object.fromEntries(Array.from({ length: missed }, (_, index) => [2029 - index, null]));
    const answer = asked({ participations: [resident], contributions: yearly({ ...years, [2029 - missed]: '2020-12-01', 2030: '2030-05-20' }) });
    expect(answer).toMatchObject({ insuredToday: false, reasons: [{ code: 'waiting_period', day, clause: 'the resident clause' }] });
  });
});

describe('the fund pays', () => {
  test('in the month in which payment is not due yet', () => {
    expect(asked({ participations: [employee], contributions: paid('2029-01', '2030-05') })).toMatchObject({ insuredToday: true, kind: '310', until: '2030-06-30', reasons: [] });
  });

  test('as many months longer as the region’s grace says', () => {
    const contributions = paid('2029-01', '2030-03');
    expect(asked({ participations: [employee], contributions, policies: policies({ arrears_grace_months: 2 }) })).toMatchObject({ insuredToday: true, until: '2030-06-30' });
    expect(asked({ participations: [employee], contributions, policies: policies({ arrears_grace_months: 1 }) })).toMatchObject({ insuredToday: false });
  });

  test('again at once when a short gap is paid up', () => {
    const contributions = [...paid('2029-01', '2030-02'), ...paid('2030-06', '2030-06')];
    expect(asked({ participations: [employee], contributions })).toMatchObject({ insuredToday: true, reasons: [] });
  });

  test('on the day after a wait', () => {
    const waited = participation({ waitingUntil: addDays(today, -1) });
    expect(asked({ participations: [waited], contributions: paid('2029-01', '2030-06') })).toMatchObject({ insuredToday: true, since: today });
  });

  test('for the retired, who pay nothing, without an end', () => {
    expect(asked({ participations: [participation({ state: 'retired' })] })).toMatchObject({ insuredToday: true, until: null, reasons: [] });
  });

  test('for a newborn, without a wait, whatever else was sent', () => {
    const child = { ...resident, since: asId<'Day'>('2030-02-01'), waitingUntil: asId<'Day'>('2030-12-31') };
    const question = { participations: [child], contributions: yearly({ 2030: '2030-05-20' }) };
    expect(asked({ ...question, bornOn: asId('2029-12-24') })).toMatchObject({ insuredToday: true });
    expect(asked({ ...question, bornOn: asId('1990-12-24') })).toMatchObject({ insuredToday: false });
  });

  test('at a counter of a county for those insured in its city', () => {
    expect(asked({ participations: [employee], contributions: paid('2029-01', '2030-06'), regionCode: asId('110105') })).toMatchObject({ insuredToday: true });
  });

  test('by the better of two participations', () => {
    const ended = participation({ regionCode: elsewhere, state: 'ended', until: asId('2030-01-31') });
    expect(asked({ participations: [ended, resident], contributions: yearly({ 2030: '2029-12-01' }) })).toMatchObject({ insuredToday: true, kind: '390', reasons: [] });
  });
});

describe('the account', () => {
  const inArrears = { participations: [employee], contributions: paid('2029-01', '2030-01') };

  test('is frozen in arrears only where the region says so', () => {
    expect(asked(inArrears)).toMatchObject({ accountUsable: true });
    expect(asked({ ...inArrears, policies: policies({ account_usable_in_arrears: false }) })).toMatchObject({
      accountUsable: false, reasons: [{ code: 'contributions_in_arrears' }, { code: 'account_frozen_in_arrears', clause: 'the account clause' }],
    });
  });

  test('is not frozen by a wait', () => {
    const waiting = participation({ waitingUntil: asId('2030-08-31') });
    expect(asked({ participations: [waiting], policies: policies({ account_usable_in_arrears: false }) })).toMatchObject({ accountUsable: true });
  });
});

describe('whatever the months', () => {
  const someMonths = fc.uniqueArray(fc.integer({ min: -24, max: 0 }), { minLength: 1, maxLength: 25 });
  const rows = someMonths.map((offsets) => offsets.map((offset): Contribution => due(addMonths(monthOf(today), offset), today)));
  const aPolicy = fc.record({ arrears_grace_months: fc.nat(3), retroactive_gap_months: fc.nat(6), waiting_months: fc.nat(6), account_usable_in_arrears: fc.boolean() }).map(policies);

  test('who is insured has no reason why not, and who is not has one', () => {
    fc.assert(fc.property(rows, aPolicy, (contributions, given) => {
      const answer = asked({ participations: [employee], contributions, policies: given });
      expect(answer.reasons.length === 0).toBe(answer.insuredToday);
    }), { seed: 7, numRuns: 300 });
  });

  test('the order in which the rows come changes nothing', () => {
    fc.assert(fc.property(rows, aPolicy, (contributions, given) => {
      const question = { participations: [employee], contributions, policies: given };
      expect(asked({ ...question, contributions: [...contributions].reverse() })).toEqual(asked(question));
    }), { seed: 7, numRuns: 200 });
  });

  test('more grace never takes cover away, and no month of arrears is one that was paid', () => {
    fc.assert(fc.property(rows, fc.nat(3), (contributions, grace) => {
      const [less, more] = [grace, grace + 1].map((months) => asked({ participations: [employee], contributions, policies: policies({ arrears_grace_months: months, waiting_months: 0 }) }));
      expect(!less?.insuredToday || more?.insuredToday).toBe(true);
      const paidMonths = new Set(contributions.map(({ month }) => month));
      for (const reason of less?.reasons ?? []) expect((reason.months ?? []).filter((month) => paidMonths.has(month))).toEqual([]);
    }), { seed: 7, numRuns: 300 });
  });

  test('who pays every arrear within the time allowed is covered the same day', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 24 }), fc.nat(6), (monthsBehind, retroactive) => {
      const given = policies({ retroactive_gap_months: retroactive });
      const behind = asked({ participations: [employee], contributions: paid('2026-01', addMonths(monthOf(today), -1 - monthsBehind)), policies: given });
      expect(behind.insuredToday).toBe(false);
      const [reason] = behind.reasons;
      expect(reason?.day === undefined).toBe(monthsBehind > retroactive);
      const caughtUp = asked({ participations: [employee], contributions: paid('2026-01', monthOf(today)), policies: given });
      expect(caughtUp.insuredToday).toBe(true);
    }), { seed: 7, numRuns: 100 });
  });

  test('every answer can be explained, clause by clause', () => {
    fc.assert(fc.property(rows, aPolicy, (contributions, given) => {
      const { explained } = asked({ participations: [employee], contributions, policies: given });
      expect(explained.map(({ asked: question }) => question)).toEqual(expect.arrayContaining(['participation', 'asked_in', 'paid_through', 'months_unpaid']));
    }), { seed: 7, numRuns: 50 });
  });
});

type Asked = Partial<Omit<EntitlementQuestion, 'policies'>> & { readonly policies?: EntitlementPolicies };

function asked({ policies: given = policies({}), ...question }: Asked) {
  const both = new Map([[here, given], [elsewhere, given]]);
  return entitlement({ participations: [], contributions: [], regionCode: here, bornOn: null, today, ...question, policies: both });
}

function participation(changes: Partial<Participation>): Participation {
  return { insuranceKind: '310', regionCode: here, state: 'paying', since: asId('2015-01-01'), until: null, waitingUntil: null, ...changes };
}

/** Paid on the twentieth of each month; the unpaid ones have rows too. */
function paid(first: string, last: string, unpaid: readonly string[] = [], regionCode = here): Contribution[] {
  const months = monthsFrom(asId(first), asId(last)).map((month) => ({ ...due(month, asId(`${month}-01`)), regionCode }));
  return [...months, ...unpaid.map((month) => ({ ...due(asId(month), null), regionCode }))];
}

function due(month: Month, paidOn: Day | null): Contribution {
  return { insuranceKind: '310', regionCode: here, month, paidOn, baseFen: 800_000 };
}

function yearly(years: Readonly<Record<number, string | null>>): Contribution[] {
  const kind: InsuranceKind = '390';
  return Object.entries(years).map(([year, paidOn]) => ({ ...due(asId(`${year}-01`), paidOn === null ? null : asId(paidOn)), insuranceKind: kind }));
}

function policies(changes: { [Name in keyof EntitlementPolicies]?: EntitlementPolicies[Name]['value'] }): EntitlementPolicies {
  const { arrears_grace_months = 0, retroactive_gap_months = 3, waiting_months = 6, account_usable_in_arrears = true } = changes;
  return {
    arrears_grace_months: { value: arrears_grace_months, clause: 'the grace clause' },
    retroactive_gap_months: { value: retroactive_gap_months, clause: 'the gap clause' },
    waiting_months: { value: waiting_months, clause: 'the waiting clause' },
    resident_waiting_months: { value: 3, clause: 'the resident clause' },
    resident_waiting_months_per_missed_year: { value: 1, clause: 'the resident clause' },
    account_usable_in_arrears: { value: account_usable_in_arrears, clause: 'the account clause' },
  };
}

test('a month has its last day', () => {
  expect(['2028-02', '2030-02', '2030-12'].map((month) => lastDayOf(asId(month)))).toEqual(['2028-02-29', '2030-02-28', '2030-12-31']);
  expect([addMonths(asId('2030-01'), -1), addMonths(asId('2030-11'), 14)]).toEqual(['2029-12', '2032-01']);
});
