import { describe, expect, test } from 'vitest';
import { isGunTab, looksLikeCode, readSubmit } from './scan-guard.ts';

const NOW = 1_790_000_000_000;
const code = 'YK1:6BF$ABC';
const purpose = 'identity';
const justChecked = { text: code, purpose, at: NOW - 30 } as const;

describe('what a scan gun does by itself changes nothing', () => {
  test('the same code twice within a second is one check', () => {
    expect(readSubmit({ typed: `${code}\r`, busy: false, purpose, last: justChecked, now: NOW })).toBe('nothing');
    expect(readSubmit({ typed: `]Q1${code.toLowerCase()}`, busy: false, purpose, last: justChecked, now: NOW })).toBe('nothing');
  });

  test('the second half of a line end does not sweep the answer away', () => {
    expect(readSubmit({ typed: '', busy: false, purpose, last: justChecked, now: NOW })).toBe('nothing');
    expect(readSubmit({ typed: '\n', busy: false, purpose, last: justChecked, now: NOW })).toBe('nothing');
  });

  test('nothing that arrives during a check starts another or ends it', () => {
    expect(readSubmit({ typed: 'YK1:OTHER', busy: true, purpose, last: justChecked, now: NOW })).toBe('nothing');
    expect(readSubmit({ typed: '', busy: true, purpose, last: justChecked, now: NOW })).toBe('nothing');
  });

  test('a code that lands in the amount is known for what it is', () => {
    expect(looksLikeCode('yk1:6bf$abc')).toBe(true);
    expect(looksLikeCode('7012 3456 7890 1234 5678')).toBe(true);
    expect(looksLikeCode('60.40')).toBe(false);
    expect(looksLikeCode('123456789,99')).toBe(false);
  });
});

test('the same code a second later is asked again: its answer is "used already", and that is true', () => {
  expect(readSubmit({ typed: code, busy: false, purpose, last: { text: code, purpose, at: NOW - 1000 }, now: NOW })).toBe('check');
});

test('another holder right behind the first is a check', () => {
  expect(readSubmit({ typed: 'YK1:OTHER', busy: false, purpose, last: justChecked, now: NOW })).toBe('check');
});

test('the same code for another purpose is another question, however quick the hand', () => {
  expect(readSubmit({ typed: code, busy: false, purpose: 'payment', last: justChecked, now: NOW })).toBe('check');
});

test('Enter on an empty line means Next', () => {
  expect(readSubmit({ typed: '', busy: false, purpose, last: null, now: NOW })).toBe('next');
  expect(readSubmit({ typed: ' \r\n', busy: false, purpose, last: { text: code, purpose, at: NOW - 5000 }, now: NOW })).toBe('next');
});

test('a Tab right behind the last character is a line end; one that a finger presses goes on to the next control', () => {
  expect(isGunTab({ typed: code, typedAt: NOW - 8, now: NOW })).toBe(true);
  expect(isGunTab({ typed: code, typedAt: NOW - 400, now: NOW })).toBe(false);
  expect(isGunTab({ typed: '', typedAt: NOW - 8, now: NOW })).toBe(false);
});
