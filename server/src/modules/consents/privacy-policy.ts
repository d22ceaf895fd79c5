import { languages, type Language, type ReplyOf, type getPrivacyPolicy } from '@yika/contract';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Transaction } from '../../platform/database.ts';
import { dayInChina, type Day } from '../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import type { World } from '../../platform/world.ts';
import { addPrivacyPolicy, findAgreedVersion, getPolicyInForce, type PolicySection, type PrivacyPolicy } from './privacy-policies-table.ts';

/** The text in force today, in one language; the hash is that of all of them. */
export async function readPolicy({ database, now }: Pick<World, 'database' | 'now'>, language: Language): Promise<ReplyOf<typeof getPrivacyPolicy>> {
  const { version, textHash, validFrom, text } = await getPolicyInForce(database, dayInChina(now()));
  const sections = text[language].map(({ title, paragraphs }) => ({ title, paragraphs: [...paragraphs] }));
  return { version, textHash, validFrom, readingMinutes: text.readingMinutes, language, sections };
}

/** What a page says was agreed to. Version 0 is an empty box. */
export interface Agreed {
  readonly policyVersion: number;
  readonly textHash: string;
}

/** Was this the text in force? Agreeing to another text, or to another version of it, is agreeing to nothing. */
export async function checkPolicyAgreed(
  { database, now }: Pick<World, 'database' | 'now'>,
  agreed: Agreed,
): Promise<Decision<Agreed, 'consent_needed' | 'policy_text_changed'>> {
  if (agreed.policyVersion < 1) return deny('consent_needed');
  const inForce = await findAgreedVersion(database, dayInChina(now()));
  const same = inForce?.version === agreed.policyVersion && inForce.textHash === agreed.textHash;
  return same ? allow(agreed) : deny('policy_text_changed');
}

/** Puts the text of the demonstration in force. By the owner of the schema; a second time changes nothing. */
export async function seedPrivacyPolicy(owner: Transaction): Promise<void> {
  await addPrivacyPolicy(owner, readShippedPolicy());
}

/** A text as it is written, in a file. */
export interface WrittenPolicy {
  readonly version: number;
  readonly validFrom: Day;
  readonly readingMinutes: number;
  readonly text: Readonly<Record<Language, readonly PolicySection[]>>;
}

export function readShippedPolicy(): PrivacyPolicy {
  const file = readFileSync(new URL('./privacy-policy-7.json', import.meta.url), 'utf8');
  return hashedPolicy(JSON.parse(file) as WrittenPolicy);
}

export function hashedPolicy({ version, validFrom, readingMinutes, text }: WrittenPolicy): PrivacyPolicy {
  return { version, validFrom, textHash: textHashOf(text), text: { readingMinutes, ...text } };
}

/** SHA-256 over the texts in the order of `languages`, so that a change in any of them is a change. */
function textHashOf(text: WrittenPolicy['text']): string {
  const canonical = languages.map((language) => [language, text[language].map(({ title, paragraphs }) => [title, paragraphs])]);
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}
