import { bytesOfHex, hexOf } from './bytes.ts';
import { encodeCbor, type CborMap, type CborValue } from './cbor.ts';
import { ES256, hasExactly, header, makeSign1, readMapOf, readSign1, type Sign1, type Sign1Fault } from './cose-sign1.ts';
import type { PublicPoint, SignEs256 } from './cryptography.ts';
import { allow, deny, type Decision } from './decision.ts';

/** What an issuer says of one showing key: this level, in this region, for at most three days. No personal data. */
export interface CertificateClaims {
  /** The issuer's key that signs: 4 bytes as 8 lower-case hexadecimal characters. */
  readonly kid: string;
  /** First and last second, epoch seconds; from `exp` on it is over. */
  readonly iat: number;
  readonly exp: number;
  /** 16 bytes that only the server can read; new with each certificate. */
  readonly handle: Uint8Array;
  /** The key that signs the codes; new with each certificate. */
  readonly showingKey: PublicPoint;
  /** Where the status lists speak of this certificate: below 2³². */
  readonly statusIndex: number;
  /** Six digits of GB/T 2260. */
  readonly region: string;
  readonly level: 1 | 2;
}

export interface Certificate extends CertificateClaims {
  readonly sign1: Sign1;
  /** The whole certificate, as a code carries it. */
  readonly bytes: Uint8Array;
}

/** CWT claims: the registered ones (RFC 8392, RFC 8747) and ours, from the range for private use. */
export const claim = {
  subject: 2,
  expiry: 4,
  issuedAt: 6,
  tokenId: 7,
  confirmation: 8,
  statusIndex: -65537,
  region: -65538,
  level: -65539,
  certificate: -65540,
} as const;

export const CERTIFICATE_SECONDS = { usual: 24 * 3600, longest: 72 * 3600 } as const;

/**
 * A certificate: COSE_Sign1 of a CWT by the issuer's key.
 * Throws RangeError for claims that no reader would accept (lengths, longer than 72 hours, no such region or level).
 */
export async function makeCertificate({ sign, ...claims }: CertificateClaims & { readonly sign: SignEs256 }): Promise<Uint8Array> {
  const kid = bytesOfHex(claims.kid);
  if (kid === null) throw new RangeError('kid is hexadecimal');
  const bytes = await makeSign1(
    new Map<number, CborValue>([
      [header.algorithm, ES256],
      [header.keyId, kid],
    ]),
    encodeCbor(claimsMap(claims)),
    sign,
  );
  const read = readCertificate(bytes);
  if (!read.allowed) throw new RangeError(`these claims make no certificate: ${read.because ?? read.reason}`);
  return bytes;
}

export type CertificateFault = Sign1Fault | 'not_these_fields' | 'header_not_ours' | 'claim_out_of_range' | 'longer_than_72_hours';

/** Reads without verifying anything but the form. Never throws. */
export function readCertificate(bytes: Uint8Array): Decision<Certificate, 'certificate_malformed'> {
  const read = readClaims(bytes);
  return read.allowed ? read : deny('certificate_malformed', read.reason);
}

function readClaims(bytes: Uint8Array): Decision<Certificate, CertificateFault> {
  const sign1 = readSign1(bytes);
  if (!sign1.allowed) return sign1;
  const protectedMap = readMapOf(sign1.value.protectedHeader, [header.algorithm, header.keyId]);
  if (!protectedMap.allowed) return protectedMap;
  const kid = protectedMap.value.get(header.keyId);
  if (protectedMap.value.get(header.algorithm) !== ES256 || !isBytes(kid, 4)) return deny('header_not_ours');
  const claims = readMapOf(sign1.value.payload, CLAIMS);
  if (!claims.allowed) return claims;

  const iat = claims.value.get(claim.issuedAt);
  const exp = claims.value.get(claim.expiry);
  const handle = claims.value.get(claim.tokenId);
  const showingKey = readConfirmation(claims.value.get(claim.confirmation));
  const statusIndex = claims.value.get(claim.statusIndex);
  const region = claims.value.get(claim.region);
  const level = claims.value.get(claim.level);
  if (!isSeconds(iat) || !isSeconds(exp) || !isBytes(handle, 16) || showingKey === null) return deny('claim_out_of_range');
  if (!isIndex(statusIndex) || !isRegion(region) || (level !== 1 && level !== 2)) return deny('claim_out_of_range');
  if (exp <= iat) return deny('claim_out_of_range');
  if (exp - iat > CERTIFICATE_SECONDS.longest) return deny('longer_than_72_hours');
  return allow({ kid: hexOf(kid), iat, exp, handle, showingKey, statusIndex, region: String(region), level, sign1: sign1.value, bytes });
}

function claimsMap(claims: Omit<CertificateClaims, 'kid'>): CborMap {
  return new Map<number, CborValue>([
    [claim.expiry, claims.exp],
    [claim.issuedAt, claims.iat],
    [claim.tokenId, claims.handle],
    [claim.confirmation, new Map([[COSE_KEY, coseKey(claims.showingKey)]])],
    [claim.statusIndex, claims.statusIndex],
    [claim.region, Number(claims.region)],
    [claim.level, claims.level],
  ]);
}

function coseKey({ x, yIsOdd }: PublicPoint): CborMap {
  return new Map<number, CborValue>([
    [key.type, EC2],
    [key.curve, P256],
    [key.x, x],
    [key.y, yIsOdd],
  ]);
}

function readConfirmation(confirmation: CborValue | undefined): PublicPoint | null {
  if (!(confirmation instanceof Map) || !hasExactly(confirmation, [COSE_KEY])) return null;
  const map = confirmation.get(COSE_KEY);
  if (!(map instanceof Map) || !hasExactly(map, [key.type, key.curve, key.x, key.y])) return null;
  const x = map.get(key.x);
  const yIsOdd = map.get(key.y);
  if (map.get(key.type) !== EC2 || map.get(key.curve) !== P256) return null;
  return isBytes(x, 32) && typeof yIsOdd === 'boolean' ? { x, yIsOdd } : null;
}

export function isBytes(value: CborValue | undefined, length: number): value is Uint8Array {
  return value instanceof Uint8Array && value.length === length;
}

/** Epoch seconds that fit four bytes: until the year 2106. */
export function isSeconds(value: CborValue | undefined): value is number {
  return isIndex(value);
}

function isIndex(value: CborValue | undefined): value is number {
  return typeof value === 'number' && value >= 0 && value < 2 ** 32;
}

function isRegion(value: CborValue | undefined): value is number {
  return typeof value === 'number' && value >= 100_000 && value <= 999_999;
}

const CLAIMS = [claim.expiry, claim.issuedAt, claim.tokenId, claim.confirmation, claim.statusIndex, claim.region, claim.level];
// RFC 8747 section 3.2; RFC 9053 section 7.1.1, where y may be the sign alone.
const COSE_KEY = 1;
const key = { type: 1, curve: -1, x: -2, y: -3 } as const;
const EC2 = 2;
const P256 = 1;
