import type { Transaction } from '../../../platform/database.ts';
import type { HolderId, Id } from '../../../platform/values/ids.ts';

export type ProvedBy = 'phone' | 'face' | 'counter';

/** A claim in progress: found by the secret in the browser's cookie, of which the table holds a keyed hash. */
export interface Claim {
  readonly claimHash: Buffer;
  readonly holderId: HolderId;
  /** The card whose number was given; null: claimed without. */
  readonly cardId: Id<'Card'> | null;
  /** 2: the card number was given and fits. */
  readonly level: 1 | 2;
  readonly channel: string;
  readonly policyVersion: number;
  readonly policyTextHash: string;
  readonly step: 'prove' | 'set_pin' | 'done';
  readonly phoneAllowed: boolean;
  readonly faceAllowed: boolean;
  readonly provedBy: ProvedBy | null;
  readonly faceTransaction: string | null;
  readonly faceNonce: string | null;
  readonly facePhotoHash: string | null;
  readonly faceTriesLeft: number;
  readonly faceConsentedAt: number | null;
  readonly counterCodeExpiresAt: number | null;
  readonly counterLookedBy: string | null;
  readonly deviceNo: number | null;
  readonly startedAt: number;
  readonly expiresAt: number;
}

const columns = `claim_hash, holder_id, card_id, level, channel, policy_version, policy_text_hash, step, phone_allowed, face_allowed, proved_by, face_transaction,
  face_nonce, face_photo_hash, face_tries_left, face_consented_at, counter_code_expires_at, counter_looked_by, device_no, started_at, expires_at`;

export type NewClaim = Pick<
  Claim,
  'claimHash' | 'holderId' | 'cardId' | 'level' | 'channel' | 'policyVersion' | 'policyTextHash' | 'phoneAllowed' | 'faceAllowed' | 'startedAt' | 'expiresAt'
>;

export async function insertClaim(database: Transaction, claim: NewClaim): Promise<Claim> {
  const [row] = await database.query<Claim>('insert_claim', `
    insert into claims (claim_hash, holder_id, card_id, level, channel, policy_version, policy_text_hash, step, phone_allowed, face_allowed, started_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, 'prove', $8, $9, $10, $11)
    returning ${columns}`,
    [claim.claimHash, claim.holderId, claim.cardId, claim.level, claim.channel, claim.policyVersion, claim.policyTextHash, claim.phoneAllowed,
      claim.faceAllowed, new Date(claim.startedAt), new Date(claim.expiresAt)]);
  if (!row) throw new Error('a claim that was inserted is there');
  return row;
}

/** Null: none in progress, or it ran out. */
export async function findClaim(database: Transaction, claimHash: Buffer, at: number): Promise<Claim | null> {
  const [claim] = await database.query<Claim>('find_claim', `
    select ${columns} from claims where claim_hash = $1 and expires_at > $2`, [claimHash, new Date(at)]);
  return claim ?? null;
}

/** Takes the row lock. */
export async function lockClaim(database: Transaction, claimHash: Buffer, at: number): Promise<Claim | null> {
  const [claim] = await database.query<Claim>('lock_claim', `
    select ${columns} from claims where claim_hash = $1 and expires_at > $2 for update`, [claimHash, new Date(at)]);
  return claim ?? null;
}

export async function endClaim(database: Transaction, claimHash: Buffer, at: number): Promise<void> {
  await database.query('end_claim', `
    update claims set expires_at = $2, counter_code_expires_at = null where claim_hash = $1 and expires_at > $2`, [claimHash, new Date(at)]);
}

/** Those of one person that were proved by a code to the phone and are not done. */
export async function endClaimsByPhone(database: Transaction, holderId: HolderId, at: number): Promise<void> {
  await database.query('end_claims_by_phone', `
    update claims set expires_at = $2 where holder_id = $1 and step = 'set_pin' and proved_by = 'phone' and expires_at > $2`, [holderId, new Date(at)]);
}

/** All of one person that are not done, whoever began them: they began with a name that is not theirs any more, and say so until they are forgotten. */
export async function endClaimsByName(database: Transaction, holderId: HolderId, at: number): Promise<void> {
  await database.query('end_claims_by_name', `
    update claims set expires_at = $2, counter_code_expires_at = null, ended_by = 'name_corrected' where holder_id = $1 and step <> 'done' and expires_at > $2`, [holderId, new Date(at)]);
}

export async function isEndedByCorrection(database: Transaction, claimHash: Buffer): Promise<boolean> {
  return (await database.query('is_claim_ended_by_correction', "select from claims where claim_hash = $1 and ended_by = 'name_corrected'", [claimHash])).length === 1;
}

/** Once only: false where it was proved before, by whatever way, or ran out. `notBefore`: the PIN can be set at least until then. */
export async function saveProof(database: Transaction, claimHash: Buffer, { by, at, notBefore }: { readonly by: ProvedBy; readonly at: number; readonly notBefore: number }): Promise<boolean> {
  const rows = await database.query('save_proof', `
    update claims set step = 'set_pin', proved_by = $2, proved_at = $3, counter_code_expires_at = null, face_transaction = null,
      expires_at = greatest(expires_at, $4)
    where claim_hash = $1 and step = 'prove' and expires_at > $3 returning claim_hash`, [claimHash, by, new Date(at), new Date(notBefore)]);
  return rows.length === 1;
}

export interface FaceTry {
  readonly transaction: string;
  readonly nonce: string;
  readonly photoHash: string;
  readonly consentedAt: number;
}

/** Takes one of the tries and begins a new transaction in place of the one before; false: none left. */
export async function reserveFaceTry(database: Transaction, claimHash: Buffer, { transaction, nonce, photoHash, consentedAt }: FaceTry): Promise<boolean> {
  const rows = await database.query('reserve_face_try', `
    update claims set face_tries_left = face_tries_left - 1, face_transaction = $2, face_nonce = $3, face_photo_hash = $4, face_consented_at = $5
    where claim_hash = $1 and step = 'prove' and face_tries_left > 0 returning claim_hash`, [claimHash, transaction, nonce, photoHash, new Date(consentedAt)]);
  return rows.length === 1;
}

/** A result counts once: true for the first who hands it in. `giveBack`: the check was broken off and costs no try. */
export async function takeFaceTransaction(database: Transaction, claimHash: Buffer, { transaction, giveBack }: { readonly transaction: string; readonly giveBack: boolean }): Promise<boolean> {
  const rows = await database.query('take_face_transaction', `
    update claims set face_transaction = null, face_nonce = null, face_tries_left = face_tries_left + $3::smallint
    where claim_hash = $1 and face_transaction = $2 returning claim_hash`, [claimHash, transaction, giveBack ? 1 : 0]);
  return rows.length === 1;
}

/** The eight digits lead to this claim until `expiresAt`. False: another claim has them now; make others. */
export async function saveCounterCode(database: Transaction, claimHash: Buffer, { codeHash, expiresAt, at }: { readonly codeHash: Buffer; readonly expiresAt: number; readonly at: number }): Promise<boolean> {
  const taken = await database.query('take_counter_code', `
    insert into counter_codes as c (code_hash, claim_hash, expires_at) values ($1, $2, $3)
    on conflict (code_hash) do update set claim_hash = excluded.claim_hash, expires_at = excluded.expires_at where c.expires_at <= $4
    returning code_hash`, [codeHash, claimHash, new Date(expiresAt), new Date(at)]);
  if (taken.length === 0) return false;
  await database.query('save_counter_code', `
    update claims set counter_code_expires_at = $2, counter_looked_by = null where claim_hash = $1`, [claimHash, new Date(expiresAt)]);
  return true;
}

/** The claim that these digits lead to, locked; null: none, run out, used, or of a claim that is proved. */
export async function lockClaimByCounterCode(database: Transaction, codeHash: Buffer, at: number): Promise<Claim | null> {
  const [way] = await database.query<{ claimHash: Buffer; expiresAt: number }>('find_counter_code', `
    select claim_hash, expires_at from counter_codes where code_hash = $1 and expires_at > $2`, [codeHash, new Date(at)]);
  const claim = way ? await lockClaim(database, way.claimHash, at) : null;
  // A code that was replaced or burnt leaves its way in behind; the claim knows which one counts.
  return claim && claim.step === 'prove' && claim.counterCodeExpiresAt === way?.expiresAt ? claim : null;
}

export async function saveCounterLook(database: Transaction, claimHash: Buffer, terminalId: string): Promise<void> {
  await database.query('save_counter_look', 'update claims set counter_looked_by = $2 where claim_hash = $1', [claimHash, terminalId]);
}

/** The code opens nothing any more; the claim can still be proved another way. */
export async function burnCounterCode(database: Transaction, claimHash: Buffer): Promise<void> {
  await database.query('burn_counter_code', `
    update claims set counter_code_expires_at = null, counter_looked_by = null where claim_hash = $1`, [claimHash]);
}

/** The PIN is set. False: it was set before. */
export async function saveDone(database: Transaction, claimHash: Buffer, deviceNo: number): Promise<boolean> {
  const rows = await database.query('save_claim_done', `
    update claims set step = 'done', device_no = $2 where claim_hash = $1 and step = 'set_pin' returning claim_hash`, [claimHash, deviceNo]);
  return rows.length === 1;
}

/** By the worker: claims and counter codes that ran out before this instant. Answers how many claims. */
export async function deleteExpiredClaims(worker: Transaction, before: number): Promise<number> {
  await worker.query('delete_expired_counter_codes', 'delete from counter_codes where expires_at < $1', [new Date(before)]);
  const rows = await worker.query('delete_expired_claims', 'delete from claims where expires_at < $1 returning claim_hash', [new Date(before)]);
  return rows.length;
}
