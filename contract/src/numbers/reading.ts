/** What reading a typed text gives: the canonical value, or the one reason why it cannot be that value. */
export type Reading<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

export function readable<Value>(value: Value) {
  return { ok: true, value } as const;
}

export function unreadable<Reason extends string>(reason: Reason) {
  return { ok: false, reason } as const;
}
