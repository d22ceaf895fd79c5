import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeIdentityNumber } from './identity-number.ts';
import { pinFault } from './pin.ts';

const aPin = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, '0'));
const anIdentityNumber = fc
  .record({ days: fc.integer({ min: 0, max: 36_000 }), sequence: fc.integer({ min: 0, max: 999 }) })
  .map(({ days, sequence }) => makeIdentityNumber('110100', new Date(Date.UTC(1920, 0, 1) + days * 86_400_000).toISOString().slice(0, 10), sequence));

test.each([
  ['111458', 'three equal digits'], ['458999', 'three equal digits at the end'], ['123456', 'a run up'], ['654321', 'a run down'],
  ['721234', 'a run of four inside'], ['789012', 'a run over the nine'], ['210987', 'a run down over the nought'], ['121212', 'two digits'],
  ['550550', 'a half repeated'], ['258258', 'a half repeated'], ['252525', 'a pair repeated'], ['000000', 'the initial PIN of some cards'],
])('%s is too simple: %s', (pin) => {
  expect(pinFault(pin, null)).toBe('pin_too_simple');
});

test.each(['12345', '1234567', '', '12345a', '１２３４５６', ' 25814', '258147\n'])('%j is not even six digits', (pin) => {
  expect(pinFault(pin, null)).toBe('pin_too_simple');
});

test.each(['880615', '150688', '061588', '198806', '061988', '061519', '100198'])('%s stands in a number that says 15 June 1988', (pin) => {
  expect(pinFault(pin, '11010019880615001X')).toBe('pin_in_identity_number');
});

test.each(['258147', '482915', '701352', '112358'])('%s is a PIN', (pin) => {
  expect(pinFault(pin, makeIdentityNumber('110100', '1988-06-15', 1))).toBeNull();
});

test('no six neighbouring digits of anybody’s number are a PIN of theirs', () => {
  fc.assert(fc.property(anIdentityNumber, fc.nat(12), (number, place) => {
    const six = number.slice(place, place + 6);
    expect(pinFault(six, number)).not.toBeNull();
  }), { seed: 20_260 });
});

test('a number that tells no birth day still keeps its own digits', () => {
  expect(pinFault('482915', 'H04829151')).toBe('pin_in_identity_number');
  expect(pinFault('829158', 'H04829151')).toBeNull();
});

test('whatever is refused without the number is refused with it, and the reverse fault never comes first', () => {
  fc.assert(fc.property(aPin, anIdentityNumber, (pin, number) => {
    if (pinFault(pin, null) === 'pin_too_simple') expect(pinFault(pin, number)).toBe('pin_too_simple');
  }), { seed: 20_261 });
});

test('enough is left to choose from: more than 94 of a hundred', () => {
  let left = 0;
  for (let number = 0; number < 1_000_000; number += 7) if (pinFault(String(number).padStart(6, '0'), null) === null) left += 1;
  expect(left / Math.ceil(1_000_000 / 7)).toBeGreaterThan(0.94);
});
