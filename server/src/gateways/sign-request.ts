import { createHmac } from 'node:crypto';

/**
 * The headers of a request to a neighbour that knows our secret: HMAC-SHA256 in lower-case hexadecimal over `timestamp.body`,
 * the timestamp in epoch seconds (docs/neighbours.md, "Signed requests"). `nowMs` is the machine's clock, never the demo clock.
 */
export function signedHeaders(secret: string, body: string, nowMs: number): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'content-type': 'application/json', 'x-yika-timestamp': timestamp, 'x-yika-signature': signature };
}
