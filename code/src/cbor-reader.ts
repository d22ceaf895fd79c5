import { compareBytes, major, type CborMap, type CborValue } from './cbor.ts';
import { allow, deny, type Decision } from './decision.ts';

export type CborFault =
  | 'cut_short'
  | 'bytes_left_over'
  | 'not_shortest_form'
  | 'number_too_large'
  | 'type_not_used'
  | 'text_not_printable'
  | 'key_twice'
  | 'keys_out_of_order'
  | 'nested_too_deep';

/**
 * Reads exactly one deterministically encoded item that fills `bytes`, and refuses everything else by name.
 * Never throws. Byte strings are views into `bytes`, not copies.
 */
export function readCbor(bytes: Uint8Array): Decision<CborValue, CborFault> {
  const cursor: Cursor = { bytes, at: 0, fault: null };
  const value = readItem(cursor, 0);
  if (cursor.fault !== null) return deny(cursor.fault);
  return cursor.at === bytes.length ? allow(value) : deny('bytes_left_over');
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  fault: CborFault | null;
}

// The deepest thing we write is claims → cnf → COSE_Key.
const DEEPEST = 4;

function readItem(cursor: Cursor, depth: number): CborValue {
  const first = cursor.bytes[cursor.at];
  if (first === undefined) return stop(cursor, 'cut_short');
  if (depth > DEEPEST) return stop(cursor, 'nested_too_deep');
  if (first === 0xf4 || first === 0xf5) {
    cursor.at += 1;
    return first === 0xf5;
  }
  const type = first & 0xe0;
  if (type === 0xc0 || type === major.simple) return stop(cursor, 'type_not_used');
  const count = readCount(cursor);
  switch (type) {
    case major.positive:
      return count;
    case major.negative:
      return -1 - count;
    case major.bytes:
      return take(cursor, count);
    case major.text:
      return readText(cursor, count);
    case major.array:
      return readArray(cursor, count, depth);
    default:
      return readMap(cursor, count, depth);
  }
}

function readCount(cursor: Cursor): number {
  const short = (cursor.bytes[cursor.at] ?? 0) & 0x1f;
  cursor.at += 1;
  if (short < 24) return short;
  if (short > 27) return stopCount(cursor, 'type_not_used');
  const width = 1 << (short - 24);
  const digits = take(cursor, width);
  let count = 0;
  for (const digit of digits) count = count * 256 + digit;
  // A shorter head would have held it: the same value must not have two encodings.
  const least = width === 1 ? 24 : 256 ** (width / 2);
  if (cursor.fault === null && count < least) return stopCount(cursor, 'not_shortest_form');
  if (count > Number.MAX_SAFE_INTEGER) return stopCount(cursor, 'number_too_large');
  return count;
}

function take(cursor: Cursor, length: number): Uint8Array {
  if (cursor.fault === null && length > cursor.bytes.length - cursor.at) cursor.fault = 'cut_short';
  if (cursor.fault !== null) return NOTHING;
  cursor.at += length;
  return cursor.bytes.subarray(cursor.at - length, cursor.at);
}

function readText(cursor: Cursor, length: number): string {
  let text = '';
  for (const unit of take(cursor, length)) {
    if (unit < 0x20 || unit > 0x7e) stop(cursor, 'text_not_printable');
    text += String.fromCharCode(unit);
  }
  return text;
}

function readArray(cursor: Cursor, length: number, depth: number): CborValue {
  const items: CborValue[] = [];
  while (items.length < length && cursor.fault === null) items.push(readItem(cursor, depth + 1));
  return items;
}

function readMap(cursor: Cursor, size: number, depth: number): CborMap {
  const map = new Map<number | string, CborValue>();
  let previous: Uint8Array = NOTHING;
  for (let count = 0; count < size && cursor.fault === null; count += 1) {
    const start = cursor.at;
    const key = readItem(cursor, depth + 1);
    if (typeof key !== 'number' && typeof key !== 'string') {
      stop(cursor, 'type_not_used');
      break;
    }
    const written = cursor.bytes.subarray(start, cursor.at);
    const order = count === 0 ? -1 : compareBytes(previous, written);
    if (order >= 0) stop(cursor, order === 0 ? 'key_twice' : 'keys_out_of_order');
    previous = written;
    map.set(key, readItem(cursor, depth + 1));
  }
  return map;
}

/** The first fault is the one that is told; what is returned after it is never looked at. */
function stop(cursor: Cursor, fault: CborFault): CborValue {
  cursor.fault ??= fault;
  return false;
}

function stopCount(cursor: Cursor, fault: CborFault): number {
  cursor.fault ??= fault;
  return 0;
}

const NOTHING = new Uint8Array(0);
