// The language itself, without a browser or Node, has no TextEncoder, Buffer or atob: these few lines are all we need of them.

/** Printable ASCII text as bytes; anything else throws RangeError: it is a bug of the caller. */
export function asciiBytes(text: string): Uint8Array {
  if (!/^[ -~]*$/.test(text)) throw new RangeError('only printable ASCII text can be written');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Lower-case hexadecimal, two characters a byte. */
export function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += (HEX[byte >> 4] ?? '') + (HEX[byte & 15] ?? '');
  return text;
}

/** The bytes of an even number of hexadecimal characters; null for anything else. */
export function bytesOfHex(text: string): Uint8Array | null {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16));
}

/** Base64url without padding, RFC 4648 section 5, strict; null for anything else. */
export function bytesOfBase64Url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let waiting = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const value = BASE64_URL.indexOf(character);
    if (value < 0) return null;
    waiting = (waiting << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = waiting >> bits;
    waiting &= (1 << bits) - 1;
  }
  return bits >= 6 || waiting !== 0 ? null : bytes;
}

const HEX = '0123456789abcdef';
const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
