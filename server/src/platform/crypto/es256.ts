import { createHmac, createPublicKey, createSecretKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { pointOfJwk, type CodeCryptography, type PublicPoint } from '@yika/code';

/**
 * ES256 by OpenSSL: the server's implementation of the port that @yika/code declares. Everything answers at once,
 * without a promise. Keys are not cached: an issuer's key is imported once by whoever pins it, a showing key is used once.
 */
export const es256 = {
  /** The key at this point, or null when no point of P-256 has this x. */
  importPublicKey({ x, yIsOdd }: PublicPoint): KeyObject | null {
    if (x.length !== 32) return null;
    try {
      return createPublicKey({ key: Buffer.concat([COMPRESSED_SPKI, yIsOdd ? ODD : EVEN, x]), format: 'der', type: 'spki' });
    } catch {
      return null;
    }
  },
  /** Signatures are r ‖ s, 64 bytes; any other length is false. */
  verifyEs256(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
    return verify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, signature);
  },
} satisfies CodeCryptography<KeyObject>;

/** Is this the signature of the key with these coordinates (base64url, as a browser exports them)? False for a key that is none. */
export function verifyWithJwk(jwk: { readonly x: string; readonly y: string }, message: Uint8Array, signature: Uint8Array): boolean {
  const point = pointOfJwk(jwk);
  const key = point === null ? null : es256.importPublicKey(point);
  return key !== null && es256.verifyEs256(key, message, signature);
}

/** Signs with a private P-256 key: 64 bytes, r ‖ s. */
export function es256Signer(privateKey: KeyObject): (message: Uint8Array) => Uint8Array {
  return (message) => sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
}

export function newEs256KeyPair(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** The coordinates of a public P-256 key, base64url, as they are published. */
export function coordinatesOf(publicKey: KeyObject): { readonly x: string; readonly y: string } {
  const { x, y } = publicKey.export({ format: 'jwk' });
  if (x === undefined || y === undefined) throw new RangeError('not a key on an elliptic curve');
  return { x, y };
}

/** HMAC-SHA-256 under one secret. */
export function hmacSha256(secret: Uint8Array): (message: Uint8Array) => Uint8Array {
  const key = createSecretKey(secret);
  return (message) => createHmac('sha256', key).update(message).digest();
}

// SubjectPublicKeyInfo (RFC 5480) of a P-256 key up to the point itself, which SEC 1 section 2.3.3 writes in 33 bytes.
const COMPRESSED_SPKI = Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex');
const EVEN = Uint8Array.of(2);
const ODD = Uint8Array.of(3);
