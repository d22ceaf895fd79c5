import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-day.ts';
import { makeIdentityNumber } from './identity-number.ts';
import { formatIdentityNumber, identityNumberProgress, maskIdentityNumber } from './identity-number-typing.ts';

const today = '2026-03-15';
const aNumber = fc
  .tuple(
    fc.constantFrom('110100', '310100', '440100', '512901', '810000', '820000', '830000'),
    fc.integer({ min: -60_000, max: 0 }),
    fc.nat(999),
  )
  .map(([area, days, sequence]) => makeIdentityNumber(area, addDays(today, days), sequence));

test('a right number is never called wrong while it is being typed, in the new form or the old', () => {
  fc.assert(
    fc.property(aNumber, fc.nat(18), (number, length) => {
      expect(identityNumberProgress(number.slice(0, length), today).reason).toBe(undefined);
      const old = number.slice(0, 6) + number.slice(8, 17);
      if (number.slice(6, 8) === '19') expect(identityNumberProgress(old.slice(0, length), today).reason).toBe(undefined);
    }),
    { seed: 1, numRuns: 3000 },
  );
});

test.each([
  ['99', undefined],
  ['66', undefined],
  ['660101 199', 'province_unknown'],
  ['8301', undefined],
  ['830100 199', 'province_unknown'],
  ['1101X', 'character_not_allowed'],
  ['110100 2', undefined],
  ['110100 3', undefined],
  ['110100 1990 13 07 0', 'day_impossible'],
  ['110100 1990 02 30 0', 'day_impossible'],
  ['110100 1990 02 30 01', 'day_impossible'],
  ['110100 2027 01 01 00', 'day_in_future'],
  ['110100 2026 04 01 00', 'day_in_future'],
  ['110100 1990 0308 01170', 'too_long'],
] as const)('%s: %s', (text, reason) => {
  expect(identityNumberProgress(text, today).reason).toBe(reason);
});

test('it counts characters, not spaces, and is complete at the eighteenth', () => {
  const number = makeIdentityNumber('110100', '1990-03-08', 11);
  expect(identityNumberProgress('', today)).toEqual({ typed: 0, needed: 18, complete: false });
  expect(identityNumberProgress('110100 1990', today)).toEqual({ typed: 10, needed: 18, complete: false });
  expect(identityNumberProgress(number, today)).toEqual({ typed: 18, needed: 18, complete: true });
});

test('a wrong last character is named as such', () => {
  const number = makeIdentityNumber('110100', '1990-03-08', 11);
  const wrong = number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
  expect(identityNumberProgress(wrong, today)).toEqual({
    typed: 18,
    needed: 18,
    complete: false,
    wrongCheckDigit: true,
    reason: 'check_digit_wrong',
  });
});

test('fifteen digits of the old form are recognised, without stopping who types eighteen', () => {
  expect(identityNumberProgress('110105 491231 002', today)).toEqual({ typed: 15, needed: 18, complete: false, couldEndHere: true });
  expect(identityNumberProgress('810000 900307 001', today)).toEqual({ typed: 15, needed: 18, complete: false });
});

test('eight digits may be a Taiwan pass, and nine are not', () => {
  expect(identityNumberProgress('0123 4567', today)).toEqual({ typed: 8, needed: 18, complete: false, couldEndHere: true });
  expect(identityNumberProgress('0123 4567 8', today)).toEqual({ typed: 9, needed: 18, complete: false, reason: 'province_unknown' });
});

test('numbers that begin with letters are complete when they have a known shape', () => {
  expect(identityNumberProgress('UTO', today)).toEqual({ typed: 3, needed: 4, complete: false });
  expect(identityNumberProgress('UTO 1100 7501 0112', today)).toEqual({ typed: 15, needed: 15, complete: true });
  expect(identityNumberProgress('UTO0123456789012345', today)).toEqual({ typed: 19, needed: 18, complete: false, reason: 'too_long' });
});

test('it is shown in groups of 6-4-4-4, half-typed too', () => {
  expect(formatIdentityNumber('110100199003080117')).toBe('110100 1990 0308 0117');
  expect(formatIdentityNumber('１１０１００-１９９０ x')).toBe('110100 1990 X');
  expect(formatIdentityNumber('1101')).toBe('1101');
  expect(formatIdentityNumber('')).toBe('');
  expect(formatIdentityNumber('uto110075010112')).toBe('UTO 1100 7501 0112');
});

test('a masked number keeps its length and shows six characters of eighteen', () => {
  expect(maskIdentityNumber('110100199003080117')).toBe('1101 •••• •••• •••• 17');
  expect(maskIdentityNumber('UTO110075010112')).toBe('UTO1 •••• •••• •12');
  expect(maskIdentityNumber('H12345678')).toBe('•••• •••7 8');
  expect(maskIdentityNumber('AB')).toBe('••');
  fc.assert(
    fc.property(aNumber, (number) => {
      const masked = maskIdentityNumber(number).replaceAll(' ', '');
      expect(masked).toHaveLength(18);
      expect(masked).not.toContain(number.slice(6, 14));
    }),
    { seed: 2, numRuns: 100 },
  );
});
