import { asciiBytes, joinBytes } from './bytes.ts';
import { encodeCbor, head, major, type CborMap } from './cbor.ts';
import { readCbor, type CborFault } from './cbor-reader.ts';
import type { SignEs256 } from './cryptography.ts';
import { allow, deny, type Decision } from './decision.ts';

/** A COSE_Sign1 (RFC 9052 section 4.2) with nothing in its unprotected header. */
export interface Sign1 {
  /** The protected header as it was written: exactly these bytes are signed. */
  readonly protectedHeader: Uint8Array;
  readonly payload: Uint8Array;
  /** ES256, r ‖ s, 64 bytes. */
  readonly signature: Uint8Array;
}

export const header = { algorithm: 1, keyId: 4, type: 16 } as const;
export const ES256 = -7;

export async function makeSign1(protectedMap: CborMap, payload: Uint8Array, sign: SignEs256, externalAad = NOTHING): Promise<Uint8Array> {
  const protectedHeader = encodeCbor(protectedMap);
  const signature = await sign(signedBytes({ protectedHeader, payload }, externalAad));
  if (signature.length !== 64) throw new RangeError('an ES256 signature has 64 bytes');
  return encodeCbor([protectedHeader, new Map(), payload, signature]);
}

/** The Sig_structure of RFC 9052 section 4.4: what the signature is over. */
export function signedBytes({ protectedHeader, payload }: Pick<Sign1, 'protectedHeader' | 'payload'>, externalAad = NOTHING): Uint8Array {
  return joinBytes(
    SIGNATURE_1,
    head(major.bytes, protectedHeader.length),
    protectedHeader,
    head(major.bytes, externalAad.length),
    externalAad,
    head(major.bytes, payload.length),
    payload,
  );
}

export type Sign1Fault = CborFault | 'not_a_sign1' | 'signature_not_64_bytes';

/** Untagged, as certificates and codes are written. */
export function readSign1(bytes: Uint8Array): Decision<Sign1, Sign1Fault> {
  const read = readCbor(bytes);
  if (!read.allowed) return read;
  if (!Array.isArray(read.value) || read.value.length !== 4) return deny('not_a_sign1');
  const [protectedHeader, unprotected, payload, signature] = read.value;
  if (!(protectedHeader instanceof Uint8Array) || !(payload instanceof Uint8Array) || !(signature instanceof Uint8Array))
    return deny('not_a_sign1');
  if (!(unprotected instanceof Map) || unprotected.size !== 0) return deny('not_a_sign1');
  return signature.length === 64 ? allow({ protectedHeader, payload, signature }) : deny('signature_not_64_bytes');
}

/** A map with exactly these keys, neither more nor fewer. */
export function readMapOf(bytes: Uint8Array, keys: readonly number[]): Decision<CborMap, CborFault | 'not_these_fields'> {
  const read = readCbor(bytes);
  if (!read.allowed) return read;
  return read.value instanceof Map && hasExactly(read.value, keys) ? allow(read.value) : deny('not_these_fields');
}

export function hasExactly(map: CborMap, keys: readonly (number | string)[]): boolean {
  return map.size === keys.length && keys.every((key) => map.has(key));
}

const NOTHING: Uint8Array = new Uint8Array(0);
// An array of four that begins with the text "Signature1".
const SIGNATURE_1 = joinBytes(Uint8Array.of(0x84, 0x6a), asciiBytes('Signature1'));
