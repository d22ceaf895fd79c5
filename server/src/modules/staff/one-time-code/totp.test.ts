import { describe, expect, test } from 'vitest';
import { findStepOf, stepAt, toBase32, totpAt } from './totp.ts';

/** RFC 6238, appendix B, of SHA-1. */
const secret = Buffer.from('12345678901234567890', 'ascii');
const vectors = [[59, '94287082'], [1111111109, '07081804'], [1111111111, '14050471'], [1234567890, '89005924'], [2000000000, '69279037'], [20000000000, '65353130']] as const;

test.each(vectors)('at second %d the code is the one of RFC 6238: %s', (second, code) => {
  expect(totpAt(secret, stepAt(second * 1000), 8)).toBe(code);
});

test('a secret is written as RFC 4648 writes it', () => {
  const written = [['', ''], ['f', 'MY'], ['fo', 'MZXQ'], ['foo', 'MZXW6'], ['foob', 'MZXW6YQ'], ['fooba', 'MZXW6YTB'], ['foobar', 'MZXW6YTBOI']] as const;
  for (const [text, expected] of written) expect(toBase32(Buffer.from(text)), text).toBe(expected);
});

describe('a code', () => {
  const at = 1_900_000_000_000;
  const step = stepAt(at);

  test('does not fit two steps away, nor when its step was taken, nor with a digit wrong', () => {
    for (const away of [-2, 2, 10]) expect(findStepOf(secret, totpAt(secret, step + away), { at, lastStep: 0 }), `${away}`).toBeNull();
    expect(findStepOf(secret, totpAt(secret, step), { at, lastStep: step })).toBeNull();
    expect(findStepOf(secret, totpAt(secret, step - 1), { at, lastStep: step })).toBeNull();
    expect(findStepOf(secret, String((Number(totpAt(secret, step)) + 1) % 1_000_000).padStart(6, '0'), { at, lastStep: 0 })).toBeNull();
  });

  test('fits one step to either side, for a clock that is off', () => {
    for (const away of [-1, 0, 1]) expect(findStepOf(secret, totpAt(secret, step + away), { at, lastStep: 0 }), `${away}`).toBe(step + away);
  });
});
