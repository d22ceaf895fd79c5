import type { Format } from '../profile/profile.ts';

/** Whether a value can stand in a field of that format and length. */
export function valueFits(value: string, format: Format, bytes: number): boolean {
  switch (format) {
    case 'an': return bytesInGbk(value) <= bytes;
    case 'cn': return /^[0-9]+$/.test(value) && value.length <= bytes * 2;
    case 'b': return /^(?:[0-9A-F]{2})+$/.test(value) && value.length <= bytes * 2;
  }
}

/** One byte for ASCII, two for what GBK has, four for what only GB 18030 has (counted so for everything beyond the basic plane). */
function bytesInGbk(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x80 ? 1 : character.length === 2 ? 4 : 2), 0);
}
