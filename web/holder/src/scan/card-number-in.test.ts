import { describe, expect, test } from 'vitest';
import { cardNumberIn } from './card-number-in.ts';

describe('a scanned text that is no card number fills in nothing', () => {
  test.each([
    ['a payment code', '134567890123456789'],
    ['the code of an e-card', 'YK1:6BF XQKHR.DC%-E'],
    ['a number with a wrong check character', 'YK0000018'],
    ['a page that holds nine fitting signs somewhere', 'https://example.org/YK0000019/about'],
    ['an identity number', '110100199003077715'],
    ['a longer number under the right name', 'aaz500=YK00000191'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(cardNumberIn(text)).toBeNull();
  });
});

test.each([
  ['the number alone', 'YK0000019'],
  ['as printed, with spaces and small letters', ' yk0 000 019 '],
  ['under the sector’s name in an address', 'https://card.example/c?aab301=110100&aaz500=YK0000019'],
  ['under the sector’s name in JSON', '{"aaz500":"YK0000019","aab301":"110100"}'],
  ['under its English name', 'cardNumber: YK0000019'],
])('a card number is read: %s', (_, text) => {
  expect(cardNumberIn(text)).toBe('YK0000019');
});
