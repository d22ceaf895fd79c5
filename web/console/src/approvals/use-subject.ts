import type { ApprovalSummary } from '@yika/contract';
import { findPolicyWords } from '@yika/contract/policies';
import { useLanguage, useWords } from '@yika/kit';
import { switchWords } from './switch-words.ts';
import { approvalWords } from './words.ts';

/** What would change, as a title: the kind, and of what. */
export function useSubject(): (approval: Pick<ApprovalSummary, 'kind' | 'subject'>) => string {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  return ({ kind, subject }) => {
    const [what = ''] = subject.split(':');
    const named = kind === 'switch' ? switchWords[language][what] : kind === 'policy_row' ? findPolicyWords(what)?.[language] : undefined;
    return say.subject(say.kinds[kind], named ?? what);
  };
}
