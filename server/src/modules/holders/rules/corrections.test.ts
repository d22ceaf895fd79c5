import { expect, test } from 'vitest';
import { correctedField, pictureSize } from './index.ts';

const [corrected, old, third] = ['19000000001', '19000000002', '19000000003'];

test('a file that says the same as before undoes no correction; one that has caught up ends it; a third number is reported and not taken', () => {
  expect(correctedField({ held: corrected, told: old, toldBefore: true })).toEqual({ value: corrected, corrected: true, conflicts: false });
  expect(correctedField({ held: corrected, told: corrected, toldBefore: false })).toEqual({ value: corrected, corrected: false, conflicts: false });
  expect(correctedField({ held: corrected, told: third, toldBefore: false })).toEqual({ value: corrected, corrected: true, conflicts: true });
  expect(correctedField({ held: corrected, told: null, toldBefore: false })).toMatchObject({ value: corrected, conflicts: true });
});

test('the size of a picture stands in its first bytes, and of what is none there is none', () => {
  const png = new Uint8Array(24);
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 102, 0, 0, 1, 185]);
  expect(pictureSize(png)).toEqual({ width: 358, height: 441 });
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 1, 185, 1, 102, 1, 1]);
  expect(pictureSize(jpeg)).toEqual({ width: 358, height: 441 });
  for (const none of [[], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 2, 3, 4], [...jpeg.subarray(0, 12)]]) expect(pictureSize(new Uint8Array(none))).toBeNull();
});
