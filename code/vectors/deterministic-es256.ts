import { createHash, createHmac } from 'node:crypto';

/**
 * ES256 with the nonce of RFC 6979, so that whoever has the private key makes the same vectors to the last byte.
 * Slow, not constant in time, for public test keys alone.
 */
export function signDeterministically(privateHex: string, message: Uint8Array): Uint8Array {
  const digest = createHash('sha256').update(message).digest();
  const secret = BigInt(`0x${privateHex}`);
  const nonce = nonceOf(privateHex, digest);
  const r = multiply(nonce, GENERATOR).x % ORDER;
  const s = modulo(inverse(nonce, ORDER) * (BigInt(`0x${digest.toString('hex')}`) + r * secret), ORDER);
  return Buffer.concat([bytes32(r), bytes32(s)]);
}

/** The public key, base64url coordinates. */
export function publicKeyOf(privateHex: string): { readonly x: string; readonly y: string } {
  const { x, y } = multiply(BigInt(`0x${privateHex}`), GENERATOR);
  return { x: bytes32(x).toString('base64url'), y: bytes32(y).toString('base64url') };
}

/** RFC 6979 section 3.2. */
function nonceOf(privateHex: string, digest: Uint8Array): bigint {
  const reduced = bytes32(BigInt(`0x${Buffer.from(digest).toString('hex')}`) % ORDER);
  const seed = Buffer.concat([Buffer.from(privateHex, 'hex'), reduced]);
  let key: Uint8Array = Buffer.alloc(32, 0);
  let value: Uint8Array = Buffer.alloc(32, 1);
  for (const round of [0, 1]) {
    key = hmac(key, value, Uint8Array.of(round), seed);
    value = hmac(key, value);
  }
  for (;;) {
    value = hmac(key, value);
    const candidate = BigInt(`0x${Buffer.from(value).toString('hex')}`);
    if (candidate > 0n && candidate < ORDER) return candidate;
    key = hmac(key, value, Uint8Array.of(0));
    value = hmac(key, value);
  }
}

interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

function multiply(times: bigint, point: Point): Point {
  let sum: Point | null = null;
  for (const bit of times.toString(2)) {
    if (sum !== null) sum = add(sum, sum);
    if (bit === '1') sum = sum === null ? point : add(sum, point);
  }
  if (sum === null) throw new RangeError('a private key is not zero');
  return sum;
}

function add(one: Point, other: Point): Point {
  const slope =
    one === other ? (3n * one.x * one.x - 3n) * inverse(2n * one.y, PRIME) : (other.y - one.y) * inverse(other.x - one.x, PRIME);
  const x = modulo(slope * slope - one.x - other.x, PRIME);
  return { x, y: modulo(slope * (one.x - x) - one.y, PRIME) };
}

/** By Fermat: both moduli are prime. */
function inverse(value: bigint, prime: bigint): bigint {
  let result = 1n;
  for (const bit of (prime - 2n).toString(2)) {
    result = (result * result) % prime;
    if (bit === '1') result = (result * modulo(value, prime)) % prime;
  }
  return result;
}

function modulo(value: bigint, modulus: bigint): bigint {
  return ((value % modulus) + modulus) % modulus;
}

function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array {
  return parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key)).digest();
}

function bytes32(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
}

// SP 800-186 section 3.2.1.3.
const PRIME = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const GENERATOR: Point = {
  x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
};
