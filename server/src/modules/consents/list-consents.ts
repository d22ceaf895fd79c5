import type { Language, ReplyOf, listConsents as listConsentsRoute } from '@yika/contract';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { consentWords, withoutConsentWords } from './consent-words.ts';
import { listConsents } from './consents-table.ts';

/** What a person agreed to, standing and withdrawn, and what stands without them; in the language of the reader. */
export async function readConsents({ database }: Pick<World, 'database'>, holderId: HolderId, language: Language): Promise<ReplyOf<typeof listConsentsRoute>> {
  const rows = await listConsents(database, holderId);
  const consents = rows.map(({ purpose, policyVersion, givenAt, withdrawnAt }) => {
    const { title, legalBasis, whatWithdrawalDoes } = consentWords[purpose];
    return {
      purpose, policyVersion, givenAt, withdrawnAt, title: title[language], legalBasis: legalBasis[language],
      whatWithdrawalDoes: whatWithdrawalDoes[language], canWithdraw: withdrawnAt === null,
    };
  });
  const withoutConsent = withoutConsentWords.map(({ title, legalBasis }) => ({ title: title[language], legalBasis: legalBasis[language] }));
  return { consents, withoutConsent };
}
