import { createHash } from 'node:crypto';

/** SM3 (GB/T 32905-2016), 32 bytes, by the OpenSSL inside Node. */
export function sm3(message: Uint8Array): Buffer {
  return createHash('sm3').update(message).digest();
}
