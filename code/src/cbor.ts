import { asciiBytes, joinBytes } from './bytes.ts';

/**
 * Of CBOR (RFC 8949) only what a shown code and a status list are made of: whole numbers, byte strings, printable
 * ASCII text, true and false, arrays, and maps keyed by numbers or text.
 */
export type CborValue = number | boolean | string | Uint8Array | readonly CborValue[] | CborMap;
export type CborMap = ReadonlyMap<number | string, CborValue>;

/** The major types of RFC 8949 section 3.1, already in the high three bits. */
export const major = { positive: 0x00, negative: 0x20, bytes: 0x40, text: 0x60, array: 0x80, map: 0xa0, simple: 0xe0 } as const;

/**
 * Core deterministic encoding (RFC 8949 section 4.2.1): shortest heads, map keys in the order of their encoded bytes,
 * so that one value has one encoding. Throws RangeError for what cannot be written; that is a bug of the caller.
 */
export function encodeCbor(value: CborValue): Uint8Array {
  if (typeof value === 'number') return value < 0 ? head(major.negative, -1 - value) : head(major.positive, value);
  if (typeof value === 'boolean') return Uint8Array.of(value ? 0xf5 : 0xf4);
  if (typeof value === 'string') return joinBytes(head(major.text, value.length), asciiBytes(value));
  if (value instanceof Uint8Array) return joinBytes(head(major.bytes, value.length), value);
  if (value instanceof Map) return encodeMap(value);
  if (Array.isArray(value)) return joinBytes(head(major.array, value.length), ...value.map(encodeCbor));
  throw new RangeError('this value has no place in a shown code');
}

/** The first bytes of every item: its major type and its number or length, as short as possible. */
export function head(type: number, count: number): Uint8Array {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('only whole numbers can be written');
  if (count < 24) return Uint8Array.of(type | count);
  if (count < 0x100) return Uint8Array.of(type | 24, count);
  if (count < 0x1_0000) return Uint8Array.of(type | 25, count >> 8, count);
  if (count < 0x1_0000_0000) return Uint8Array.of(type | 26, count >>> 24, count >>> 16, count >>> 8, count);
  const high = Math.floor(count / 0x1_0000_0000);
  return Uint8Array.of(type | 27, 0, high >>> 16, high >>> 8, high, count >>> 24, count >>> 16, count >>> 8, count);
}

/** Bytewise, and a shorter string before a longer one that begins with it. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function encodeMap(map: CborMap): Uint8Array {
  const entries = [...map].map(([key, value]) => ({ key: encodeCbor(key), value: encodeCbor(value) }));
  entries.sort((one, other) => compareBytes(one.key, other.key));
  return joinBytes(head(major.map, map.size), ...entries.flatMap(({ key, value }) => [key, value]));
}
