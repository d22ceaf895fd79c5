import type { checkOutageCertificate, OutageStatement, ReplyOf } from '@yika/contract';
import { normaliseReference } from '../../../platform/reference.ts';
import type { World } from '../../../platform/world.ts';
import { listIssuerKeys } from '../../keys/index.ts';
import { findCertificate, findHomeOfCertificate, type OutageCertificate } from './outage-certificates-table.ts';
import { readStatement } from './signed-statement.ts';

/** By the code on the paper, or by the signed text; what is kept under a code is checked like what somebody brings. */
export async function checkCertificate({ database }: Pick<World, 'database'>, given: string): Promise<ReplyOf<typeof checkOutageCertificate>> {
  const signedText = given.includes('.') ? given.replace(/\s/g, '') : await textUnder(database, normaliseReference(given));
  const statement = signedText === null ? null : readStatement(signedText, await listIssuerKeys(database));
  return statement ? { genuine: true, statement, signedText } : { genuine: false, statement: null, signedText: null };
}

/** Of one that we signed ourselves. */
export async function getStatement({ database }: Pick<World, 'database'>, { signedText }: OutageCertificate): Promise<OutageStatement> {
  const statement = readStatement(signedText, await listIssuerKeys(database));
  if (!statement) throw new Error('a certificate of ours must be genuine');
  return statement;
}

async function textUnder(database: World['database'], code: string): Promise<string | null> {
  const servicePointId = await findHomeOfCertificate(database, code);
  const certificate = servicePointId && (await findCertificate(database, servicePointId, code));
  return certificate ? certificate.signedText : null;
}
