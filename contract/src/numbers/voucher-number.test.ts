import { expect, test } from 'vitest';
import { makeVoucherNumber, readVoucherNumber } from './voucher-number.ts';

const number = makeVoucherNumber([20, 7, 23, 2, 19, 0, 24, 4, 1]);

test('it is read as it is printed, in small letters, without the hyphen, and with O for 0 and l for 1', () => {
  expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  for (const typed of [number, ` ${number.toLowerCase()} `, number.replace('-', ''), number.replaceAll('0', 'o').replaceAll('1', 'l')]) expect(readVoucherNumber(typed)).toBe(number);
});

test('one wrong letter is seen, wherever it stands', () => {
  const letters = number.replace('-', '');
  for (let place = 0; place < letters.length; place += 1) {
    for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (letter !== letters[place]) expect(readVoucherNumber(letters.slice(0, place) + letter + letters.slice(place + 1))).toBeNull();
    }
  }
});

test.each(['', '-', 'K7Q2M', '张', `${number}0`])('%j is no number', (typed) => {
  expect(readVoucherNumber(typed)).toBeNull();
});
