import type { Transaction } from '../../../platform/database.ts';
import type { Id } from '../../../platform/values/ids.ts';

/** One statement as it was signed; in the home of the service point that gave it. */
export interface OutageCertificate {
  readonly servicePointId: Id<'ServicePoint'>;
  readonly code: string;
  readonly outageId: Id<'Outage'>;
  readonly closedAt: number | null;
  readonly issuedAt: number;
  readonly signedText: string;
}

const columns = 'service_point_id, code, outage_id, closed_at, issued_at, signed_text';

/** With its code, by which anybody finds it. False: of this ended outage there is one already. */
export async function insertCertificate(database: Transaction, { servicePointId, code, outageId, closedAt, issuedAt, signedText }: OutageCertificate): Promise<boolean> {
  const inserted = await database.query('insert_outage_certificate', `
    with issued as (
      insert into outage_certificates (${columns}) values ($1, $2, $3, $4, $5, $6)
      on conflict (service_point_id, outage_id) where closed_at is not null do nothing
      returning code, service_point_id)
    insert into outage_certificate_codes (code, service_point_id) select code, service_point_id from issued
    returning code`, [servicePointId, code, outageId, closedAt === null ? null : new Date(closedAt), new Date(issuedAt), signedText]);
  return inserted.length > 0;
}

/** Of an outage that has ended. */
export async function findCertificateOf(database: Transaction, servicePointId: Id<'ServicePoint'>, outageId: Id<'Outage'>): Promise<OutageCertificate | null> {
  const [found] = await database.query<OutageCertificate>('find_certificate_of_outage', `
    select ${columns} from outage_certificates where service_point_id = $1 and outage_id = $2 and closed_at is not null`, [servicePointId, outageId]);
  return found ?? null;
}

export async function findCertificate(database: Transaction, servicePointId: Id<'ServicePoint'>, code: string): Promise<OutageCertificate | null> {
  const [found] = await database.query<OutageCertificate>('find_outage_certificate', `
    select ${columns} from outage_certificates where service_point_id = $1 and code = $2`, [servicePointId, code]);
  return found ?? null;
}

/** Where the certificate with this code was given, for those who know nothing but the code. */
export async function findHomeOfCertificate(database: Transaction, code: string): Promise<Id<'ServicePoint'> | null> {
  const [found] = await database.query<{ servicePointId: Id<'ServicePoint'> }>('find_home_of_outage_certificate', `
    select service_point_id from outage_certificate_codes where code = $1`, [code]);
  return found?.servicePointId ?? null;
}
