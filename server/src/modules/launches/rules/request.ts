import type { LaunchScope } from '@yika/contract';

/** Between `iat` and `exp`, at most. */
export const LAUNCH_LASTS_SECONDS = 300;
/** How far another machine's clock may be ahead of ours. */
const AHEAD_SECONDS = 30;

export interface RequestTimes {
  /** Seconds since 1970 (RFC 7519 NumericDate). */
  readonly iat: number;
  readonly exp: number;
}

/** Null: they are as they should be. A longer life is refused, not cut: whoever sends it has not understood. */
export function timesFault({ iat, exp }: RequestTimes, nowMs: number): 'launch_expired' | 'launch_times_wrong' | null {
  const nowSeconds = nowMs / 1000;
  if (exp <= nowSeconds) return 'launch_expired';
  return exp - iat > LAUNCH_LASTS_SECONDS || exp <= iat || iat > nowSeconds + AHEAD_SECONDS ? 'launch_times_wrong' : null;
}

/** What is asked for, if all of it is granted; null: something is not, is said twice, or `sign_in` is missing. Fields are handed over only with `prefill`. */
export function scopesOf(asked: string, { granted, hasFields }: { readonly granted: readonly LaunchScope[]; readonly hasFields: boolean }): LaunchScope[] | null {
  const words = asked.split(' ');
  const scopes = granted.filter((scope) => words.includes(scope));
  const whole = scopes.length === words.length && scopes.includes('sign_in');
  return whole && (!hasFields || scopes.includes('prefill')) ? scopes : null;
}
