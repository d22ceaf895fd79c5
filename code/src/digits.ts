import { asciiBytes } from './bytes.ts';
import { checkDigitOf, hasRightCheckDigit } from './check-digit.ts';
import type { HmacSha256 } from './cryptography.ts';
import { allow, deny, type Decision } from './decision.ts';
import { ONLINE_WINDOW, type TimeWindow } from './time-window.ts';

export interface ShownDigits {
  /** All twenty, without spaces. */
  readonly digits: string;
  /** Ten digits, given out with each certificate: by it the server finds the secret. */
  readonly deviceNumber: string;
  /** Eight digits that only this device and the server can compute, and only for one second. */
  readonly proof: string;
}

/**
 * The twenty digits that stand under a code and mean the same as it: `7`, the device number, the proof, a check digit.
 * `iat` is that of the code shown with them; `hmac` is HMAC-SHA-256 under the device's secret for digits.
 * Throws RangeError when the device number has not ten digits.
 */
export async function digitsFor({
  deviceNumber,
  iat,
  hmac,
}: {
  readonly deviceNumber: string;
  readonly iat: number;
  readonly hmac: HmacSha256;
}): Promise<string> {
  if (!/^[0-9]{10}$/.test(deviceNumber)) throw new RangeError('a device number has ten digits');
  const body = `7${deviceNumber}${proofOf(await hmac(proofMessage(deviceNumber, iat)))}`;
  return body + checkDigitOf(body);
}

/** In fours, as they are printed and said: `7123 4567 8901 2345 6789`. */
export function formatDigits(digits: string): string {
  return (digits.match(/.{1,4}/g) ?? []).join(' ');
}

export const digitsRefusals = ['digits_wrong_length', 'digits_not_of_a_code', 'digits_mistyped'] as const;
export type DigitsRefusal = (typeof digitsRefusals)[number];

/** Reads twenty digits, with or without spaces and hyphens. Whether they prove anything, only the server can find out. */
export function readDigits(text: string): Decision<ShownDigits, DigitsRefusal> {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^[0-9]*$/.test(digits) || !digits.startsWith('7')) return deny('digits_not_of_a_code');
  if (digits.length !== 20) return deny('digits_wrong_length');
  if (!hasRightCheckDigit(digits)) return deny('digits_mistyped');
  return allow({ digits, deviceNumber: digits.slice(1, 11), proof: digits.slice(11, 19) });
}

/**
 * The second for which these digits were made, or null when none in the window fits. Tries each second, newest first:
 * at most 76 HMACs online. The caller limits the misses per device number and per terminal, and spends the second found
 * by the same claim as a code's.
 */
export async function findDigitsIat(search: {
  readonly digits: ShownDigits;
  readonly hmac: HmacSha256;
  readonly nowSeconds: number;
  readonly window?: TimeWindow;
}): Promise<number | null> {
  const { digits, hmac, nowSeconds, window = ONLINE_WINDOW } = search;
  for (let iat = nowSeconds + window.futureSeconds; iat >= nowSeconds - window.pastSeconds; iat -= 1) {
    if (proofOf(await hmac(proofMessage(digits.deviceNumber, iat))) === digits.proof) return iat;
  }
  return null;
}

/** The device number stands in the message too, so that a secret given out twice by mistake still proves one device only. */
function proofMessage(deviceNumber: string, iat: number): Uint8Array {
  return asciiBytes(`YK1 digits ${deviceNumber} ${iat}`);
}

/** The first six bytes as a number, modulo 10⁸: of 2⁴⁸ numbers, so that no proof is likelier than another by more than one part in two million. */
function proofOf(mac: Uint8Array): string {
  const number = mac.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  return String(number % 100_000_000).padStart(8, '0');
}
