import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const HASH_BYTES = 32;

/**
 * HMAC-SHA256 (RFC 2104) for many short texts under one key: text (as UTF-8) or bytes in, 32 bytes out. The padded key is kept, and
 * SHA-256 is asked for in one call, so that an import of a million persons hashes in half the time of `createHmac`.
 */
export function hmacSha256(key: Buffer): (text: string | Buffer) => Buffer {
  const short = key.length > BLOCK_BYTES ? hash('sha256', key, 'buffer') : key;
  const outer = padded(short, 0x5c, HASH_BYTES);
  let inner = padded(short, 0x36, 256);
  return (text) => {
    // No character takes more than three bytes of UTF-8 for each of its code units.
    const most = BLOCK_BYTES + (typeof text === 'string' ? 3 * text.length : text.length);
    if (most > inner.length) inner = Buffer.concat([inner.subarray(0, BLOCK_BYTES), Buffer.alloc(2 * most)]);
    const length = typeof text === 'string' ? inner.write(text, BLOCK_BYTES) : text.copy(inner, BLOCK_BYTES);
    outer.write(hash('sha256', inner.subarray(0, BLOCK_BYTES + length), 'latin1'), BLOCK_BYTES, 'latin1');
    return Buffer.from(hash('sha256', outer, 'latin1'), 'latin1');
  };
}

function padded(key: Buffer, pad: number, room: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES + room);
  for (let at = 0; at < BLOCK_BYTES; at += 1) block[at] = (key[at] ?? 0) ^ pad;
  return block;
}
