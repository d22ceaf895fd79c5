import type { ApprovalView } from '@yika/contract';
import { useNavigate } from '@tanstack/react-router';
import { toast, useAttempt, useWords, type Attempt } from '@yika/kit';
import { useTold } from './use-approvals.ts';
import { approvalWords } from './words.ts';

interface Raised<Proposal> {
  readonly proposal: Proposal;
  readonly reason: string;
}

/** From a filled form to the change that is held, and on to where it stands. */
export function useRaising<Proposal>(send: (raised: Raised<Proposal>, attempt: string) => Promise<ApprovalView>): { readonly attempt: Attempt<Raised<Proposal>, ApprovalView>; readonly raise: (raised: Raised<Proposal>) => Promise<void> } {
  const say = useWords(approvalWords);
  const told = useTold();
  const navigate = useNavigate();
  const attempt = useAttempt(send);
  return {
    attempt,
    raise: async (raised) => {
      const held = await attempt.run(raised);
      if (!held) return;
      told(held);
      toast(held.state === 'applied' ? say.appliedAtOnce : say.asked);
      await navigate({ to: '/approvals', search: { box: 'mine', open: held.approvalId } });
    },
  };
}
