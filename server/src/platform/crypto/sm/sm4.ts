import { createCipheriv, createDecipheriv, randomBytes, type CipherGCMTypes } from 'node:crypto';

// Node's types do not know it yet.
const SM4_GCM = 'sm4-gcm' as string as CipherGCMTypes;
const KEY_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** SM4-GCM (GB/T 32907-2016, RFC 8998): 12-byte nonce ‖ ciphertext ‖ 16-byte tag. `about` is not hidden, but bound to it. */
export function sealSm4(key: Uint8Array, about: Uint8Array, clear: Uint8Array): Buffer {
  return sealSm4With(randomBytes(NONCE_BYTES), { key, about, clear });
}

/** With a nonce that the caller answers for: twice the same under one key gives both messages away. */
export function sealSm4With(nonce: Uint8Array, { key, about, clear }: Readonly<Record<'key' | 'about' | 'clear', Uint8Array>>): Buffer {
  if (key.length !== KEY_BYTES || nonce.length !== NONCE_BYTES) throw new RangeError('an SM4 key has 16 bytes, a nonce 12');
  const cipher = createCipheriv(SM4_GCM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(about);
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

/** Null: another key, about something else, altered or cut short. */
export function openSm4(key: Uint8Array, about: Uint8Array, sealed: Uint8Array): Buffer | null {
  if (key.length !== KEY_BYTES || sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(SM4_GCM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(about);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
