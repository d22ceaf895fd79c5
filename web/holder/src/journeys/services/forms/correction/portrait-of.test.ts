import { expect, test } from 'vitest';
import { middleOf } from './portrait-of.ts';

test('the middle of a picture is cut to the shape of the card’s photo; what is too small for a face is not taken', () => {
  expect(middleOf({ width: 3580, height: 4410 })).toEqual({ x: 0, y: 0, width: 3580, height: 4410, scale: 2 });
  expect(middleOf({ width: 1000, height: 441 })).toEqual({ x: 321, y: 0, width: 358, height: 441, scale: 1 });
  expect(middleOf({ width: 357, height: 4000 })).toBeNull();
  expect(middleOf({ width: 4000, height: 440 })).toBeNull();
});
