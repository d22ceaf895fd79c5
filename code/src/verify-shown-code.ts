import type { Certificate } from './certificate.ts';
import { signedBytes } from './cose-sign1.ts';
import type { CodeCryptography } from './cryptography.ts';
import { allow, deny, type Decision } from './decision.ts';
import { coversRegion, mayHaveSignedAt, type IssuerKeys } from './issuer-keys.ts';
import { EXTERNAL_AAD, readShownCode, readingRefusals, type ShownCode } from './shown-code.ts';
import { timeRefusals, withinTime, type TimeWindow } from './time-window.ts';

export const chainRefusals = [
  'issuer_unknown',
  'issuer_not_for_region',
  'issuer_key_not_valid_then',
  'certificate_signature_wrong',
  'showing_key_invalid',
  'code_signature_wrong',
] as const;
export type ChainRefusal = (typeof chainRefusals)[number];

/** Every "no" of `verifyShownCode`, in the order in which it looks. */
export const verifyingRefusals = [...readingRefusals, ...timeRefusals, ...chainRefusals] as const;
export type VerifyingRefusal = (typeof verifyingRefusals)[number];

export interface Verifying<Key> {
  readonly text: string;
  /** Epoch seconds by the verifier's clock. */
  readonly nowSeconds: number;
  readonly issuerKeys: IssuerKeys<Key>;
  readonly cryptography: CodeCryptography<Key>;
  /** The server's unless given: −60 s to +15 s. */
  readonly window?: TimeWindow;
}

/**
 * Is this a code of a certified key, made now? The order is cheapest first, and what costs a signature last.
 * It does not know whether the code was used before, nor whether the certificate is suspended: the server's atomic
 * claim and the status list do. Never throws for anything a text can hold.
 */
export async function verifyShownCode<Key>({
  text,
  nowSeconds,
  issuerKeys,
  cryptography,
  window,
}: Verifying<Key>): Promise<Decision<ShownCode, VerifyingRefusal>> {
  const read = readShownCode(text);
  if (!read.allowed) return read;
  const code = read.value;
  const inTime = withinTime({ iat: code.iat, certificate: code.certificate, nowSeconds, ...(window && { window }) });
  if (!inTime.allowed) return inTime;
  const issued = await verifyCertificate({ certificate: code.certificate, issuerKeys, cryptography });
  if (!issued.allowed) return issued;
  const signed = await verifyCodeSignature({ code, cryptography });
  return signed.allowed ? allow(code) : signed;
}

/**
 * Did the showing key of its certificate sign this code? Says nothing about who certified that key: for whoever knows the very
 * certificate already, byte for byte, because they issued it.
 */
export async function verifyCodeSignature<Key>({ code, cryptography }: { readonly code: ShownCode } & Pick<Verifying<Key>, 'cryptography'>): Promise<Decision<null, 'showing_key_invalid' | 'code_signature_wrong'>> {
  const showingKey = await cryptography.importPublicKey(code.certificate.showingKey);
  if (showingKey === null) return deny('showing_key_invalid');
  const shown = await cryptography.verifyEs256(showingKey, signedBytes(code.sign1, EXTERNAL_AAD), code.sign1.signature);
  return shown ? allow(null) : deny('code_signature_wrong');
}

/** Did a pinned issuer sign this certificate, for a region and at a time that are its own? Looks at no clock. */
export async function verifyCertificate<Key>({
  certificate,
  issuerKeys,
  cryptography,
}: Pick<Verifying<Key>, 'issuerKeys' | 'cryptography'> & { readonly certificate: Certificate }): Promise<Decision<null, ChainRefusal>> {
  const issuer = issuerKeys.get(certificate.kid);
  if (issuer === undefined) return deny('issuer_unknown');
  if (!coversRegion(issuer, certificate.region)) return deny('issuer_not_for_region');
  if (!mayHaveSignedAt(issuer, certificate.iat)) return deny('issuer_key_not_valid_then');
  const signed = await cryptography.verifyEs256(issuer.key, signedBytes(certificate.sign1), certificate.sign1.signature);
  return signed ? allow(null) : deny('certificate_signature_wrong');
}
