import { calculateJwkThumbprint } from 'jose';
import { openSm4 } from '../../../platform/crypto/sm/sm4.ts';
import { readSm2PrivateKey, type Sm2PrivateKey } from '../../../platform/crypto/sm/sm2-keys.ts';
import type { KeyRing } from '../../../platform/crypto/key-ring.ts';
import { sharedSm2 } from './shared-sm2.ts';

/** As it stands in the header. Both names are ours: neither RFC 7518 nor its registry knows SM2 or SM4 for encryption. */
export const SM2_ENVELOPE = { alg: 'SM2', enc: 'SM4GCM' } as const;
const KEY_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Sm2Envelope {
  readonly published: { readonly kty: 'EC'; readonly crv: 'SM2'; readonly x: string; readonly y: string; readonly kid: string; readonly use: 'enc'; readonly alg: 'SM2' };
  /** Null: not encrypted to this key, altered anywhere, or not written as it should be. */
  readonly open: (encrypted: string) => Promise<Uint8Array | null>;
}

/**
 * The five parts of a JWE (RFC 7516, compact) with other content: the second is a fresh SM4 key under SM2 (GB/T 32918.4, C1 ‖ C3 ‖ C2 with
 * C1 as 04 ‖ x ‖ y), the rest is SM4-GCM (RFC 8998) with the first part, letter by letter, bound to it.
 */
export async function sm2EnvelopeOf(ring: Pick<KeyRing, 'derive' | 'keyVersion'>): Promise<Sm2Envelope> {
  const key = keyOf(ring);
  const [x, y] = [key.publicKey.subarray(1, 33), key.publicKey.subarray(33)].map((half) => Buffer.from(half).toString('base64url')) as [string, string];
  const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'SM2', x, y });
  return {
    published: { kty: 'EC', crv: 'SM2', x, y, kid, use: 'enc', alg: 'SM2' },
    open: async (encrypted) => {
      const [header = '', ...rest] = encrypted.split('.');
      const [wrapped, nonce, ciphertext, tag] = rest.map(bytesOf);
      if (rest.length !== 4 || !wrapped || !nonce || !ciphertext || !tag || nonce.length !== NONCE_BYTES || tag.length !== TAG_BYTES) return null;
      const contentKey = await (await sharedSm2()).decrypt(key, wrapped);
      return contentKey?.length === KEY_BYTES ? openSm4(contentKey, Buffer.from(header, 'ascii'), Buffer.concat([nonce, ciphertext, tag])) : null;
    },
  };
}

/** Derived, so that every process has the same one. One in four thousand million derived numbers is none of the curve: then the next. */
function keyOf(ring: Pick<KeyRing, 'derive' | 'keyVersion'>): Sm2PrivateKey {
  for (let attempt = 0; ; attempt += 1) {
    const key = readSm2PrivateKey(ring.derive(`launch-encryption-sm2:${ring.keyVersion}:${attempt}`));
    if (key !== null) return key;
  }
}

/** Null: written in another way than the one there is. */
function bytesOf(part: string): Buffer | null {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : null;
}
