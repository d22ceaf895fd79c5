import { bytesOfBase64Url, bytesOfHex, hexOf } from './bytes.ts';
import type { PublicPoint } from './cryptography.ts';

/** The other coordinate, 32 bytes, or null when no point of P-256 has this x. Public values only: nothing here is secret. */
export function yOf({ x, yIsOdd }: PublicPoint): Uint8Array | null {
  if (x.length !== 32 || numberOf(x) >= PRIME) return null;
  const square = squareOfY(numberOf(x));
  // The prime is 3 mod 4, so this power is a square root, where there is one (SEC 1 section 2.3.4).
  const root = power(square, (PRIME + 1n) / 4n);
  if ((root * root) % PRIME !== square) return null;
  const up = (root & 1n) === (yIsOdd ? 1n : 0n) ? root : PRIME - root;
  return bytesOfHex(up.toString(16).padStart(64, '0'));
}

/** From the coordinates of a JWK (base64url, 32 bytes each); null when they are not that long, or no point of P-256. */
export function pointOfJwk(jwk: { readonly x: string; readonly y: string }): PublicPoint | null {
  const x = bytesOfBase64Url(jwk.x);
  const y = bytesOfBase64Url(jwk.y);
  if (x?.length !== 32 || y?.length !== 32) return null;
  const up = numberOf(y);
  if (up >= PRIME || numberOf(x) >= PRIME || (up * up) % PRIME !== squareOfY(numberOf(x))) return null;
  return { x, yIsOdd: (up & 1n) === 1n };
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % PRIME;
    if (bit === '1') result = (result * base) % PRIME;
  }
  return result;
}

/** y² = x³ − 3x + b (SP 800-186 section 3.2.1.3). */
function squareOfY(x: bigint): bigint {
  return (x * x * x + (PRIME - 3n) * x + CONSTANT) % PRIME;
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${hexOf(bytes)}`);
}

const PRIME = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const CONSTANT = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
