// base45 (RFC 9285) written a second time, so that a test can alter the bytes inside a code without the code's own package.
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function decodeForTest(code: string): Uint8Array {
  const bytes: number[] = [];
  for (const group of code.slice(4).match(/.{1,3}/gs) ?? []) {
    const value = [...group].reduceRight((sum, letter) => sum * 45 + ALPHABET.indexOf(letter), 0);
    if (group.length === 3) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

export function encodeForTest(bytes: Uint8Array): string {
  let text = 'YK1:';
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let value = pair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let letter = 0; letter < (pair ? 3 : 2); letter += 1) {
      text += ALPHABET.charAt(value % 45);
      value = Math.floor(value / 45);
    }
  }
  return text;
}
