import { expect, test } from 'vitest';
import { chinaInputOf, instantOfChinaInput } from './china-input.ts';

test('a moment is typed by the clocks of China, and read back the same', () => {
  const at = Date.UTC(2030, 0, 28, 18, 5);
  expect(chinaInputOf(at)).toBe('2030-01-29T02:05');
  expect(instantOfChinaInput('2030-01-29T02:05')).toBe(at);
});

test.each(['', '2030-01-29', '2030-01-29T02', '2030-13-29T02:05'])('%j is no moment', (typed) => {
  expect(instantOfChinaInput(typed)).toBeNull();
});
