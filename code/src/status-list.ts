import { bytesOfHex, hexOf, joinBytes } from './bytes.ts';
import { encodeCbor, type CborValue } from './cbor.ts';
import { claim, isBytes, isSeconds } from './certificate.ts';
import { ES256, hasExactly, header, makeSign1, readMapOf, readSign1, signedBytes, type Sign1 } from './cose-sign1.ts';
import type { Awaitable, CodeCryptography, SignEs256 } from './cryptography.ts';
import { allow, deny, type Decision } from './decision.ts';
import { mayHaveSignedAt, type IssuerKeys } from './issuer-keys.ts';
import { ENTRIES_PER_STATUS_LIST, statusPlace, unpackStatus, type CertificateStatus } from './status-bits.ts';

/** A Token Status List in CWT form (draft-ietf-oauth-status-list sections 4.3 and 5.2), signed by an issuer. */
export interface StatusListClaims {
  /** The issuer's key that signs: 8 hexadecimal characters. */
  readonly kid: string;
  /** Where the list is published; its path ends in `/status-lists/NUMBER`. */
  readonly subject: string;
  /** Epoch seconds: made, and over. */
  readonly iat: number;
  readonly exp: number;
  /** How long a copy may be kept before a fresh one should be fetched. */
  readonly ttlSeconds: number;
  /** Two bits an entry, from `packStatuses`. */
  readonly packed: Uint8Array;
}

export interface StatusList extends StatusListClaims {
  /** From the subject; certificate index i stands in list ⌊i / 2²⁰⌋. */
  readonly listNumber: number;
  /** The regions its issuer's key may speak for; nothing for the whole nation. */
  readonly regions?: readonly string[];
}

/** zlib (RFC 1950) there and back. `inflate` must refuse to grow beyond `limit` bytes, by null, as for broken input. */
export type Deflate = (bytes: Uint8Array) => Awaitable<Uint8Array>;
export type Inflate = (bytes: Uint8Array, limit: number) => Awaitable<Uint8Array | null>;

/** To be served as `application/statuslist+cwt`. Throws RangeError for a subject without a number. */
export async function makeStatusList({
  sign,
  deflate,
  ...claims
}: StatusListClaims & { readonly sign: SignEs256; readonly deflate: Deflate }): Promise<Uint8Array> {
  const kid = bytesOfHex(claims.kid);
  if (kid?.length !== 4 || listNumberOf(claims.subject) === null)
    throw new RangeError('a status list needs a kid of four bytes and a subject with a number');
  const payload = new Map<number, CborValue>([
    [claim.subject, claims.subject],
    [claim.expiry, claims.exp],
    [claim.issuedAt, claims.iat],
    [
      STATUS_LIST,
      new Map<string, CborValue>([
        ['bits', 2],
        ['lst', await deflate(claims.packed)],
      ]),
    ],
    [TIME_TO_LIVE, claims.ttlSeconds],
  ]);
  const protectedMap = new Map<number, CborValue>([
    [header.algorithm, ES256],
    [header.keyId, kid],
    [header.type, MEDIA_TYPE],
  ]);
  return joinBytes(Uint8Array.of(SIGN1_TAG), await makeSign1(protectedMap, encodeCbor(payload), sign));
}

export const statusListRefusals = [
  'status_list_malformed',
  'issuer_unknown',
  'issuer_key_not_valid_then',
  'status_list_signature_wrong',
] as const;
export type StatusListRefusal = (typeof statusListRefusals)[number];

export interface ReadingStatusList<Key> {
  readonly bytes: Uint8Array;
  readonly issuerKeys: IssuerKeys<Key>;
  readonly cryptography: Pick<CodeCryptography<Key>, 'verifyEs256'>;
  readonly inflate: Inflate;
}

/** Reads and verifies a list; inflates it only once its signature is known to be right. Looks at no clock: `verifyOffline` does. */
export async function readStatusList<Key>({
  bytes,
  issuerKeys,
  cryptography,
  inflate,
}: ReadingStatusList<Key>): Promise<Decision<StatusList, StatusListRefusal>> {
  const read = readClaims(bytes);
  if (!read.allowed) return deny('status_list_malformed', read.reason);
  const { sign1, compressed, ...claims } = read.value;
  const issuer = issuerKeys.get(claims.kid);
  if (issuer === undefined) return deny('issuer_unknown');
  if (!mayHaveSignedAt(issuer, claims.iat)) return deny('issuer_key_not_valid_then');
  if (!(await cryptography.verifyEs256(issuer.key, signedBytes(sign1), sign1.signature))) return deny('status_list_signature_wrong');
  const packed = await inflate(compressed, ENTRIES_PER_STATUS_LIST / 4);
  if (packed === null) return deny('status_list_malformed', 'not_inflatable');
  return allow({ ...claims, packed, ...(issuer.regions && { regions: issuer.regions }) });
}

/** What the list says of the certificate with this index; null when it says nothing: another list's, or beyond its end. */
export function statusAt(list: Pick<StatusList, 'packed' | 'listNumber'>, statusIndex: number): CertificateStatus | null {
  const { listNumber, position } = statusPlace(statusIndex);
  return listNumber === list.listNumber ? unpackStatus(list.packed, position) : null;
}

/** Whole seconds since the list was made; never negative. */
export function listAgeSeconds(list: Pick<StatusList, 'iat'>, nowSeconds: number): number {
  return Math.max(0, Math.floor(nowSeconds) - list.iat);
}

interface ReadClaims extends Omit<StatusList, 'packed' | 'regions'> {
  readonly sign1: Sign1;
  readonly compressed: Uint8Array;
}

function readClaims(bytes: Uint8Array): Decision<ReadClaims, string> {
  if (bytes[0] !== SIGN1_TAG) return deny('not_tagged_sign1');
  const sign1 = readSign1(bytes.subarray(1));
  if (!sign1.allowed) return sign1;
  const protectedMap = readMapOf(sign1.value.protectedHeader, [header.algorithm, header.keyId, header.type]);
  if (!protectedMap.allowed) return protectedMap;
  const kid = protectedMap.value.get(header.keyId);
  if (protectedMap.value.get(header.algorithm) !== ES256 || protectedMap.value.get(header.type) !== MEDIA_TYPE || !isBytes(kid, 4))
    return deny('header_not_ours');
  const claims = readMapOf(sign1.value.payload, [claim.subject, claim.expiry, claim.issuedAt, STATUS_LIST, TIME_TO_LIVE]);
  if (!claims.allowed) return claims;
  const subject = claims.value.get(claim.subject);
  const iat = claims.value.get(claim.issuedAt);
  const exp = claims.value.get(claim.expiry);
  const ttlSeconds = claims.value.get(TIME_TO_LIVE);
  const listNumber = typeof subject === 'string' ? listNumberOf(subject) : null;
  const compressed = readStatuses(claims.value.get(STATUS_LIST));
  if (typeof subject !== 'string' || listNumber === null || compressed === null) return deny('claim_out_of_range');
  if (!isSeconds(iat) || !isSeconds(exp) || !isSeconds(ttlSeconds) || exp <= iat) return deny('claim_out_of_range');
  return allow({ kid: hexOf(kid), subject, iat, exp, ttlSeconds, listNumber, compressed, sign1: sign1.value });
}

function readStatuses(list: CborValue | undefined): Uint8Array | null {
  if (!(list instanceof Map) || !hasExactly(list, ['bits', 'lst']) || list.get('bits') !== 2) return null;
  const compressed = list.get('lst');
  return compressed instanceof Uint8Array ? compressed : null;
}

function listNumberOf(subject: string): number | null {
  const number = /\/status-lists\/(0|[1-9][0-9]{0,3})$/.exec(subject)?.[1];
  return number === undefined ? null : Number(number);
}

const MEDIA_TYPE = 'application/statuslist+cwt';
const SIGN1_TAG = 0xd2;
const STATUS_LIST = 65533;
const TIME_TO_LIVE = 65534;
