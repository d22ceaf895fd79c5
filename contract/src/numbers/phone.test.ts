import { expect, test } from 'vitest';
import { formatPhone, maskPhone, readPhone } from './phone.ts';

test.each([
  ['', 'empty'],
  ['1600000001', 'too_short'],
  ['160000000171', 'too_long'],
  ['12800000017', 'not_a_mobile'],
  ['010 12333', 'not_a_mobile'],
  ['+34 600 000 000', 'not_a_mobile'],
  ['1600000001a', 'character_not_allowed'],
])('%s is refused: %s', (text, reason) => {
  expect(readPhone(text)).toEqual({ ok: false, reason });
});

test.each(['16000000017', '160 0000 0017', '+86 160-0000-0017', '0086 16000000017', '8616000000017', '（＋８６）１６０００００００１７'])('%s is a mobile number', (text) => {
  expect(readPhone(text)).toEqual({ ok: true, value: '16000000017' });
});

test('it is shown in 3-4-4, and masked but for the last two digits', () => {
  expect(formatPhone('16000000017')).toBe('160 0000 0017');
  expect(maskPhone('16000000017')).toBe('••• •••• ••17');
});
