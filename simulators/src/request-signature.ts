import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the two clocks may be apart, in seconds (docs/neighbours.md, "Signed requests"). */
const TOLERANCE_SECONDS = 120;

interface Claimed {
  readonly timestamp: unknown;
  readonly signature: unknown;
  readonly body: Buffer;
}

export type SignatureRefusal = 'timestamp_stale' | 'signature_wrong';

/** Lower-case hexadecimal HMAC-SHA256 over `timestamp.body`; the timestamp is epoch seconds, the secret its UTF-8 bytes. */
export function signatureOf(secret: string, timestamp: string, body: string | Buffer): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
}

/** What is wrong with a signed request, or null. The clock is asked first, because an old request may well be rightly signed. */
export function signatureRefusal(secret: string, claimed: Claimed, nowMs: number): SignatureRefusal | null {
  const { timestamp, signature, body } = claimed;
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return 'timestamp_stale';
  if (Math.abs(nowMs / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return 'timestamp_stale';
  if (typeof signature !== 'string') return 'signature_wrong';
  const given = Buffer.from(signature);
  const right = Buffer.from(signatureOf(secret, timestamp, body));
  return given.length === right.length && timingSafeEqual(given, right) ? null : 'signature_wrong';
}
