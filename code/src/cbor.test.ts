import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEED } from '../test/scene.ts';
import { bytesOfHex, hexOf } from './bytes.ts';
import { encodeCbor, type CborValue } from './cbor.ts';
import { readCbor } from './cbor-reader.ts';

test.each([
  ['nothing at all', '', 'cut_short'],
  ['a head cut off', '19', 'cut_short'],
  ['half a number', '1901', 'cut_short'],
  ['bytes that end too soon', '430102', 'cut_short'],
  ['a length beyond all memory', '5b001fffffffffffff', 'cut_short'],
  ['an array of a million and nothing in it', '9a000f4240', 'cut_short'],
  ['a map without its value', 'a101', 'cut_short'],
  ['two items', '0000', 'bytes_left_over'],
  ['23 in two bytes', '1817', 'not_shortest_form'],
  ['255 in three bytes', '1900ff', 'not_shortest_form'],
  ['65535 in five bytes', '1a0000ffff', 'not_shortest_form'],
  ['2^32 - 1 in nine bytes', '1b00000000ffffffff', 'not_shortest_form'],
  ['a length of 1 in two bytes', '580100', 'not_shortest_form'],
  ['2^53', '1b0020000000000000', 'number_too_large'],
  ['a tag', 'c000', 'type_not_used'],
  ['null', 'f6', 'type_not_used'],
  ['undefined', 'f7', 'type_not_used'],
  ['a float', 'f93c00', 'type_not_used'],
  ['bytes of unknown length', '5f4100ff', 'type_not_used'],
  ['an array of unknown length', '9fff', 'type_not_used'],
  ['a map of unknown length', 'bfff', 'type_not_used'],
  ['reserved additional information', '1c', 'type_not_used'],
  ['a map keyed by bytes', 'a1410100', 'type_not_used'],
  ['a map keyed by true', 'a1f500', 'type_not_used'],
  ['text that is not ASCII', '62c3a9', 'text_not_printable'],
  ['text with a line break', '610a', 'text_not_printable'],
  ['the same key twice', 'a201000100', 'key_twice'],
  ['keys out of order', 'a202000100', 'keys_out_of_order'],
  ['a negative key before a positive one', 'a220000100', 'keys_out_of_order'],
  ['a longer key before a shorter one', 'a2190100000100', 'keys_out_of_order'],
  ['arrays six deep', '818181818180', 'nested_too_deep'],
])('%s is refused', (_, hex, reason) => {
  expect(readCbor(bytes(hex))).toEqual({ allowed: false, reason });
});

test.each([undefined, null, 1.5, Number.NaN, 2 ** 53, 'é', Symbol.iterator, { a: 1 }])('%s cannot be written', (value) => {
  expect(() => encodeCbor(value as unknown as CborValue)).toThrow(RangeError);
});

// RFC 8949 appendix A, of the kinds that we use.
test.each<[CborValue, string]>([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [100, '1864'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  [1_000_000_000_000, '1b000000e8d4a51000'],
  [-1, '20'],
  [-100, '3863'],
  [-1000, '3903e7'],
  [false, 'f4'],
  [true, 'f5'],
  [Uint8Array.of(1, 2, 3, 4), '4401020304'],
  ['', '60'],
  ['IETF', '6449455446'],
  ['"\\', '62225c'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
  [Array.from({ length: 25 }, (_, index) => index + 1), '98190102030405060708090a0b0c0d0e0f101112131415161718181819'],
  [new Map(), 'a0'],
  [
    new Map([
      [1, 2],
      [3, 4],
    ]),
    'a201020304',
  ],
])('%j is written %s, and read back', (value, hex) => {
  expect(hexOf(encodeCbor(value))).toBe(hex);
  expect(readCbor(bytes(hex))).toEqual({ allowed: true, value });
});

test('keys are written in the order of their bytes, whatever the order in the map', () => {
  const map = new Map([
    [-65540, 1],
    [6, 2],
    [-1, 3],
    [4, 4],
  ]);
  expect(hexOf(encodeCbor(map))).toBe('a40404060220033a0001000301');
});

test('every value survives being written and read', () => {
  const key = fc.oneof(fc.maxSafeInteger(), fc.string({ unit: 'grapheme-ascii', maxLength: 5 }));
  const leaf = fc.oneof(fc.maxSafeInteger(), fc.boolean(), fc.string({ unit: 'grapheme-ascii' }), fc.uint8Array());
  const value = fc.oneof(
    leaf,
    fc.array(leaf),
    fc.uniqueArray(fc.tuple(key, leaf), { selector: ([one]) => one }).map((entries) => new Map(entries)),
  );
  fc.assert(
    fc.property(value, (written) => {
      expect(readCbor(encodeCbor(written))).toEqual({ allowed: true, value: written });
    }),
    { seed: SEED },
  );
});

test('bytes have at most one reading, and none of them makes the reader throw', () => {
  // Heads of every kind, so that chance reaches deeper than the first byte.
  const likely = fc.constantFrom(
    0x00,
    0x01,
    0x17,
    0x18,
    0x19,
    0x1a,
    0x1b,
    0x20,
    0x40,
    0x41,
    0x42,
    0x58,
    0x60,
    0x61,
    0x80,
    0x81,
    0x82,
    0xa0,
    0xa1,
    0xa2,
    0xf4,
    0xf5,
    0xff,
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.oneof(likely, fc.nat(255)), { maxLength: 12 }), (random) => {
      const input = Uint8Array.from(random);
      const answer = readCbor(input);
      if (!answer.allowed) return;
      read += 1;
      expect(encodeCbor(answer.value)).toEqual(input);
    }),
    { seed: SEED, numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(100);
});

function bytes(hex: string): Uint8Array {
  const read = bytesOfHex(hex);
  if (read === null) throw new Error('not hexadecimal');
  return read;
}
