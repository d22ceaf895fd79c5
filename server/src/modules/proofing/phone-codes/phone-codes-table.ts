import type { Transaction } from '../../../platform/database.ts';
import type { HolderId } from '../../../platform/values/ids.ts';

/** What a code opens; a code for one opens nothing else. */
export type PhoneCodeUse = 'claim' | 'sign_in' | 'loss_report' | 'explanation' | 'new_phone';

export interface PhoneCodeOwner {
  /** Keyed hash of the claim, device or attempt that it was sent for. */
  readonly ownerHash: Buffer;
  readonly use: PhoneCodeUse;
}

export interface PhoneCodeState {
  readonly resendAt: number;
  readonly expiresAt: number;
  readonly triesLeft: number;
  readonly usedAt: number | null;
}

export interface NewPhoneCode extends PhoneCodeOwner {
  readonly phoneCodeId: string;
  /** Null: nobody fits, and nothing is sent; the row is there so that both cases look alike. */
  readonly holderId: HolderId | null;
  readonly codeHash: Buffer;
  readonly sentAt: number;
  readonly resendAt: number;
  readonly expiresAt: number;
  readonly triesLeft: number;
}

/** In place of those before: of several messages only the newest counts. */
export async function insertPhoneCode(database: Transaction, code: NewPhoneCode): Promise<void> {
  const { ownerHash, use, sentAt } = code;
  await database.query('supersede_phone_codes', `
    update phone_codes set used_at = $3 where owner_hash = $1 and use = $2 and used_at is null`, [ownerHash, use, new Date(sentAt)]);
  await database.query('insert_phone_code', `
    insert into phone_codes (owner_hash, phone_code_id, holder_id, use, code_hash, sent_at, resend_at, expires_at, tries_left)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [ownerHash, code.phoneCodeId, code.holderId, use, code.codeHash, new Date(sentAt), new Date(code.resendAt), new Date(code.expiresAt), code.triesLeft]);
}

/** The newest that was not used or replaced; null: there is none. */
export async function findOpenPhoneCode(database: Transaction, { ownerHash, use }: PhoneCodeOwner): Promise<PhoneCodeState | null> {
  const [code] = await database.query<PhoneCodeState>('find_open_phone_code', `
    select resend_at, expires_at, tries_left, used_at from phone_codes where owner_hash = $1 and use = $2 and used_at is null`, [ownerHash, use]);
  return code ?? null;
}

export interface TriedPhoneCode {
  readonly phoneCodeId: string;
  readonly holderId: HolderId | null;
  readonly codeHash: Buffer;
  readonly triesLeft: number;
}

/** Takes one of the tries before the code is looked at; null: none left, used, or run out. */
export async function takePhoneCodeTry(database: Transaction, { ownerHash, use }: PhoneCodeOwner, at: number): Promise<TriedPhoneCode | null> {
  const [tried] = await database.query<TriedPhoneCode>('take_phone_code_try', `
    update phone_codes set tries_left = tries_left - 1
    where owner_hash = $1 and use = $2 and used_at is null and expires_at > $3 and tries_left > 0
    returning phone_code_id, holder_id, code_hash, tries_left`, [ownerHash, use, new Date(at)]);
  return tried ?? null;
}

export async function markPhoneCodeUsed(database: Transaction, { ownerHash, phoneCodeId, at }: { readonly ownerHash: Buffer; readonly phoneCodeId: string; readonly at: number }): Promise<void> {
  await database.query('mark_phone_code_used', `
    update phone_codes set used_at = $3 where owner_hash = $1 and phone_code_id = $2`, [ownerHash, phoneCodeId, new Date(at)]);
}

/** Of one person, whatever they were for: their phone is another now. */
export async function endPhoneCodesOf(database: Transaction, holderId: HolderId, at: number): Promise<void> {
  await database.query('end_phone_codes_of', 'update phone_codes set used_at = $2 where holder_id = $1 and used_at is null', [holderId, new Date(at)]);
}

/** The message did not go out: another may be asked for at once. */
export async function freePhoneCodeResend(database: Transaction, { ownerHash, phoneCodeId, at }: { readonly ownerHash: Buffer; readonly phoneCodeId: string; readonly at: number }): Promise<void> {
  await database.query('free_phone_code_resend', `
    update phone_codes set resend_at = $3 where owner_hash = $1 and phone_code_id = $2`, [ownerHash, phoneCodeId, new Date(at)]);
}

/** By the worker. Answers how many. */
export async function deleteExpiredPhoneCodes(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_expired_phone_codes', 'delete from phone_codes where expires_at < $1 returning phone_code_id', [new Date(before)]);
  return rows.length;
}
