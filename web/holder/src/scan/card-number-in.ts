import { readCardNumber } from '@yika/contract/numbers';

/**
 * The card number that a scanned text holds, or null. Either it is the whole text, as on a bar code, or it stands under its name: `aaz500` is what the
 * sector's own data call it (domain facts §3.5). Never a guess from somewhere in a longer text: one in eleven would pass the check character by luck.
 */
export function cardNumberIn(text: string): string | null {
  const whole = readCardNumber(text);
  if (whole.ok) return whole.value;
  const [, named = ''] = /(?:^|[^a-z0-9])(?:aaz500|card_?(?:no|number))["']?\s*[=:]\s*["']?([0-9a-z]{9})(?![0-9a-z])/i.exec(text) ?? [];
  const found = readCardNumber(named);
  return found.ok ? found.value : null;
}
