import type { Transaction } from '../../platform/database.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';

export type ConsentPurpose = 'privacy_policy' | 'face';

export interface ConsentRow {
  readonly consentId: Id<'Consent'>;
  readonly purpose: ConsentPurpose;
  readonly policyVersion: number;
  readonly textHash: string;
  readonly givenAt: number;
  readonly withdrawnAt: number | null;
}

export interface NewConsent {
  readonly holderId: HolderId;
  readonly purpose: ConsentPurpose;
  readonly policyVersion: number;
  readonly textHash: string;
  readonly channel: string;
  readonly givenAt: number;
}

/** Null where a consent to this very text already stands. */
export async function insertConsent(database: Transaction, consent: NewConsent): Promise<Id<'Consent'> | null> {
  const [row] = await database.query<{ consentId: Id<'Consent'> }>('insert_consent', `
    insert into consents (holder_id, purpose, policy_version, text_hash, channel, given_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (holder_id, purpose, policy_version) where withdrawn_at is null do nothing
    returning consent_id`,
    [consent.holderId, consent.purpose, consent.policyVersion, consent.textHash, consent.channel, new Date(consent.givenAt)]);
  return row?.consentId ?? null;
}

/** Newest first. */
export async function listConsents(database: Transaction, holderId: HolderId): Promise<ConsentRow[]> {
  return database.query<ConsentRow>('list_consents', `
    select consent_id, purpose, policy_version, text_hash, given_at, withdrawn_at from consents
    where holder_id = $1 order by given_at desc, consent_id desc`, [holderId]);
}

/** Every standing consent for this purpose, whichever text it was given to. */
export async function withdrawConsents(database: Transaction, holderId: HolderId, { purpose, at }: { readonly purpose: string; readonly at: number }): Promise<Id<'Consent'>[]> {
  const rows = await database.query<{ consentId: Id<'Consent'> }>('withdraw_consents', `
    update consents set withdrawn_at = $3
    where holder_id = $1 and purpose = $2 and withdrawn_at is null
    returning consent_id`, [holderId, purpose, new Date(at)]);
  return rows.map(({ consentId }) => consentId);
}
