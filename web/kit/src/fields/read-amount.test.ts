import { expect, test } from 'vitest';
import { readAmount } from './read-amount.ts';

test.each([
  ['', null], ['  ', null], ['60.40', 6040], ['60,4', 6040], ['60', 6000], ['0.05', 5], ['６０．４０', 6040], ['999999999.99', 99_999_999_999],
  ['60.405', 'wrong'], ['-1', 'wrong'], ['1e3', 'wrong'], ['60,40 yuan', 'wrong'], ['1.000,50', 'wrong'], ['.5', 'wrong'],
])('%j is %j fen', (typed, fen) => {
  expect(readAmount(typed)).toBe(fen);
});
