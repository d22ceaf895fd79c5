import type { ApprovalView, CorrectableProposal } from '@yika/contract';
import { call, toast, useAttempt, useWords, type Attempt } from '@yika/kit';
import { withProof } from '../account/prove.ts';
import { correctApproval } from '../addresses.ts';
import { useTold } from './use-approvals.ts';
import { approvalWords } from './words.ts';

interface Corrected {
  readonly proposal: CorrectableProposal;
  readonly reason: string;
}

/** From a form that was filled in anew to the next version of the change that is held. */
export function useCorrecting({ approvalId, version }: ApprovalView): { readonly attempt: Attempt<Corrected, ApprovalView>; readonly raise: (corrected: Corrected) => Promise<void> } {
  const say = useWords(approvalWords);
  const told = useTold();
  const attempt = useAttempt(({ proposal, reason }: Corrected, key) => withProof(() => call(correctApproval, { params: { approvalId }, body: { version, proposal, reason }, attempt: key })));
  return {
    attempt,
    raise: async (corrected) => {
      const result = await attempt.run(corrected);
      if (!result) return;
      told(result);
      toast(say.corrected);
    },
  };
}
