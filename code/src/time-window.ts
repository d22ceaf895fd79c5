import { allow, deny, type Decision } from './decision.ts';

export const timeRefusals = ['code_from_the_future', 'code_too_old', 'certificate_expired', 'iat_outside_certificate'] as const;
export type TimeRefusal = (typeof timeRefusals)[number];

/** How far the second in a code may lie from the verifier's own. */
export interface TimeWindow {
  readonly pastSeconds: number;
  readonly futureSeconds: number;
}

/** The server's: a page renews its code every 30 seconds, and phone clocks are a little wrong. */
export const ONLINE_WINDOW: TimeWindow = { pastSeconds: 60, futureSeconds: 15 };

export interface TimesOfACode {
  /** The second in the code, and the two in its certificate. */
  readonly iat: number;
  readonly certificate: { readonly iat: number; readonly exp: number };
  /** Now, for the verifier: the server's time, or a terminal's as corrected by the server. */
  readonly nowSeconds: number;
  readonly window?: TimeWindow;
}

/**
 * May this code still be shown? Both ends of the window are in it.
 * A wrong phone clock is told first, because it explains all the others.
 */
export function withinTime({ iat, certificate, nowSeconds, window = ONLINE_WINDOW }: TimesOfACode): Decision<null, TimeRefusal> {
  if (iat > nowSeconds + window.futureSeconds) return deny('code_from_the_future');
  if (iat < nowSeconds - window.pastSeconds) return deny('code_too_old');
  if (nowSeconds >= certificate.exp) return deny('certificate_expired');
  if (iat < certificate.iat || iat >= certificate.exp) return deny('iat_outside_certificate');
  return allow(null);
}
