import { withoutNoise } from './input-noise.ts';

export const inputKinds = [
  'yika_code',
  'yika_digits',
  'wechat_payment_code',
  'alipay_payment_code',
  'unionpay_code',
  'identity_barcode',
  'health_code_url',
  'card_number',
  'unknown',
] as const;
export type InputKind = (typeof inputKinds)[number];

export interface RecognisedInput {
  readonly kind: InputKind;
  /**
   * The input without a scan gun's noise, in capitals (addresses as they came); digits without spaces and hyphens.
   * May be personal, even when unknown: keep it out of logs, addresses and errors.
   */
  readonly text: string;
}

/**
 * What was scanned, typed or pasted at a counter, so that another code is answered kindly: "this is a payment code of
 * WeChat, please open the e-card". A guess by form alone: a `yika_code` may still be malformed, which reading it tells.
 */
export function recogniseInput(typed: string): RecognisedInput {
  const text = withoutNoise(typed);
  if (/^[a-z]+:\/\//i.test(text)) return { kind: isHealthCode(text) ? 'health_code_url' : 'unknown', text };
  const capitals = text.toUpperCase();
  if (/^YK[0-9]+:/.test(capitals)) return { kind: 'yika_code', text: capitals };
  const compact = capitals.replace(/[\s.-]/g, '');
  return { kind: kindOf(compact), text: /^[0-9]+$/.test(compact) || kindOf(compact) !== 'unknown' ? compact : capitals };
}

function kindOf(compact: string): InputKind {
  // Before the payment codes: WeChat's have 18 digits from 10 to 15, and so have the numbers of six provinces.
  if (isIdentityNumber(compact)) return 'identity_barcode';
  if (/^7[0-9]{15,23}$/.test(compact)) return 'yika_digits';
  if (/^1[0-5][0-9]{16}$/.test(compact)) return 'wechat_payment_code';
  if (/^(?:2[5-9]|30)[0-9]{14,22}$/.test(compact)) return 'alipay_payment_code';
  if (/^62[0-9]{17}$/.test(compact)) return 'unionpay_code';
  return isCardNumber(compact) ? 'card_number' : 'unknown';
}

/** GB 11643: province, a day of the calendar, ISO 7064 MOD 11-2. Also residence permits (81–83) and permanent residence (9…). */
function isIdentityNumber(text: string): boolean {
  if (!/^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[0-9])[0-9]{15}[0-9X]$/.test(text)) return false;
  if (!isDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return false;
  return '10X98765432'.charAt(weighed(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === text.charAt(17);
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1800 && year < 2100 && day >= 1 && day <= longest;
}

/** The nine characters on a social security card: the last is the check character of GB 11714. */
function isCardNumber(text: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(text)) return false;
  const check = 11 - (weighed(text, [3, 7, 9, 10, 5, 8, 4, 2]) % 11);
  return (check === 10 ? 'X' : String(check % 11)) === text.charAt(8);
}

function weighed(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number.parseInt(text.charAt(at), 36), 0);
}

/** By the names that regions gave theirs; a hint for the words on the screen and nothing more. */
function isHealthCode(address: string): boolean {
  return /health[-_]?code|jian ?kang ?ma|jkm|sukangma|suishen ?ma|健康码|%e5%81%a5%e5%ba%b7%e7%a0%81/i.test(address);
}
