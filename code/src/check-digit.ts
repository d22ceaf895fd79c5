/**
 * The check digit of ISO/IEC 7064 MOD 11,10: it catches every single wrong digit and nearly every swap of neighbours,
 * and unlike a plain MOD 11 it is always a digit. `digits` is the number without it.
 */
export function checkDigitOf(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

export function hasRightCheckDigit(digits: string): boolean {
  return checkDigitOf(digits.slice(0, -1)) === digits.slice(-1);
}
