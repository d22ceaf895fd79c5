import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW, SEED } from '../test/scene.ts';
import { checkDigitOf, hasRightCheckDigit } from './check-digit.ts';
import { digitsFor, findDigitsIat, formatDigits, readDigits } from './digits.ts';
import { webHmac } from './web-crypto.ts';

const secret = Uint8Array.from({ length: 32 }, (_, index) => index);
const hmac = webHmac(secret);
const deviceNumber = '0123456789';
const digits = await digitsFor({ deviceNumber, iat: NOW, hmac });

test.each([
  ['', 'digits_not_of_a_code'],
  ['YK1:', 'digits_not_of_a_code'],
  [`8${digits.slice(1)}`, 'digits_not_of_a_code'],
  [digits.slice(0, 19), 'digits_wrong_length'],
  [`${digits}0`, 'digits_wrong_length'],
  [digits.slice(0, 19) + ((Number(digits[19]) + 1) % 10), 'digits_mistyped'],
])('%j is refused: %s', (text, reason) => {
  expect(readDigits(text)).toEqual({ allowed: false, reason });
});

test('no single mistyped digit passes', () => {
  for (let at = 1; at < 20; at += 1) {
    for (const other of '0123456789') {
      const typed = digits.slice(0, at) + other + digits.slice(at + 1);
      if (typed !== digits) expect(readDigits(typed)).toEqual({ allowed: false, reason: 'digits_mistyped' });
    }
  }
});

test('of swapped neighbours nearly all are noticed', () => {
  const numbers = fc.sample(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 19, maxLength: 19 }), {
    seed: SEED,
    numRuns: 200,
  });
  const swaps = numbers.flatMap((body) => {
    const whole = body + checkDigitOf(body);
    return Array.from({ length: 19 }, (_, at) => whole.slice(0, at) + whole.charAt(at + 1) + whole.charAt(at) + whole.slice(at + 2)).filter(
      (swapped) => swapped !== whole,
    );
  });
  expect(swaps.filter(hasRightCheckDigit).length / swaps.length).toBeLessThan(0.03);
});

test.each([
  ['a second too old', -61],
  ['a second too early', 16],
  ['an hour old', -3600],
])('digits made %s are not found', async (_, offset) => {
  expect(await find(await digitsFor({ deviceNumber, iat: NOW + offset, hmac }))).toBeNull();
});

test('digits of another device, or under another secret, are not found', async () => {
  const elsewhere = await digitsFor({ deviceNumber, iat: NOW, hmac: webHmac(secret.map((byte) => byte ^ 1)) });
  expect(await find(elsewhere)).toBeNull();
  const body = `79999999999${digits.slice(11, 19)}`;
  expect(await find(body + checkDigitOf(body))).toBeNull();
});

test('guesses are not found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 99_999_999 }), async (guess) => {
      const body = `7${deviceNumber}${String(guess).padStart(8, '0')}`;
      expect(await find(body + checkDigitOf(body))).toBeNull();
    }),
    { seed: SEED, numRuns: 50 },
  );
});

test.each(['123456789', '12345678901', '012345678x', ''])('%j is no device number', async (wrong) => {
  await expect(digitsFor({ deviceNumber: wrong, iat: NOW, hmac })).rejects.toThrow(RangeError);
});

test.each([-60, -30, -1, 0, 1, 15])('the second is found again at %i from now', async (offset) => {
  expect(await find(await digitsFor({ deviceNumber, iat: NOW + offset, hmac }))).toBe(NOW + offset);
});

test('the search asks for at most 76 seconds', async () => {
  let asked = 0;
  const counting = (message: Uint8Array) => {
    asked += 1;
    return createHmac('sha256', 'another secret').update(message).digest();
  };
  const read = readDigits(digits);
  if (!read.allowed) throw new Error(read.reason);
  await findDigitsIat({ digits: read.value, hmac: counting, nowSeconds: NOW });
  expect(asked).toBe(76);
});

test('the proof is the first 48 bits of HMAC-SHA-256, modulo a hundred million', () => {
  const mac = createHmac('sha256', secret).update(`YK1 digits ${deviceNumber} ${NOW}`).digest();
  const proof = String(mac.readUIntBE(0, 6) % 100_000_000).padStart(8, '0');
  expect(digits).toMatch(new RegExp(`^7${deviceNumber}${proof}[0-9]$`));
});

test('they are shown in fours and read with or without spaces and hyphens', () => {
  expect(formatDigits('70123456789123456785')).toBe('7012 3456 7891 2345 6785');
  const expected = { allowed: true, value: { digits, deviceNumber, proof: digits.slice(11, 19) } };
  expect(readDigits(digits)).toEqual(expected);
  expect(readDigits(` ${formatDigits(digits)}\r\n`)).toEqual(expected);
  expect(readDigits(formatDigits(digits).replaceAll(' ', '-'))).toEqual(expected);
});

// ISO/IEC 7064:2003, example of MOD 11,10.
test('0794 has the check digit 5', () => {
  expect(checkDigitOf('0794')).toBe('5');
});

async function find(text: string): Promise<number | null> {
  const read = readDigits(text);
  if (!read.allowed) throw new Error(read.reason);
  return findDigitsIat({ digits: read.value, hmac, nowSeconds: NOW });
}
