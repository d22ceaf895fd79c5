import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import { KEY_VERSION, type CertificateKey, type CertificateRow } from './certificate.ts';

const columns = 'holder_id, certificate_id, kind, language, issued_at, valid_through, withdrawn_at, file_hash, sealed';

/** With the marks by which anybody finds it. */
export async function insertCertificate(database: Transaction, row: Omit<CertificateRow, 'withdrawnAt'>, codeMark: Buffer): Promise<void> {
  const { holderId, certificateId, kind, language, issuedAt, validThrough, fileHash, sealed } = row;
  await database.query('insert_certificate', `
    with made as (
      insert into certificates (holder_id, certificate_id, kind, language, issued_at, valid_through, file_hash, sealed, key_version)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning holder_id, certificate_id)
    insert into certificate_marks (mark, holder_id, certificate_id) select mark, holder_id, certificate_id from made, unnest(array[$7::bytea, $10::bytea]) as marks (mark)
    returning mark`, [holderId, certificateId, kind, language, new Date(issuedAt), validThrough, fileHash, sealed, KEY_VERSION, codeMark]);
}

export async function listCertificatesOf(database: Transaction, holderId: HolderId, limit: number): Promise<CertificateRow[]> {
  return database.query<CertificateRow>('list_certificates_of', `
    select ${columns} from certificates where holder_id = $1 order by issued_at desc, certificate_id desc limit $2`, [holderId, limit]);
}

export async function findCertificate(database: Transaction, { holderId, certificateId }: CertificateKey): Promise<CertificateRow | null> {
  const [row] = await database.query<CertificateRow>('find_certificate', `select ${columns} from certificates where holder_id = $1 and certificate_id = $2`, [holderId, certificateId]);
  return row ?? null;
}

/** For somebody who knows nothing but a mark of it. */
export async function findKeyByMark(database: Transaction, mark: Buffer): Promise<CertificateKey | null> {
  const [row] = await database.query<CertificateKey>('find_certificate_by_mark', 'select holder_id, certificate_id from certificate_marks where mark = $1', [mark]);
  return row ?? null;
}

/** Those whose last day came before that one, the oldest first; their marks stay. */
export async function deleteCertificatesThrough(database: Transaction, before: Day, limit: number): Promise<number> {
  const rows = await database.query('delete_old_certificates', `
    delete from certificates using (select holder_id, certificate_id from certificates where valid_through < $1 order by valid_through limit $2) as old
    where certificates.holder_id = old.holder_id and certificates.certificate_id = old.certificate_id returning certificates.certificate_id`, [before, limit]);
  return rows.length;
}

/** The first time counts. True: this was it. */
export async function saveWithdrawn(database: Transaction, { holderId, certificateId }: CertificateKey, at: number): Promise<boolean> {
  const rows = await database.query('withdraw_certificate', `
    update certificates set withdrawn_at = $3 where holder_id = $1 and certificate_id = $2 and withdrawn_at is null returning certificate_id`, [holderId, certificateId, new Date(at)]);
  return rows.length > 0;
}

/** Those that were not yet. */
export async function withdrawAllOf(database: Transaction, holderId: HolderId, at: number): Promise<Pick<CertificateRow, 'certificateId' | 'kind'>[]> {
  return database.query('withdraw_certificates_of', `
    update certificates set withdrawn_at = $2 where holder_id = $1 and withdrawn_at is null returning certificate_id, kind`, [holderId, new Date(at)]);
}
