import { asciiBytes } from './bytes.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { encodeCbor, type CborValue } from './cbor.ts';
import { claim, isSeconds, readCertificate, type Certificate } from './certificate.ts';
import { ES256, header, makeSign1, readMapOf, readSign1, type Sign1 } from './cose-sign1.ts';
import type { SignEs256 } from './cryptography.ts';
import { allow, deny, type Decision } from './decision.ts';

export interface ShownCode {
  /** When the holder's device made it, epoch seconds. */
  readonly iat: number;
  readonly certificate: Certificate;
  readonly sign1: Sign1;
}

/** The text that the QR code shows: at most 409 characters, all of QR's alphanumeric mode. `sign` is the showing key. */
export async function makeShownCode({
  certificate,
  iat,
  sign,
}: {
  readonly certificate: Uint8Array;
  readonly iat: number;
  readonly sign: SignEs256;
}): Promise<string> {
  const payload = encodeCbor(
    new Map<number, CborValue>([
      [claim.issuedAt, iat],
      [claim.certificate, certificate],
    ]),
  );
  return PREFIX + encodeBase45(await makeSign1(PROTECTED, payload, sign, EXTERNAL_AAD));
}

/**
 * The second to write into the next code: the server's time as the device knows it, but always later than the code
 * before (the server accepts only a rising time) and never before the certificate that it rides on.
 */
export function nextIat({
  nowSeconds,
  previousIat,
  certificateIat,
}: {
  readonly nowSeconds: number;
  readonly previousIat: number | null;
  readonly certificateIat: number;
}): number {
  return Math.max(Math.floor(nowSeconds), certificateIat, previousIat === null ? 0 : previousIat + 1);
}

/** Why a text cannot be read as a shown code; `because` names the finer fault. */
export const readingRefusals = ['not_a_yika_code', 'version_unknown', 'text_malformed', 'code_malformed', 'certificate_malformed'] as const;
export type ReadingRefusal = (typeof readingRefusals)[number];

/** Reads a code without verifying it: everything in it is still only claimed. Never throws. */
export function readShownCode(text: string): Decision<ShownCode, ReadingRefusal> {
  if (!text.startsWith(PREFIX)) return deny(/^YK[0-9]+:/.test(text) ? 'version_unknown' : 'not_a_yika_code');
  if (text.length > LONGEST_TEXT) return deny('text_malformed', 'longer_than_any_code');
  const decoded = decodeBase45(text.slice(PREFIX.length));
  if (!decoded.allowed) return deny('text_malformed', decoded.reason);
  const sign1 = readSign1(decoded.value);
  if (!sign1.allowed) return deny('code_malformed', sign1.reason);
  const { protectedHeader, payload } = sign1.value;
  const protectedMap = readMapOf(protectedHeader, [header.algorithm]);
  if (!protectedMap.allowed || protectedMap.value.get(header.algorithm) !== ES256) return deny('code_malformed', 'header_not_ours');
  const claims = readMapOf(payload, [claim.issuedAt, claim.certificate]);
  if (!claims.allowed) return deny('code_malformed', claims.reason);
  const iat = claims.value.get(claim.issuedAt);
  const certificateBytes = claims.value.get(claim.certificate);
  if (!isSeconds(iat) || !(certificateBytes instanceof Uint8Array)) return deny('code_malformed', 'claim_out_of_range');
  const certificate = readCertificate(certificateBytes);
  return certificate.allowed ? allow({ iat, certificate: certificate.value, sign1: sign1.value }) : certificate;
}

export const PREFIX = 'YK1:';
/** Bound to every code's signature, so that a signature of the showing key over anything else is never a code. */
export const EXTERNAL_AAD = asciiBytes('YK1');
// 270 bytes: four of the prefix and 405 of base45.
const LONGEST_TEXT = 409;
const PROTECTED = new Map([[header.algorithm, ES256]]);
