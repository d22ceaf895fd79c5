import type { OutageStatement } from '@yika/contract';
import { makeReference } from '../../../platform/reference.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { TerminalCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { Issuer } from '../../keys/index.ts';
import { findServicePoint } from '../../staff/index.ts';
import { outagesHere } from '../open-outages.ts';
import { findCertificate, findCertificateOf, insertCertificate, type OutageCertificate } from './outage-certificates-table.ts';
import { signStatement } from './signed-statement.ts';

type Needs = Pick<World, 'database' | 'now'>;

/**
 * For whoever paid in full because the counter had no system: where, from when to when, and who says so, signed. It names no holder, so that
 * giving it needs no data of anybody. Of an outage that has ended everybody gets the same one. Refusal: not_permitted (no outage of this
 * place or of a region around it, or too long ago).
 */
export async function certifyOutage({ database, now }: Needs, caller: TerminalCaller, { issuer, outageId }: { readonly issuer: Issuer; readonly outageId: Id<'Outage'> }): Promise<OutageCertificate> {
  const at = now();
  const { servicePointId } = caller;
  const place = await findServicePoint(database, servicePointId);
  const outage = (await outagesHere(database, caller, at)).find((each) => each.outageId === outageId);
  if (!place || !outage) throw new Refusal('not_permitted');
  const given = await findCertificateOf(database, servicePointId, outageId);
  if (given) return given;

  const { kind, openedAt, closedAt } = outage;
  const statement: OutageStatement = { code: makeReference(), servicePointId, place: place.name, regionCode: place.regionCode, kind, from: openedAt, to: closedAt, issuedAt: at };
  const certificate = { servicePointId, code: statement.code, outageId, closedAt, issuedAt: at, signedText: signStatement(issuer, statement) };
  if (!(await insertCertificate(database, certificate))) return getCertificateOf(database, servicePointId, outageId);
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'outage.certified', subject: outageId, outcome: closedAt === null ? 'open' : 'ended' });
  return certificate;
}

/** Somebody at the same place was a moment faster. */
async function getCertificateOf(database: World['database'], servicePointId: Id<'ServicePoint'>, outageId: Id<'Outage'>): Promise<OutageCertificate> {
  const given = await findCertificateOf(database, servicePointId, outageId);
  if (!given) throw new Error('a certificate that stood in the way must exist');
  return given;
}

export type { OutageCertificate };

/** One that this place gave. */
export async function getCertificate({ database }: Pick<World, 'database'>, { servicePointId }: Pick<TerminalCaller, 'servicePointId'>, code: string): Promise<OutageCertificate> {
  const certificate = await findCertificate(database, servicePointId, code);
  if (!certificate) throw new Error('a certificate that was given must exist');
  return certificate;
}
