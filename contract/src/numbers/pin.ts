/** Why a PIN is refused; the words stand with the refusals of the same name. */
export type PinFault = 'pin_too_simple' | 'pin_in_identity_number';

/**
 * The one rule for a new PIN, the same while it is typed and on the server (domain facts §0.6: six digits, none consecutive or
 * repeated, not taken from the identity number). Refused are
 * - three equal digits in a row (`111`), a run of four up or down (`1234`, `9876`; 9 and 0 are neighbours, as on a keypad), fewer
 *   than three different digits (`121212`), and a half or a pair repeated (`258258`, `252525`);
 * - any six digits that stand side by side in the identity number, and its birth day written as YYMMDD, DDMMYY, MMDDYY, or with
 *   the whole year and day or month.
 * Without an identity number (a page that no longer knows it) only the first half is judged; the server judges both.
 * Null: nothing against it.
 */
export function pinFault(pin: string, identityNumber: string | null): PinFault | null {
  if (!/^[0-9]{6}$/.test(pin) || isTooSimple(pin)) return 'pin_too_simple';
  return identityNumber !== null && takenFrom(identityNumber).has(pin) ? 'pin_in_identity_number' : null;
}

function isTooSimple(pin: string): boolean {
  return /(\d)\1\1/.test(pin) || /^(\d{2,3})\1+$/.test(pin) || new Set(pin).size < 3 || hasRun(pin, 1) || hasRun(pin, 9);
}

/** Four digits of which each is the one before plus `step`, counted round the ten. */
function hasRun(pin: string, step: number): boolean {
  let length = 1;
  for (let place = 1; place < pin.length; place += 1) {
    length = (Number(pin[place - 1]) + step) % 10 === Number(pin[place]) ? length + 1 : 1;
    if (length === 4) return true;
  }
  return false;
}

function takenFrom(identityNumber: string): ReadonlySet<string> {
  return new Set([identityNumber, ...birthDayWritings(identityNumber)].flatMap(sixesOf));
}

/** Of an eighteen-character number, where the day stands at a fixed place (GB 11643); other numbers have no day to write. */
function birthDayWritings(identityNumber: string): string[] {
  const [, year = '', month = '', day = ''] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(identityNumber) ?? [];
  if (year === '') return [];
  const short = year.slice(2);
  return [day + month + short, month + day + short, day + month + year, month + day + year, year + day + month];
}

function sixesOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 5) }, (_, place) => text.slice(place, place + 6));
}
