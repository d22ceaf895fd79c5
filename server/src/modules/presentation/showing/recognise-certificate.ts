import { createHash } from 'node:crypto';
import { verifyCodeSignature, type ShownCode } from '@yika/code';
import { es256 } from '../../../platform/crypto/es256.ts';

/** Of a certificate's bytes, its issuer's signature among them. */
export function hashOf(certificate: Uint8Array): Buffer {
  return createHash('sha256').update(certificate).digest();
}

/**
 * Is this a code on the very certificate that we issued to this device, and signed by its showing key? Then the issuer's signature
 * need not be computed again. False says nothing: whatever is not recognised is verified from the issuer's key down.
 */
export async function isOnOurCertificate(code: ShownCode, certificateHash: Buffer | null): Promise<boolean> {
  if (!certificateHash?.equals(hashOf(code.certificate.bytes))) return false;
  return (await verifyCodeSignature({ code, cryptography: es256 })).allowed;
}
