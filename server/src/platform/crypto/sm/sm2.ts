import type { Sm2PrivateKey, Sm2PublicKey } from './sm2-keys.ts';
import { sm2ByJavaScript } from './sm2-javascript.ts';
import { sm2ByOpenSsl } from './sm2-openssl.ts';

/**
 * SM2 (GB/T 32918, GM/T 0003). Node itself cannot: `sign('sm3', …)` with an SM2 key answers something that is not the standard's
 * signature, and says nothing (sm2.test.ts pins it). No error of these holds anything of what came in.
 */
export interface Sm2 {
  readonly by: 'openssl' | 'javascript';
  /** r ‖ s, 64 bytes, with SM3 and the user id that everybody takes (SM2_USER_ID). */
  readonly sign: (key: Sm2PrivateKey, message: Uint8Array) => Promise<Uint8Array>;
  readonly verify: (key: Sm2PublicKey, message: Uint8Array, signature: Uint8Array) => Promise<boolean>;
  /** C1 ‖ C3 ‖ C2, 97 bytes more than went in. For keys and short texts: at least one byte, at most SM2_MOST_BYTES. */
  readonly encrypt: (key: Sm2PublicKey, clear: Uint8Array) => Promise<Uint8Array>;
  /** Null: for another key, altered, or no ciphertext at all. */
  readonly decrypt: (key: Sm2PrivateKey, ciphertext: Uint8Array) => Promise<Uint8Array | null>;
  readonly close: () => Promise<void>;
}

/** The OpenSSL inside Node where it can be called and is right, else the same in JavaScript, in a thread of its own. */
export async function openSm2(): Promise<Sm2> {
  return (await sm2ByOpenSsl()) ?? sm2ByJavaScript();
}
