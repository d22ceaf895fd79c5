/**
 * What every reader and rule of this package answers: yes with a value, or no with a stable name.
 * `because` is for developers: the finer fault behind a reason such as `code_malformed`.
 */
export type Decision<Value, Reason extends string> = Allowed<Value> | Denied<Reason>;

export interface Allowed<Value> {
  readonly allowed: true;
  readonly value: Value;
}

export interface Denied<Reason extends string> {
  readonly allowed: false;
  readonly reason: Reason;
  readonly because?: string;
}

export function allow<Value>(value: Value): Allowed<Value> {
  return { allowed: true, value };
}

export function deny<Reason extends string>(reason: Reason, because?: string): Denied<Reason> {
  return because === undefined ? { allowed: false, reason } : { allowed: false, reason, because };
}
