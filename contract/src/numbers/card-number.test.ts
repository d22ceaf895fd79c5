import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cardCheckCharacter,
  cardNumberProgress,
  formatCardNumber,
  isTestCardNumber,
  makeCardNumber,
  maskCardNumber,
  readCardNumber,
} from './card-number.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const aNumber = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 8, maxLength: 8 }).map(makeCardNumber);

test('a number with one wrong character is refused, unless the two count alike (A and L, modulo eleven)', () => {
  fc.assert(
    fc.property(aNumber, fc.nat(8), fc.constantFrom(...alphabet), (number, place, character) => {
      const changed = number.slice(0, place) + character + number.slice(place + 1);
      const alike = place < 8 && (alphabet.indexOf(character) - alphabet.indexOf(number.charAt(place))) % 11 === 0;
      expect(readCardNumber(changed).ok).toBe(changed === number || alike);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test.each([
  ['', 'empty'],
  ['YK0000', 'too_short'],
  ['YK00000190', 'too_long'],
  ['YK00000一9', 'character_not_allowed'],
  ['YK0000018', 'check_character_wrong'],
  ['YK000001A', 'check_character_wrong'],
])('%s is refused: %s', (text, reason) => {
  expect(readCardNumber(text)).toEqual({ ok: false, reason });
});

// Domain facts §5.4: the sample of the specification and three made ones, and that of the visual direction.
test.each(['X00000019', 'A00000003', 'D00000013', 'M00123457', 'YK0000019'])('%s is a card number', (number) => {
  expect(readCardNumber(number)).toEqual({ ok: true, value: number });
});

test('the check character can be the Roman ten and nought', () => {
  const checks = new Set(Array.from({ length: 100 }, (_, count) => cardCheckCharacter(`YK${String(count).padStart(6, '0')}`)));
  expect([...checks].sort().join('')).toBe('0123456789X');
});

test('a made number reads back, in small letters and full width, with spaces', () => {
  fc.assert(
    fc.property(aNumber, (number) => {
      const wide = [...number].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
      for (const typed of [number.toLowerCase(), formatCardNumber(number), wide, ` ${number}\n`]) {
        expect(readCardNumber(typed)).toEqual({ ok: true, value: number });
      }
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('while it is being typed it is unfinished, not wrong', () => {
  expect(cardNumberProgress('yk0 00')).toEqual({ typed: 5, needed: 9, complete: false });
  expect(cardNumberProgress('YK0000019')).toEqual({ typed: 9, needed: 9, complete: true });
  expect(cardNumberProgress('YK0000018')).toEqual({
    typed: 9,
    needed: 9,
    complete: false,
    wrongCheckCharacter: true,
    reason: 'check_character_wrong',
  });
  expect(cardNumberProgress('YK*')).toMatchObject({ complete: false, reason: 'character_not_allowed' });
});

test('it is shown in threes, and masked with its length kept', () => {
  expect(formatCardNumber('yk0000019')).toBe('YK0 000 019');
  expect(maskCardNumber('YK0000019')).toBe('YK• ••• •19');
});

test('only test cards begin with YK', () => {
  expect(isTestCardNumber('YK0000019')).toBe(true);
  expect(isTestCardNumber('X00000019')).toBe(false);
});
