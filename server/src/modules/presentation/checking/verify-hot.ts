import type { Transaction } from '../../../platform/database.ts';
import { actorOf, type TerminalCaller } from '../../../platform/values/caller.ts';
import { valuesOf, type Verification } from '../verifications-table.ts';

// Statements over rooms that are neighbours in the same home. Owners: devices – ecards; terminals – staff; audit_entries – audit;
// verifications, verification_references – presentation.

export interface Claim {
  readonly caller: TerminalCaller;
  /** What is recorded if the claim succeeds; its till is taken from the terminal. */
  readonly check: Omit<Verification, 'till'>;
  /** Of the certificate that the code rides on: it must still be the device's newest. */
  readonly handle: Buffer;
}

/** How a check stands in the audit; its subject is the check, and what was seen is written before anybody sees it. */
export const VERIFIED = 'presentation.verified';

/**
 * Spends the second of a code, records the check and puts the look on record: all or nothing, in one statement. True for exactly one
 * of any number of rivals – counters, QR code and digits, newer and older – because the device's highest second only rises; only at a
 * terminal that is still licensed; and once for one request. Waits for a rival that is in the middle of it.
 */
export async function claimAndRecord(database: Transaction, { caller, check, handle }: Claim): Promise<boolean> {
  const claimed = await database.query('claim_and_record', `
    with claimed as (
      update devices d set highest_iat = $4
      from terminals t
      where t.service_point_id = $6 and t.terminal_id = $7 and t.revoked_at is null and $10 = any(t.purposes)
        and d.holder_id = $1 and d.device_no = $3 and d.ended_at is null and d.certificate_handle = $26 and d.highest_iat < $4
        and not exists (select from verifications v where v.holder_id = $1 and v.terminal_id = $7 and v.request_key = $19)
      returning t.till),
    checked as (
      insert into verifications (
        holder_id, verification_id, device_no, iat, at, service_point_id, terminal_id, till, region_code, purpose, how, outcome, spent, reasons, warnings, seen,
        amount_fen, shortfall_fen, request_key, request_hash, reference, offline, certificate_handle, flagged, denied_by)
      select $1, $2::uuid, $3, $4, $5, $6, $7, coalesce($8, till), $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25
      from claimed),
    referred as (
      insert into verification_references (reference, holder_id, verification_id) select $21, $1, $2::uuid from claimed)
    insert into audit_entries (holder_id, at, actor, action, subject, service_point_id, purpose, outcome, seen, reference)
    select $1, $5, $27, '${VERIFIED}', $2::uuid::text, $6, $10, $12, $16, $21 from claimed
    returning reference`, [...valuesOf({ ...check, till: null }), handle, actorOf(caller)]);
  return claimed.length > 0;
}

/** Holds everybody else who would use a code of this device, whether it is still in use or ended. */
export async function lockDeviceRow(database: Transaction, { holderId, deviceNo }: Pick<Verification, 'holderId' | 'deviceNo'>): Promise<void> {
  await database.query('lock_device_row', 'select from devices where holder_id = $1 and device_no = $2 for update', [holderId, deviceNo]);
}
