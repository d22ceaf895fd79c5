import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-day.ts';
import {
  fromFifteenDigits,
  identityCheckDigit,
  makeIdentityNumber,
  readIdentityNumber,
  type DocumentKind,
  type IdentityNumberRefusal,
} from './identity-number.ts';

const today = '2026-03-15';

const aBirthDay = fc.integer({ min: -50_000, max: 0 }).map((days) => addDays(today, days));
const aProvince = fc.constantFrom('11', '13', '23', '31', '37', '44', '46', '50', '54', '65', '71', '81', '82');
const anArea = fc.tuple(aProvince, fc.integer({ min: 0, max: 9999 })).map(([province, rest]) => province + String(rest).padStart(4, '0'));
const aNumber = fc.tuple(anArea, aBirthDay, fc.nat(999)).map(([area, day, sequence]) => makeIdentityNumber(area, day, sequence));

test('a number with one wrong character is refused', () => {
  fc.assert(
    fc.property(aNumber, fc.nat(17), fc.constantFrom(...'0123456789X'), (number, place, character) => {
      const changed = number.slice(0, place) + character + number.slice(place + 1);
      expect(readIdentityNumber(changed, today).ok).toBe(changed === number);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a number with two neighbours exchanged is refused', () => {
  fc.assert(
    fc.property(aNumber, fc.nat(16), (number, place) => {
      const changed = number.slice(0, place) + number.charAt(place + 1) + number.charAt(place) + number.slice(place + 2);
      expect(readIdentityNumber(changed, today).ok).toBe(changed === number);
    }),
    { seed: 2, numRuns: 1000 },
  );
});

test.each([
  ['', 'empty'],
  ['  -  ', 'empty'],
  ['11010519900307001', 'too_short'],
  ['1101051990030700170', 'too_long'],
  ['11010519900307001A', 'character_not_allowed'],
  ['1101051990030700*7', 'character_not_allowed'],
  ['110105X99003070017', 'character_not_allowed'],
  ['张伟', 'character_not_allowed'],
  ['AB', 'shape_unknown'],
  ['UTO0123456789012345', 'too_long'],
  [withCheckDigit('66010519900307001'), 'province_unknown'],
  [withCheckDigit('83010519900307001'), 'province_unknown'],
  [withCheckDigit('00010519900307001'), 'province_unknown'],
  [withCheckDigit('11010519900230001'), 'day_impossible'],
  [withCheckDigit('11010519000229001'), 'day_impossible'],
  [withCheckDigit('11010517991231001'), 'day_impossible'],
  [withCheckDigit('11010520260316001'), 'day_in_future'],
  ['110105199003070018', 'check_digit_wrong'],
  ['911248199003070013', 'check_digit_wrong'],
  ['110105490231002', 'day_impossible'],
  ['810000900307001', 'too_short'],
  ['820000900307001', 'too_short'],
  ['830000900307002', 'too_short'],
  ['911248900307001', 'too_short'],
  ['1101051', 'too_short'],
  ['110105199', 'too_short'],
] as const satisfies readonly (readonly [string, IdentityNumberRefusal])[])('%s is refused: %s', (text, reason) => {
  expect(readIdentityNumber(text, today)).toEqual({ ok: false, reason });
});

test('a child born today has a number, one to be born tomorrow has none', () => {
  expect(readIdentityNumber(makeIdentityNumber('110105', today, 1), today).ok).toBe(true);
  expect(readIdentityNumber(makeIdentityNumber('110105', addDays(today, 1), 1), today).ok).toBe(false);
});

// Domain facts §5.1–5.3, every sample.
test.each([
  ['110105199003070017', 'citizen', '1990-03-07', 'male'],
  ['11010519491231002X', 'citizen', '1949-12-31', 'female'],
  ['440524188001010014', 'citizen', '1880-01-01', 'male'],
  ['810000199003070015', 'hong_kong_residence', '1990-03-07', 'male'],
  ['830000199003070027', 'taiwan_residence', '1990-03-07', 'female'],
  ['911248199003070012', 'foreign_residence', '1990-03-07', null],
  ['111111198101011110', 'citizen', '1981-01-01', 'male'],
  ['UTO110075010112', 'foreign_residence_old', null, null],
  ['UTO0AB1234567', 'other', null, null],
  ['H12345678', 'hong_kong_macao_pass', null, null],
  ['M1234567800', 'hong_kong_macao_pass', null, null],
  ['E12345678', 'other', null, null],
  ['01234567', 'taiwan_pass', null, null],
] as const)('%s: %s, born %s, %s', (number, kind, birthDay, sex) => {
  expect(readIdentityNumber(number, today)).toEqual({ ok: true, value: { number, kind, birthDay, sex } });
});

test('fifteen digits become eighteen: the example of the standard', () => {
  expect(fromFifteenDigits('110105491231002')).toBe('11010519491231002X');
  expect(readIdentityNumber('110105 491231 002', today)).toEqual(readIdentityNumber('11010519491231002X', today));
});

test('every number of the twentieth century has an old form that reads as the same number', () => {
  fc.assert(
    fc.property(aNumber, (number) => {
      fc.pre(number.slice(6, 8) === '19' && !/^8[12]0000/.test(number));
      expect(readIdentityNumber(number.slice(0, 6) + number.slice(8, 17), today)).toEqual(readIdentityNumber(number, today));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('a made number reads back as its day and sex, however it is typed', () => {
  const between = fc.array(fc.constantFrom('', ' ', '-', '\u3000', '\u00a0', '－', '–', '\u200b', '\u202d', '\n'), { minLength: 19, maxLength: 19 });
  fc.assert(
    fc.property(anArea, aBirthDay, fc.nat(999), between, fc.boolean(), (area, day, sequence, gaps, wide) => {
      const number = makeIdentityNumber(area, day, sequence);
      const typed = [...number.toLowerCase()].map((character, place) => gaps[place] + (wide ? fullWidth(character) : character)).join('') + gaps[18];
      const reading = readIdentityNumber(typed, today);
      expect(reading.ok && reading.value.number).toBe(number);
      expect(reading.ok && reading.value.birthDay).toBe(day);
      expect(reading.ok && reading.value.sex).toBe(sequence % 2 === 1 ? 'male' : 'female');
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('the Roman ten is an X', () => {
  expect(readIdentityNumber('11010519491231002Ⅹ', today).ok).toBe(true);
});

test('a region code withdrawn long ago is no reason to refuse', () => {
  expect(readIdentityNumber(makeIdentityNumber('512901', '1969-10-01', 1), today).ok).toBe(true);
  expect(readIdentityNumber(makeIdentityNumber('110199', '1969-10-01', 1), today).ok).toBe(true);
});

test('what the registry declares must be what the number is', () => {
  const citizen = '110105199003070017';
  expect(readIdentityNumber(citizen, today, 'citizen').ok).toBe(true);
  for (const declared of ['foreign_residence', 'hong_kong_residence', 'other', 'taiwan_pass'] satisfies DocumentKind[]) {
    expect(readIdentityNumber(citizen, today, declared)).toEqual({ ok: false, reason: 'kind_differs' });
  }
  expect(readIdentityNumber('12345678', today, 'taiwan_pass').ok).toBe(true);
  expect(readIdentityNumber('12345678', today, 'citizen')).toEqual({ ok: false, reason: 'kind_differs' });
  const employed = readIdentityNumber('UTO110075010112', today, 'other');
  expect(employed.ok && employed.value.kind).toBe('other');
});

test('no text at all makes the reader throw, and what it accepts it accepts again unchanged', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789XUTO -') })), (text) => {
      const reading = readIdentityNumber(text, today);
      if (reading.ok) expect(readIdentityNumber(reading.value.number, today)).toEqual(reading);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

function withCheckDigit(body17: string): string {
  return body17 + identityCheckDigit(body17);
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
