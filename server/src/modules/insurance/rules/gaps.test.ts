import { expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import { gapsOf, type GapQuestion } from './gaps.ts';
import { monthsFrom } from './month.ts';
import { insuranceKind, type EntitlementPolicies, type InsuranceKind } from './participation.ts';

const clause = 'a clause';
const policies: EntitlementPolicies = {
  arrears_grace_months: { value: 0, clause }, retroactive_gap_months: { value: 3, clause }, waiting_months: { value: 6, clause },
  resident_waiting_months: { value: 3, clause }, resident_waiting_months_per_missed_year: { value: 1, clause }, account_usable_in_arrears: { value: true, clause },
};

test('whoever has paid every month due has no gap, and the month that runs is not due yet', () => {
  expect(gapsOf(ask('2030-06-15', { paid: [['2029-01', '2030-05']] }))).toEqual([]);
});

test('nothing is called a gap before the first month that the registry sent, nor of who is retired', () => {
  expect(gapsOf(ask('2030-06-15', { paid: [] }))).toEqual([]);
  const retired = ask('2030-06-15', { paid: [['2029-01', '2029-02']] });
  expect(gapsOf({ ...retired, participation: { ...retired.participation, state: 'retired' } })).toEqual([]);
});

test('an open gap can be covered backwards until the last day of its third month, and the day after it waits', () => {
  const paid: Spans = [['2029-01', '2030-03']];
  const open = { from: '2030-04', waitMonths: 6 };
  expect(gapsOf(ask('2030-07-31', { paid }))).toMatchObject([{ ...open, through: '2030-06', months: 3, effect: 'covered_if_paid_by', day: '2030-07-31' }]);
  expect(gapsOf(ask('2030-08-01', { paid }))).toMatchObject([{ ...open, through: '2030-07', months: 4, effect: 'waits_after_payment', day: null }]);
});

test('a month that is already owed belongs to an open gap, and does not open one', () => {
  expect(gapsOf(ask('2030-06-15', { paid: [['2029-01', '2030-04']], unpaid: [['2030-05', '2030-06']] }))).toMatchObject([{ from: '2030-05', through: '2030-06', months: 2 }]);
  expect(gapsOf(ask('2030-06-15', { paid: [['2029-01', '2030-05']], unpaid: [['2030-06', '2030-06']] }))).toEqual([]);
});

test('a closed gap of three months does nothing, one of four waits from the month in which payment began again', () => {
  expect(gapsOf(ask('2030-06-15', { paid: [['2029-01', '2029-12'], ['2030-04', '2030-05']] }))).toMatchObject([{ from: '2030-01', through: '2030-03', effect: 'short', day: null }]);
  expect(gapsOf(ask('2030-06-15', { paid: [['2029-01', '2029-11'], ['2030-04', '2030-05']] }))).toMatchObject([{ months: 4, effect: 'waits', day: '2030-09-30' }]);
});

test('the insurer’s own last day of the wait comes first, for the last gap only', () => {
  const question = ask('2030-06-15', { paid: [['2028-01', '2028-03'], ['2028-09', '2029-11'], ['2030-04', '2030-05']] });
  const told = { ...question, participation: { ...question.participation, waitingUntil: asId<'Day'>('2030-07-10') } };
  expect(gapsOf(told)).toMatchObject([{ from: '2028-04', day: '2029-02-28' }, { from: '2029-12', day: '2030-07-10' }]);
});

test('where a region sets no wait, a long gap is only not covered', () => {
  const none = { ...policies, waiting_months: { value: 0, clause } };
  expect(gapsOf({ ...ask('2030-06-15', { paid: [['2029-01', '2029-11'], ['2030-04', '2030-05']] }), policies: none })).toMatchObject([{ effect: 'not_covered' }]);
});

test('residents: each further year missed in a row makes the wait longer', () => {
  const question = ask('2030-06-15', { kind: '390', paid: [['2027-01', '2027-12'], ['2030-01', '2030-06']], unpaid: [['2028-01', '2029-12']] });
  expect(gapsOf(question)).toMatchObject([{ from: '2028-01', through: '2028-12', effect: 'year_missed', waitMonths: 3 }, { from: '2029-01', waitMonths: 4 }]);
});

test('a month without pension contribution is not counted; of other kinds the agency is asked', () => {
  const paid: Spans = [['2029-01', '2030-01'], ['2030-03', '2030-05']];
  const effect = (kind: InsuranceKind) => gapsOf({ ...ask('2030-06-15', { kind, paid }), policies: null })[0]?.effect;
  expect([effect('110'), effect('210')]).toEqual(['not_counted', 'ask_agency']);
});

type Spans = readonly (readonly [string, string])[];

function ask(today: string, { kind = insuranceKind.employeeMedical, paid, unpaid = [] }: { readonly kind?: InsuranceKind; readonly paid: Spans; readonly unpaid?: Spans }): GapQuestion {
  const regionCode = asId<'Region'>('110100');
  const rows = (spans: Spans, isPaid: boolean) => spans.flatMap(([first, last]) => monthsFrom(asId(first), asId(last))).map((month) => ({
    insuranceKind: kind, regionCode, month, paidOn: isPaid ? asId<'Day'>(`${month}-05`) : null, baseFen: 1,
  }));
  return {
    participation: { insuranceKind: kind, regionCode, state: 'paying', since: asId('2020-01-01'), until: null, waitingUntil: null },
    contributions: [...rows(paid, true), ...rows(unpaid, false)], today: asId(today), policies,
  };
}
