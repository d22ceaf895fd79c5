import { joinBytes } from './bytes.ts';
import type { CodeCryptography, HmacSha256, SignEs256 } from './cryptography.ts';
import { yOf } from './p256-point.ts';

/** A CryptoKey, named without the library of any one runtime. */
export interface WebCryptoKey {
  readonly type: string;
  readonly extractable: boolean;
}

/** Verifying by `globalThis.crypto.subtle`: browsers (secure contexts), Node, Deno, workers. */
export const webCrypto: CodeCryptography<WebCryptoKey> = {
  async importPublicKey(point) {
    const y = yOf(point);
    // Not every WebCrypto reads compressed points, so the point is unfolded here.
    return y === null ? null : subtle().importKey('raw', joinBytes(Uint8Array.of(4), point.x, y), P256, true, ['verify']);
  },
  async verifyEs256(key, message, signature) {
    return subtle().verify(ES256, key, signature, message);
  },
};

/** Signs codes with a showing key: P-256, made for ECDSA, never extractable. */
export function webSigner(privateKey: WebCryptoKey): SignEs256 {
  return async (message) => new Uint8Array(await subtle().sign(ES256, privateKey, message));
}

/** HMAC-SHA-256 for the digits, under a secret of at least 32 bytes. */
export function webHmac(secret: Uint8Array): HmacSha256 {
  let imported: Promise<WebCryptoKey> | undefined;
  return async (message) => {
    imported ??= subtle().importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return new Uint8Array(await subtle().sign('HMAC', await imported, message));
  };
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
const ES256 = { name: 'ECDSA', hash: 'SHA-256' };

/** The four calls that we make, so that the package needs neither the DOM's types nor Node's. */
interface Subtle {
  importKey(format: 'raw', bytes: Uint8Array, algorithm: object, extractable: boolean, usages: readonly string[]): Promise<WebCryptoKey>;
  sign(algorithm: object | string, key: WebCryptoKey, message: Uint8Array): Promise<ArrayBuffer>;
  verify(algorithm: object | string, key: WebCryptoKey, signature: Uint8Array, message: Uint8Array): Promise<boolean>;
}

function subtle(): Subtle {
  const { crypto } = globalThis as unknown as { readonly crypto?: { readonly subtle?: Subtle } };
  if (crypto?.subtle === undefined) throw new Error('WebCrypto is missing here: pages need HTTPS or localhost');
  return crypto.subtle;
}
