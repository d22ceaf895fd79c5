import type { CertificateStatement, CertificateView } from '@yika/contract';
import { makeCertificateCode } from '@yika/contract/certificates';
import { randomInt, randomUUIDv7 } from 'node:crypto';
import { spend, type Budget } from '../../platform/budgets-table.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { signAsStatement, type Issuer } from '../keys/index.ts';
import { markOf, sealContents, viewCertificate, type CertificateKey } from './certificate.ts';
import { findCertificate, insertCertificate } from './certificates-table.ts';
import { composeStatement, type Wish } from './compose-statement.ts';
import { CERTIFICATE_TYPE } from './read-signed.ts';

/** By one person in a day: each is drawn and kept whole. */
const MADE: Budget = { name: 'certificates_made', limit: 10, windowMs: 24 * 3_600_000 };

/** What draws the paper, and what signs it. */
export interface CertificateParts {
  readonly issuer: Issuer;
  readonly draw: (content: { readonly statement: CertificateStatement; readonly language: CertificateView['language']; readonly certificateCode: string; readonly signedText: string }) => Promise<Buffer>;
}

export interface Making {
  readonly wish: Wish;
  readonly language: CertificateView['language'];
  readonly reference: string;
}

/** budget → say and record → sign → draw → keep. Refusals: certificates_spent, certificate_not_possible, certificate_period_wrong. */
export async function makeCertificate(world: World, caller: HolderCaller, { issuer, draw, wish, language, reference }: CertificateParts & Making): Promise<CertificateView> {
  const { database, now, lookup } = world;
  const { holderId } = caller;
  if (!(await spend(database, MADE, lookup('code', `certificates:${holderId}`), now()))) throw new Refusal('certificates_spent', { retryAfterSeconds: MADE.windowMs / 1000 });
  const key: CertificateKey = { holderId, certificateId: asId(randomUUIDv7()) };
  const statement = await composeStatement(world, caller, { wish, act: { action: 'certificate.made', subject: key.certificateId, reference } });
  const certificateCode = makeCertificateCode(Array.from({ length: 19 }, () => randomInt(32)));
  const signedText = signAsStatement(issuer, CERTIFICATE_TYPE, { ...statement, certificateCode });
  const file = await draw({ statement, language, certificateCode, signedText });
  const { kind, issuedAt } = statement;
  await insertCertificate(database, {
    ...key, kind, language, issuedAt, validThrough: asId(statement.validThrough), fileHash: markOf(file), sealed: sealContents(world, key, { certificateCode, signedText, file }),
  }, markOf(certificateCode));
  return getMyCertificate(world, key);
}

/** One that was made a moment ago, or by the same request before. */
export async function getMyCertificate(world: Pick<World, 'database' | 'sealer'>, key: CertificateKey): Promise<CertificateView> {
  const row = await findCertificate(world.database, key);
  if (!row) throw new Error('a certificate that was made stands there');
  return viewCertificate(world, row);
}
