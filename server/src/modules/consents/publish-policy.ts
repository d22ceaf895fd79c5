import { languages } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import { addPrivacyPolicy, findNewestPolicy, findPolicyVersion } from './privacy-policies-table.ts';
import { hashedPolicy, type WrittenPolicy } from './privacy-policy.ts';

export type PublishFault = 'languages_differ' | 'version_taken' | 'version_not_newer' | 'begins_in_the_past';

export interface Published {
  readonly version: number;
  readonly validFrom: Day;
  readonly textHash: string;
  /** True: this very text was published before. */
  readonly before: boolean;
}

/**
 * Puts a text in force from its day on, for whoever agrees from then on; who agreed to an older one has agreed to that one. By the owner of the
 * schema: the server may not change what people agree to. A text never changes under its number, and none begins before today, because somebody
 * would then have agreed to another one than was in force; but for the very first, which nobody can have agreed to.
 */
export async function publishPolicy(owner: Transaction, written: WrittenPolicy, today: Day): Promise<Decision<Published, PublishFault>> {
  const sections = new Set(languages.map((language) => written.text[language].length));
  if (sections.size !== 1) return deny('languages_differ');
  const policy = hashedPolicy(written);
  const published = { version: policy.version, validFrom: policy.validFrom, textHash: policy.textHash };
  const same = await findPolicyVersion(owner, policy.version);
  if (same) return same.textHash === policy.textHash && same.validFrom === policy.validFrom ? allow({ ...published, before: true }) : deny('version_taken');
  const newest = await findNewestPolicy(owner);
  if (newest && newest.version > policy.version) return deny('version_not_newer');
  if (newest && policy.validFrom < today) return deny('begins_in_the_past');
  await addPrivacyPolicy(owner, policy);
  return allow({ ...published, before: false });
}
