import type { Language } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Day } from '../../platform/values/day.ts';

export interface PolicySection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface PrivacyPolicy {
  readonly version: number;
  readonly validFrom: Day;
  /** SHA-256 over every language, lower-case hexadecimal. */
  readonly textHash: string;
  readonly text: { readonly readingMinutes: number } & Readonly<Record<Language, readonly PolicySection[]>>;
}

/** Refusal: privacy_policy_missing, where an installation has none yet. */
export async function getPolicyInForce(database: Transaction, day: Day): Promise<PrivacyPolicy> {
  const [policy] = await database.query<PrivacyPolicy>('policy_in_force', `
    select version, valid_from, text_hash, text from privacy_policies
    where valid_from <= $1 order by version desc limit 1`, [day]);
  if (!policy) throw new Refusal('privacy_policy_missing');
  return policy;
}

/** Without the text, which is long. */
export async function findAgreedVersion(database: Transaction, day: Day): Promise<Pick<PrivacyPolicy, 'version' | 'textHash'> | null> {
  const [policy] = await database.query<Pick<PrivacyPolicy, 'version' | 'textHash'>>('agreed_version', `
    select version, text_hash from privacy_policies where valid_from <= $1 order by version desc limit 1`, [day]);
  return policy ?? null;
}

export async function findPolicyVersion(database: Transaction, version: number): Promise<Pick<PrivacyPolicy, 'textHash' | 'validFrom'> | null> {
  const [policy] = await database.query<Pick<PrivacyPolicy, 'textHash' | 'validFrom'>>('policy_version', 'select text_hash, valid_from from privacy_policies where version = $1', [version]);
  return policy ?? null;
}

/** Whether or not it is in force yet. */
export async function findNewestPolicy(database: Transaction): Promise<Pick<PrivacyPolicy, 'version'> | null> {
  const [policy] = await database.query<Pick<PrivacyPolicy, 'version'>>('newest_policy', 'select version from privacy_policies order by version desc limit 1');
  return policy ?? null;
}

/** By the owner of the schema. A version that is there stays as it is: people have agreed to it. */
export async function addPrivacyPolicy(owner: Transaction, { version, validFrom, textHash, text }: PrivacyPolicy): Promise<void> {
  await owner.query('add_privacy_policy', `
    insert into privacy_policies (version, valid_from, text_hash, text) values ($1, $2, $3, $4) on conflict (version) do nothing`,
    [version, validFrom, textHash, JSON.stringify(text)]);
}
