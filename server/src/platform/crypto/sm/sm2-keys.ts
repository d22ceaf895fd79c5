import { createECDH, createPublicKey } from 'node:crypto';

/** A point of SM2's curve as SEC 1 writes it whole: 04 ‖ x ‖ y, 65 bytes. */
export type Sm2PublicKey = Uint8Array & { readonly sm2: 'public' };

export interface Sm2PrivateKey {
  /** 32 bytes. */
  readonly secret: Uint8Array;
  readonly publicKey: Sm2PublicKey;
}

export function newSm2Key(): Sm2PrivateKey {
  for (;;) {
    const curve = createECDH('SM2');
    curve.generateKeys();
    // OpenSSL leaves leading zeros away.
    const key = readSm2PrivateKey(Buffer.from(curve.getPrivateKey('hex').padStart(64, '0'), 'hex'));
    if (key !== null) return key;
  }
}

/** Null: not 32 bytes, or not from 1 to n − 2 (GB/T 32918.1-2016, 6.1; with n − 1 a signature cannot be made). */
export function readSm2PrivateKey(secret: Uint8Array): Sm2PrivateKey | null {
  if (secret.length !== 32) return null;
  const value = BigInt(`0x${Buffer.from(secret).toString('hex')}`);
  if (value < 1n || value > ORDER - 2n) return null;
  const curve = createECDH('SM2');
  curve.setPrivateKey(secret);
  return { secret: Uint8Array.from(secret), publicKey: Uint8Array.from(curve.getPublicKey()) as Sm2PublicKey };
}

/** From 04 ‖ x ‖ y, or from x ‖ y as some suppliers send it. Null: not on the curve. */
export function readSm2PublicKey(point: Uint8Array): Sm2PublicKey | null {
  const whole = point.length === 64 ? Buffer.concat([Uint8Array.of(4), point]) : point;
  if (whole.length !== 65 || whole[0] !== 4) return null;
  try {
    createPublicKey({ key: Buffer.concat([SPKI, whole]), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
  return Uint8Array.from(whole) as Sm2PublicKey;
}

/** SubjectPublicKeyInfo (RFC 5480) in DER, 91 bytes. */
export function spkiOf(key: Sm2PublicKey): Buffer {
  return Buffer.concat([SPKI, key]);
}

/** Null: no SubjectPublicKeyInfo of an SM2 key that is written whole. */
export function sm2PublicKeyOfSpki(der: Uint8Array): Sm2PublicKey | null {
  return der.length === 91 && SPKI.equals(der.subarray(0, SPKI.length)) ? readSm2PublicKey(der.subarray(SPKI.length)) : null;
}

/** PKCS #8 in DER, with the public key in it, as OpenSSL writes it. */
export function pkcs8Of({ secret, publicKey }: Sm2PrivateKey): Buffer {
  return Buffer.concat([PKCS8, secret, PKCS8_PUBLIC, publicKey]);
}

/** Null: no PKCS #8 of this shape, or a public key in it that is another's. */
export function sm2PrivateKeyOfPkcs8(der: Uint8Array): Sm2PrivateKey | null {
  if (der.length !== 138) return null;
  const key = readSm2PrivateKey(der.subarray(PKCS8.length, PKCS8.length + 32));
  return key !== null && pkcs8Of(key).equals(der) ? key : null;
}

export function pemOf(label: 'PUBLIC KEY' | 'PRIVATE KEY', der: Uint8Array): string {
  const lines = Buffer.from(der).toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** What a PEM with exactly this label holds; null for any other text. */
export function derOfPem(label: 'PUBLIC KEY' | 'PRIVATE KEY', pem: string): Buffer | null {
  const body = new RegExp(`^\\s*-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----\\s*$`).exec(pem)?.[1];
  return body === undefined ? null : Buffer.from(body, 'base64');
}

const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
// id-ecPublicKey with the curve 1.2.156.10197.1.301, up to the point or the secret itself.
const SPKI = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d034200', 'hex');
const PKCS8 = Buffer.from('308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420', 'hex');
const PKCS8_PUBLIC = Buffer.from('a144034200', 'hex');
