import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEED } from '../test/scene.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { asciiBytes } from './bytes.ts';

test.each([
  ['GG', 'group_too_large'],
  ['GGX', 'group_too_large'],
  [':::', 'group_too_large'],
  ['::', 'group_too_large'],
  ['A', 'text_length_impossible'],
  ['BB8A', 'text_length_impossible'],
  ['bb8', 'character_not_in_alphabet'],
  ['BB\n', 'character_not_in_alphabet'],
  ['ＢＢ８', 'character_not_in_alphabet'],
  ['B\u0000', 'character_not_in_alphabet'],
  ['#A', 'character_not_in_alphabet'],
])('%j is refused: %s', (text, reason) => {
  expect(decodeBase45(text)).toEqual({ allowed: false, reason });
});

// RFC 9285 sections 4.3 and 4.4.
test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('%j is written %j, and read back', (plain, written) => {
  expect(encodeBase45(asciiBytes(plain))).toBe(written);
  expect(decodeBase45(written)).toEqual({ allowed: true, value: asciiBytes(plain) });
});

test('the largest pair of bytes is FGW and no group beyond it is read', () => {
  expect(decodeBase45('FGW')).toEqual({ allowed: true, value: Uint8Array.of(0xff, 0xff) });
  expect(decodeBase45('GGW').allowed).toBe(false);
});

test('all bytes survive being written and read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(decodeBase45(encodeBase45(bytes))).toEqual({ allowed: true, value: bytes });
    }),
    { seed: SEED },
  );
});

test('a text has at most one reading: whatever is read is written the same again', () => {
  const letters = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:#a');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
      const read = decodeBase45(text);
      if (read.allowed) expect(encodeBase45(read.value)).toBe(text);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
