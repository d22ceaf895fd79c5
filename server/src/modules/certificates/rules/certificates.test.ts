import { describe, expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import type { Month } from '../../insurance/rules/index.ts';
import { answerFor, periodOf, spansOf } from './index.ts';

const month = (text: string) => asId(text) as Month;
const today = asId<'Day'>('2030-01-28');

describe('a period', () => {
  test.each([
    [undefined, '2030-01'], ['2029-01', undefined], ['2029-02', '2029-01'], ['2029-12', '2030-02'], ['2024-12', '2030-01'],
  ])('from %s to %s is refused', (from, through) => {
    expect(periodOf({ ...(from && { fromMonth: month(from) }), ...(through && { throughMonth: month(through) }) }, month('2030-01'))).toEqual({ allowed: false, reason: 'certificate_period_wrong' });
  });

  test.each([['2030-01', '2030-01'], ['2025-02', '2030-01']])('from %s to %s is taken', (from, through) => {
    expect(periodOf({ fromMonth: month(from), throughMonth: month(through) }, month('2030-01')).allowed).toBe(true);
  });
});

test('months paid alike stand together; another base, an unpaid month and a missing one part them', () => {
  const months = [['2029-01', 5, true], ['2029-02', 5, true], ['2029-03', 6, true], ['2029-04', 6, false], ['2029-06', 6, false]] as const;
  expect(spansOf(months.map(([at, baseFen, paid]) => ({ month: month(at), baseFen, paidOn: paid ? today : null }))).map(({ fromMonth, throughMonth }) => `${fromMonth} ${throughMonth}`))
    .toEqual(['2029-01 2029-02', '2029-03 2029-03', '2029-04 2029-04', '2029-06 2029-06']);
});

describe('the answer', () => {
  const asked = { withdrawn: false, validThrough: today, signatureHolds: true, sameFile: null };
  test.each([
    [{ ...asked, sameFile: false, withdrawn: true }, 'changed'], [{ ...asked, signatureHolds: false }, 'changed'], [{ ...asked, withdrawn: true }, 'withdrawn'],
    [{ ...asked, validThrough: asId<'Day'>('2030-01-27') }, 'expired'], [asked, 'genuine'], [{ ...asked, sameFile: true }, 'genuine'],
  ])('of %j is %s', (one, answer) => {
    expect(answerFor(one, today)).toBe(answer);
  });
});
