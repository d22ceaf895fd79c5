import type { Day } from '../../../platform/values/day.ts';

/** What can move in a personal account. A closed list: each has its words on the page. */
export const creditKinds = ['monthly_credit', 'employer_share', 'interest', 'refund', 'transfer_in'] as const;
export const paymentKinds = ['pharmacy_payment', 'outpatient_payment', 'inpatient_payment', 'family_payment', 'transfer_out'] as const;
export type MovementKind = (typeof creditKinds)[number] | (typeof paymentKinds)[number] | 'correction';

export interface Movement {
  /** The agency's own number within the account: the order of the statement. */
  readonly movementNo: number;
  readonly bookedOn: Day;
  readonly kind: MovementKind;
  /** Signed: what was added is above zero. */
  readonly amountFen: number;
  readonly balanceAfterFen: number;
  readonly place: string | null;
  readonly source: string;
  readonly asOf: Day;
}

/** Credits add, payments take, only a correction goes either way. */
export function isSignRight(kind: MovementKind, amountFen: number): boolean {
  if (kind === 'correction') return amountFen !== 0;
  return creditKinds.some((credit) => credit === kind) ? amountFen > 0 : amountFen < 0;
}

/** Whether the balance after the older movement and this amount give the balance after this one. Where they do not, one between them is missing. */
export function follows(older: Pick<Movement, 'balanceAfterFen'>, { amountFen, balanceAfterFen }: Pick<Movement, 'amountFen' | 'balanceAfterFen'>): boolean {
  return older.balanceAfterFen + amountFen === balanceAfterFen;
}
