/**
 * OpenSSL speaks DER, the standards' own examples and China's suppliers speak fixed widths: r ‖ s, and C1 ‖ C3 ‖ C2
 * (GB/T 32918.4-2016) with C1 = 04 ‖ x ‖ y. Between them, strictly: what is not the shortest DER is null.
 */
export function derOfSignature(signature: Uint8Array): Buffer {
  return sequence([integer(signature.subarray(0, 32)), integer(signature.subarray(32))]);
}

export function signatureOfDer(der: Uint8Array): Buffer | null {
  const reader = readSequence(der);
  const r = reader?.integer();
  const s = reader?.integer();
  return r && s && reader?.ended() ? Buffer.concat([r, s]) : null;
}

export function derOfCiphertext(ciphertext: Uint8Array): Buffer {
  const [x, y, digest, hidden] = [ciphertext.subarray(1, 33), ciphertext.subarray(33, 65), ciphertext.subarray(65, 97), ciphertext.subarray(97)];
  return sequence([integer(x), integer(y), tagged(OCTETS, digest), tagged(OCTETS, hidden)]);
}

export function ciphertextOfDer(der: Uint8Array): Buffer | null {
  const reader = readSequence(der);
  const [x, y, digest, hidden] = [reader?.integer(), reader?.integer(), reader?.octets(), reader?.octets()];
  if (!x || !y || digest?.length !== 32 || !hidden || !reader?.ended()) return null;
  return Buffer.concat([Uint8Array.of(4), x, y, digest, hidden]);
}

const INTEGER = 0x02;
const OCTETS = 0x04;
const SEQUENCE = 0x30;

function sequence(parts: readonly Buffer[]): Buffer {
  return tagged(SEQUENCE, Buffer.concat(parts));
}

function integer(bytes: Uint8Array): Buffer {
  const from = bytes.findIndex((byte) => byte !== 0);
  const short = from === -1 ? Uint8Array.of(0) : bytes.subarray(from);
  return tagged(INTEGER, (short[0] ?? 0) >= 0x80 ? Buffer.concat([Uint8Array.of(0), short]) : short);
}

function tagged(tag: number, value: Uint8Array): Buffer {
  return Buffer.concat([Uint8Array.of(tag), lengthOf(value.length), value]);
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Uint8Array.of(0x80 + bytes.length), bytes]);
}

interface Reader {
  /** As 32 bytes. */
  readonly integer: () => Buffer | null;
  readonly octets: () => Uint8Array | null;
  readonly ended: () => boolean;
}

function readSequence(der: Uint8Array): Reader | null {
  const whole = take(der, SEQUENCE);
  if (whole === null || whole.rest.length > 0) return null;
  let rest = whole.value;
  const next = (tag: number): Uint8Array | null => {
    const taken = take(rest, tag);
    if (taken !== null) rest = taken.rest;
    return taken?.value ?? null;
  };
  return {
    integer: () => {
      const value = next(INTEGER);
      const short = value?.[0] === 0 ? value.subarray(1) : value;
      if (!value || !short || short.length > 32 || !tagged(INTEGER, value).equals(integer(short))) return null;
      return Buffer.concat([new Uint8Array(32 - short.length), short]);
    },
    octets: () => next(OCTETS),
    ended: () => rest.length === 0,
  };
}

function take(der: Uint8Array, tag: number): { readonly value: Uint8Array; readonly rest: Uint8Array } | null {
  const first = der[1];
  if (der[0] !== tag || first === undefined || first > 0x84 || first === 0x80) return null;
  const long = first > 0x80 ? first - 0x80 : 0;
  const length = long === 0 ? first : Number.parseInt(Buffer.from(der.subarray(2, 2 + long)).toString('hex') || '0', 16);
  const from = 2 + long;
  if (der.length < from + length || !Buffer.from(lengthOf(length)).equals(der.subarray(1, from))) return null;
  return { value: der.subarray(from, from + length), rest: der.subarray(from + length) };
}
