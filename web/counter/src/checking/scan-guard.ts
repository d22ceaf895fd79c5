import { recogniseInput } from '@yika/code';
import type { VerificationView } from '@yika/contract';

/** What an Enter means: a code to check, on to the next, or the noise of a scan gun. */
export type Wish = 'check' | 'next' | 'nothing';

interface Moment {
  readonly typed: string;
  readonly busy: boolean;
  readonly purpose: VerificationView['purpose'];
  /** The code that was checked last, as it was recognised, for what, and when; epoch milliseconds. */
  readonly last: { readonly text: string; readonly purpose: VerificationView['purpose']; readonly at: number } | null;
  readonly now: number;
}

/** A gun held a moment too long reads the same code twice: that is one check, and the second would only say "used already". */
const SAME_CODE_MS = 1000;
/** Many guns end a line with two characters, and the second of them must not sweep the answer away. */
const LINE_END_MS = 50;
/** A Tab so soon after a character comes from a gun that ends its lines with it; no finger is that quick. */
const GUN_TAB_MS = 120;

export function readSubmit({ typed, busy, purpose, last, now }: Moment): Wish {
  if (busy) return 'nothing';
  const { text } = recogniseInput(typed);
  if (text === '') return last !== null && now - last.at < LINE_END_MS ? 'nothing' : 'next';
  return last !== null && last.text === text && last.purpose === purpose && now - last.at < SAME_CODE_MS ? 'nothing' : 'check';
}

export function isGunTab({ typed, typedAt, now }: { readonly typed: string; readonly typedAt: number; readonly now: number }): boolean {
  return typed.trim() !== '' && now - typedAt < GUN_TAB_MS;
}

/** A gun does not look where it writes: a code that went into the amount belongs into the other field. */
export function looksLikeCode(typed: string): boolean {
  const { kind } = recogniseInput(typed);
  return kind !== 'unknown' || typed.replace(/\s/g, '').length > 14;
}
