import type { CertificateKind, CertificateView } from '@yika/contract';
import { createHash } from 'node:crypto';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';

/** Of the data key under which it is sealed. */
export const KEY_VERSION = 1;

export interface CertificateKey {
  readonly holderId: HolderId;
  readonly certificateId: Id<'Certificate'>;
}

export interface CertificateRow extends CertificateKey {
  readonly kind: CertificateKind;
  readonly language: CertificateView['language'];
  readonly issuedAt: number;
  readonly validThrough: Day;
  readonly withdrawnAt: number | null;
  readonly fileHash: Buffer;
  readonly sealed: Buffer;
}

/** What is kept sealed. */
export interface Contents {
  readonly certificateCode: string;
  /** The statement, signed by the issuer's key. */
  readonly signedText: string;
  readonly file: Uint8Array;
}

export function sealContents({ sealer }: Pick<World, 'sealer'>, { holderId, certificateId }: CertificateKey, contents: Contents): Buffer {
  return sealer.seal({ table: 'certificates', holderId, version: certificateId }, contents);
}

export function openContents({ sealer }: Pick<World, 'sealer'>, { holderId, certificateId, sealed }: CertificateRow): Contents {
  return sealer.open<Contents>({ table: 'certificates', holderId, version: certificateId }, sealed);
}

export function viewCertificate(world: Pick<World, 'sealer'>, row: CertificateRow): CertificateView {
  const { certificateId, kind, language, issuedAt, validThrough, withdrawnAt } = row;
  return { certificateId, kind, language, certificateCode: openContents(world, row).certificateCode, issuedAt, validThrough, withdrawnAt };
}

/** By which a certificate is found: a code has 95 random bits, so that nobody counts through them. */
export function markOf(codeOrFile: string | Uint8Array): Buffer {
  return createHash('sha256').update(codeOrFile).digest();
}
