import { createHmac, timingSafeEqual } from 'node:crypto';

/** Codes change this often (RFC 6238 §5.2: 30 seconds). */
const STEP_MS = 30_000;
const DIGITS = 6;

export function stepAt(atMs: number): number {
  return Math.floor(atMs / STEP_MS);
}

/** RFC 4226 §5.3 over the step of time: HMAC-SHA-1, which is what authenticator apps compute, whatever else a QR code asks of them. */
export function totpAt(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits).padStart(digits, '0');
}

/** The step of a code of now, or of one step beside it: a phone's clock is off, a code is typed late. Null: it is of none of them, or of one not newer than the last that was taken. */
export function findStepOf(secret: Buffer, code: string, { at, lastStep }: { readonly at: number; readonly lastStep: number }): number | null {
  const now = stepAt(at);
  const fitting = [now - 1, now, now + 1].filter((step) => timingSafeEqual(Buffer.from(totpAt(secret, step)), Buffer.from(code.padStart(DIGITS, '0').slice(0, DIGITS))));
  return fitting.find((step) => step > lastStep) ?? null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 §6, without padding: as apps take a secret that is typed. */
export function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');
}
