import type { ReasonCode } from '@yika/contract/reason-codes';
import type { Transaction } from '../../platform/database.ts';
import type { Purpose } from '../../platform/values/caller.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';

/** One check of one code, valid or refused, at one counter. In the holder's home; a text that is no code of ours has nobody's. */
export interface Verification {
  readonly holderId: HolderId;
  readonly verificationId: Id<'Verification'>;
  readonly deviceNo: number;
  /** The second that the code spent, epoch seconds; 0 where none could be read. */
  readonly iat: number;
  readonly at: number;
  readonly servicePointId: Id<'ServicePoint'>;
  readonly terminalId: Id<'Terminal'>;
  readonly till: string;
  /** The counter's. */
  readonly regionCode: Id<'Region'>;
  readonly purpose: Purpose;
  readonly how: 'qr' | 'digits';
  /** genuine: checked without a line. */
  readonly outcome: 'valid' | 'refused' | 'genuine';
  /** This check used up the second of its code. A code can be spent and the person refused. */
  readonly spent: boolean;
  readonly reasons: readonly ReasonCode[];
  readonly warnings: readonly ReasonCode[];
  /** Names of what the counter saw. */
  readonly seen: readonly string[];
  readonly amountFen: number | null;
  readonly shortfallFen: number | null;
  /** The Idempotency-Key of the request, and a hash of the rest of it. */
  readonly requestKey: string | null;
  readonly requestHash: Buffer | null;
  readonly reference: string;
  readonly offline: boolean;
  /** Of a code that was checked without a line: to count how often one certificate was shown. */
  readonly certificateHandle: Buffer | null;
  /** Why it has to be looked into: the same code was shown elsewhere, or too many were. */
  readonly flagged: string | null;
  readonly deniedBy: 'holder' | 'counter' | null;
}

const columns =
  'holder_id, verification_id, device_no, iat, at, service_point_id, terminal_id, till, region_code, purpose, how, outcome, spent, reasons, warnings, seen, ' +
  'amount_fen, shortfall_fen, request_key, request_hash, reference, offline, certificate_handle, flagged, denied_by';

/** With its reference, by which support and the counter find it. False: this very request was answered before. */
export async function insertVerification(database: Transaction, check: Verification): Promise<boolean> {
  const inserted = await database.query('insert_verification', `
    with checked as (
      insert into verifications (${columns})
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
      on conflict (holder_id, terminal_id, request_key) where request_key is not null do nothing
      returning reference, holder_id, verification_id)
    insert into verification_references (reference, holder_id, verification_id)
    select reference, holder_id, verification_id from checked
    returning reference`, valuesOf(check));
  return inserted.length > 0;
}

/** In the order of the columns. */
export function valuesOf(check: Omit<Verification, 'till'> & { readonly till: string | null }) {
  return [
    check.holderId, check.verificationId, check.deviceNo, check.iat, new Date(check.at), check.servicePointId, check.terminalId, check.till,
    check.regionCode, check.purpose, check.how, check.outcome, check.spent, check.reasons, check.warnings, check.seen, check.amountFen, check.shortfallFen,
    check.requestKey, check.requestHash, check.reference, check.offline, check.certificateHandle, check.flagged, check.deniedBy,
  ] as const;
}

export async function findVerification(database: Transaction, holderId: HolderId, verificationId: Id<'Verification'>): Promise<Verification | null> {
  const [found] = await database.query<Verification>('find_verification', `
    select ${columns} from verifications where holder_id = $1 and verification_id = $2`, [holderId, verificationId]);
  return found ?? null;
}

/** What this terminal was answered under this key. */
export async function findAnswered(database: Transaction, { holderId, terminalId, requestKey }: Pick<Verification, 'holderId' | 'terminalId'> & { readonly requestKey: string }): Promise<Verification | null> {
  const [found] = await database.query<Verification>('find_answered_verification', `
    select ${columns} from verifications where holder_id = $1 and terminal_id = $2 and request_key = $3`, [holderId, terminalId, requestKey]);
  return found ?? null;
}

/** Who used up this second of this device. */
export async function findFirstUse(database: Transaction, { holderId, deviceNo, iat }: Pick<Verification, 'holderId' | 'deviceNo' | 'iat'>): Promise<Verification | null> {
  const [found] = await database.query<Verification>('find_first_use', `
    select ${columns} from verifications
    where holder_id = $1 and device_no = $2 and iat = $3 and spent order by at, verification_id limit 1`, [holderId, deviceNo, iat]);
  return found ?? null;
}

/** All uses of one second, online and off: more than one means that somebody copied a code. */
export async function listUses(database: Transaction, { holderId, deviceNo, iat }: Pick<Verification, 'holderId' | 'deviceNo' | 'iat'>): Promise<Verification[]> {
  return database.query<Verification>('list_uses_of_a_code', `
    select ${columns} from verifications
    where holder_id = $1 and device_no = $2 and iat = $3 and spent order by at, verification_id`, [holderId, deviceNo, iat]);
}

/** Oldest first. */
export async function listVerificationsSince(database: Transaction, holderId: HolderId, sinceMs: number): Promise<Verification[]> {
  return database.query<Verification>('list_verifications_since', `
    select ${columns} from verifications where holder_id = $1 and at >= $2 order by at, verification_id limit 50`, [holderId, new Date(sinceMs)]);
}

export async function listVerificationsById(database: Transaction, holderId: HolderId, ids: readonly Id<'Verification'>[]): Promise<Verification[]> {
  return database.query<Verification>('list_verifications_by_id', `
    select ${columns} from verifications where holder_id = $1 and verification_id = any($2)`, [holderId, ids]);
}

export async function findVerificationByReference(database: Transaction, reference: string): Promise<Verification | null> {
  const [found] = await database.query<{ holderId: HolderId; verificationId: Id<'Verification'> }>('find_verification_reference', `
    select holder_id, verification_id from verification_references where reference = $1`, [reference]);
  return found ? findVerification(database, found.holderId, found.verificationId) : null;
}

/** In whose home a check stands, for those who know nothing but its id. */
export async function findHomeOf(database: Transaction, verificationId: Id<'Verification'>): Promise<HolderId | null> {
  const [found] = await database.query<{ holderId: HolderId }>('find_home_of_verification', `
    select holder_id from verification_references where verification_id = $1`, [verificationId]);
  return found?.holderId ?? null;
}

/** How often one certificate was shown at this terminal without a line. */
export async function countOffline(
  database: Transaction,
  { holderId, terminalId, certificateHandle }: Pick<Verification, 'holderId' | 'terminalId'> & { readonly certificateHandle: Uint8Array },
): Promise<number> {
  const [row] = await database.query<{ count: number }>('count_offline_of_certificate', `
    select count(*) from verifications
    where holder_id = $1 and terminal_id = $2 and offline and certificate_handle = $3`, [holderId, terminalId, certificateHandle]);
  return row?.count ?? 0;
}

export async function flagVerifications(database: Transaction, holderId: HolderId, ids: readonly Id<'Verification'>[], reason: string): Promise<void> {
  await database.query('flag_verifications', `
    update verifications set flagged = $3 where holder_id = $1 and verification_id = any($2) and flagged is null`, [holderId, ids, reason]);
}

/** False: denied before. */
export async function markDenied(database: Transaction, { holderId, verificationId }: Pick<Verification, 'holderId' | 'verificationId'>, deniedBy: 'holder' | 'counter'): Promise<boolean> {
  const marked = await database.query('mark_verification_denied', `
    update verifications set denied_by = $3 where holder_id = $1 and verification_id = $2 and (denied_by is null or (denied_by = 'counter' and $3 = 'holder'))
    returning verification_id`, [holderId, verificationId, deniedBy]);
  return marked.length > 0;
}
