import { makeCertificate, makeShownCode, type CertificateClaims, type SignEs256, type VerifyingRefusal } from '../src/index.ts';
import { decodeBase45, encodeBase45 } from '../src/base45.ts';

export interface RefusedVector {
  readonly what: string;
  readonly nowSeconds: number;
  readonly reason: VerifyingRefusal;
  readonly text: string;
}

interface Genuine {
  readonly text: string;
  readonly certificate: Uint8Array;
  readonly claims: CertificateClaims;
  readonly iat: number;
  readonly signAsIssuer: SignEs256;
  readonly signAsHolder: SignEs256;
}

/** What a verifier must refuse, each by its own name. A verifier that only ever says yes fails here. */
export async function refusedVectors({
  text,
  certificate,
  claims,
  iat,
  signAsIssuer,
  signAsHolder,
}: Genuine): Promise<readonly RefusedVector[]> {
  const codeOf = async (changed: Partial<CertificateClaims>) =>
    makeShownCode({ certificate: await makeCertificate({ ...claims, ...changed, sign: signAsIssuer }), iat, sign: signAsHolder });
  // A small index makes the certificate four bytes shorter, so that what is added does not make the text too long.
  const short = await codeOf({ statusIndex: 7 });
  const byAnother = await makeCertificate({ ...claims, sign: signAsHolder });
  return [
    { what: 'another version', nowSeconds: iat, reason: 'version_unknown', text: text.replace('YK1:', 'YK2:') },
    { what: 'no code of ours', nowSeconds: iat, reason: 'not_a_yika_code', text: text.slice(4) },
    { what: 'a small letter', nowSeconds: iat, reason: 'text_malformed', text: text.slice(0, 4) + text.slice(4).toLowerCase() },
    { what: 'cut short by three characters', nowSeconds: iat, reason: 'code_malformed', text: text.slice(0, -3) },
    {
      what: 'longer than any code',
      nowSeconds: iat,
      reason: 'text_malformed',
      text: withBytes(text, (bytes) => Uint8Array.of(...bytes, 0)),
    },
    { what: 'one byte added', nowSeconds: iat, reason: 'code_malformed', text: withBytes(short, (bytes) => Uint8Array.of(...bytes, 0)) },
    {
      what: 'tagged as COSE_Sign1',
      nowSeconds: iat,
      reason: 'code_malformed',
      text: withBytes(short, (bytes) => Uint8Array.of(0xd2, ...bytes)),
    },
    { what: 'the second in the code raised by one', nowSeconds: iat, reason: 'code_signature_wrong', text: withBytes(text, raiseIat) },
    { what: 'the last bit of the signature turned', nowSeconds: iat, reason: 'code_signature_wrong', text: withBytes(text, turnLastBit) },
    {
      what: 'signed by another key than the certificate names',
      nowSeconds: iat,
      reason: 'code_signature_wrong',
      text: await makeShownCode({ certificate, iat, sign: signAsIssuer }),
    },
    {
      what: 'a certificate by another key under the same kid',
      nowSeconds: iat,
      reason: 'certificate_signature_wrong',
      text: await makeShownCode({ certificate: byAnother, iat, sign: signAsHolder }),
    },
    { what: 'an issuer nobody pinned', nowSeconds: iat, reason: 'issuer_unknown', text: await codeOf({ kid: '00000001' }) },
    {
      what: 'a region that is not the issuer’s',
      nowSeconds: iat,
      reason: 'issuer_not_for_region',
      text: await codeOf({ region: '320100' }),
    },
    {
      what: 'a certificate from before the issuer’s term',
      nowSeconds: iat,
      reason: 'issuer_key_not_valid_then',
      text: await codeOf({ iat: iat - 172_800, exp: iat + 60 }),
    },
    { what: 'shown 61 seconds later', nowSeconds: iat + 61, reason: 'code_too_old', text },
    { what: 'shown 16 seconds earlier', nowSeconds: iat - 16, reason: 'code_from_the_future', text },
    { what: 'a certificate that ends in this second', nowSeconds: iat, reason: 'certificate_expired', text: await codeOf({ exp: iat }) },
    {
      what: 'a certificate that begins in the next second',
      nowSeconds: iat,
      reason: 'iat_outside_certificate',
      text: await codeOf({ iat: iat + 1, exp: iat + 60 }),
    },
  ];
}

function withBytes(text: string, change: (bytes: Uint8Array) => Uint8Array): string {
  const decoded = decodeBase45(text.slice(4));
  if (!decoded.allowed) throw new Error(decoded.reason);
  return `YK1:${encodeBase45(change(decoded.value))}`;
}

/** The code begins 84 43A10126 A0 58C4 A2 06 1A, then four bytes of seconds. */
function raiseIat(bytes: Uint8Array): Uint8Array {
  return bytes.with(14, (bytes[14] ?? 0) + 1);
}

function turnLastBit(bytes: Uint8Array): Uint8Array {
  return bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1);
}
