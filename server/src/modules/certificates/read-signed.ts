import type { CertificateStatement } from '@yika/contract';
import { readAsStatement, type IssuerKeyRow } from '../keys/index.ts';

export const CERTIFICATE_TYPE = 'yika-certificate+jws';

/** What the issuer's key signed under this code, or null: another key, another code, one byte changed. */
export function readSigned(signedText: string, certificateCode: string, keys: readonly IssuerKeyRow[]): CertificateStatement | null {
  const read = readAsStatement<CertificateStatement & { readonly certificateCode: string }>(signedText, CERTIFICATE_TYPE, keys);
  return read?.certificateCode === certificateCode ? read : null;
}
