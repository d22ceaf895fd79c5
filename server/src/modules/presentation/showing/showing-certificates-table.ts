import type { Transaction } from '../../../platform/database.ts';
import type { HolderId } from '../../../platform/values/ids.ts';

/** The device's newest certificate, in place of the one before. Whether it still counts, the device's own row says. */
export async function saveCertificateHash(database: Transaction, { holderId, deviceNo, certificateHash }: { readonly holderId: HolderId; readonly deviceNo: number; readonly certificateHash: Buffer }): Promise<void> {
  await database.query('save_certificate_hash', `
    insert into showing_certificates (holder_id, device_no, certificate_hash) values ($1, $2, $3)
    on conflict (holder_id, device_no) do update set certificate_hash = excluded.certificate_hash`, [holderId, deviceNo, certificateHash]);
}
