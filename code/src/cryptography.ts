/**
 * The port through which the package reaches cryptography: ES256 (ECDSA on P-256 with SHA-256, signatures as r ‖ s,
 * 64 bytes) and HMAC-SHA-256. `webCrypto` implements it anywhere with WebCrypto; a server may bring a faster one.
 */
export interface CodeCryptography<Key> {
  /** The key at this point, or null when no point of P-256 has this x. */
  importPublicKey(point: PublicPoint): Awaitable<Key | null>;
  /** False for a wrong signature, whatever its form; must not throw for one. */
  verifyEs256(key: Key, message: Uint8Array, signature: Uint8Array): Awaitable<boolean>;
}

/** A public P-256 key as a certificate carries it: 32 bytes of x, and whether y is odd (SEC 1 section 2.3.3). */
export interface PublicPoint {
  readonly x: Uint8Array;
  readonly yIsOdd: boolean;
}

/** Signs with ES256: 64 bytes, r ‖ s. */
export type SignEs256 = (message: Uint8Array) => Awaitable<Uint8Array>;

/** HMAC-SHA-256 under one secret: 32 bytes. */
export type HmacSha256 = (message: Uint8Array) => Awaitable<Uint8Array>;

export type Awaitable<Value> = Value | Promise<Value>;
