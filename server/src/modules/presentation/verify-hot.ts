import type { Transaction } from '../../platform/database.ts';
import { valuesOf, type Verification } from './verifications-table.ts';

// One statement over rooms that are neighbours in the same home. Owners: devices – ecards; terminals – staff; verifications,
// verification_references – presentation.

export interface Claim {
  /** What is recorded if the claim succeeds; its till is taken from the terminal. */
  readonly check: Omit<Verification, 'till'>;
  /** Of the certificate that the code rides on: it must still be the device's newest. */
  readonly handle: Buffer;
}

/**
 * Spends the second of a code and records the check, both or neither. True for exactly one of any number of rivals – counters,
 * QR code and digits, newer and older – because the device's highest second only rises; and only at a terminal that is still
 * licensed. Waits for a rival that is in the middle of it.
 */
export async function claimAndRecord(database: Transaction, { check, handle }: Claim): Promise<boolean> {
  const claimed = await database.query('claim_and_record', `
    with claimed as (
      update devices d set highest_iat = $4
      from terminals t
      where t.service_point_id = $6 and t.terminal_id = $7 and t.revoked_at is null and $10 = any(t.purposes)
        and d.holder_id = $1 and d.device_no = $3 and d.ended_at is null and d.certificate_handle = $26 and d.highest_iat < $4
      returning t.till),
    checked as (
      insert into verifications (
        holder_id, verification_id, device_no, iat, at, service_point_id, terminal_id, till, region_code, purpose, how, outcome, spent, reasons, warnings, seen,
        amount_fen, shortfall_fen, request_key, request_hash, reference, offline, certificate_handle, flagged, denied_by)
      select $1, $2, $3, $4, $5, $6, $7, coalesce($8, till), $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25
      from claimed
      returning holder_id, verification_id, reference)
    insert into verification_references (reference, holder_id, verification_id)
    select reference, holder_id, verification_id from checked
    returning reference`, [...valuesOf({ ...check, till: null }), handle]);
  return claimed.length > 0;
}

/** Holds everybody else who would use a code of this device, whether it is still in use or ended. */
export async function lockDeviceRow(database: Transaction, { holderId, deviceNo }: Pick<Verification, 'holderId' | 'deviceNo'>): Promise<void> {
  await database.query('lock_device_row', 'select from devices where holder_id = $1 and device_no = $2 for update', [holderId, deviceNo]);
}
