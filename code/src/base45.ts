import { allow, deny, type Decision } from './decision.ts';

/** RFC 9285: exactly the characters of a QR code's alphanumeric mode, two bytes in three characters. */
export function encodeBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1];
    const value = second === undefined ? first : first * 256 + second;
    text += letter(value % 45) + letter(Math.floor(value / 45) % 45);
    if (second !== undefined) text += letter(Math.floor(value / 2025));
  }
  return text;
}

export type Base45Fault = 'character_not_in_alphabet' | 'text_length_impossible' | 'group_too_large';

/** Strict: capitals only, no padding, no group beyond its two bytes (or one). Never throws. */
export function decodeBase45(text: string): Decision<Uint8Array, Base45Fault> {
  const left = text.length % 3;
  if (left === 1) return deny('text_length_impossible');
  const whole = text.length - left;
  const bytes = new Uint8Array((whole / 3) * 2 + left / 2);
  let at = 0;
  for (let start = 0; start < whole; start += 3) {
    const value = digit(text, start) + 45 * digit(text, start + 1) + 2025 * digit(text, start + 2);
    if (value > 0xffff) return deny(value < NOT_A_DIGIT ? 'group_too_large' : 'character_not_in_alphabet');
    bytes[at++] = value >> 8;
    bytes[at++] = value & 0xff;
  }
  if (left === 0) return allow(bytes);
  const last = digit(text, whole) + 45 * digit(text, whole + 1);
  if (last > 0xff) return deny(last < NOT_A_DIGIT ? 'group_too_large' : 'character_not_in_alphabet');
  bytes[at] = last;
  return allow(bytes);
}

function letter(value: number): string {
  return ALPHABET.charAt(value);
}

function digit(text: string, at: number): number {
  return DIGITS[text.charCodeAt(at)] ?? NOT_A_DIGIT;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
// Larger than any group of three true digits, so that one comparison finds both faults.
const NOT_A_DIGIT = 100_000;
const DIGITS: readonly number[] = Array.from({ length: 128 }, (_, unit) => {
  const value = ALPHABET.indexOf(String.fromCharCode(unit));
  return value < 0 ? NOT_A_DIGIT : value;
});
