import type { ApprovalView } from '@yika/contract';
import { Button, call, isRefusal, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { decideApproval } from '../addresses.ts';
import { MissingItems } from './MissingItems.tsx';
import { useTold } from './use-approvals.ts';
import { approvalWords } from './words.ts';

type Choice = 'approve' | 'return' | 'reject';

/** Approve, return or reject; or why that is not for whoever reads it. A return and a rejection need a reason. */
export function Decision({ approval, onDecided }: { readonly approval: ApprovalView; readonly onDecided: () => void }): ReactElement | null {
  const say = useWords(approvalWords);
  const told = useTold();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const reasonId = useId();
  const { approvalId, version, state, decision } = approval;
  const attempt = useAttempt(({ choice, why }: { readonly choice: Choice; readonly why: string }, key) =>
    call(decideApproval, { params: { approvalId }, body: { version, decision: choice, reason: why === '' ? null : why }, attempt: key }));
  if (state !== 'raised') return null;
  if (!decision.possible) return <p className="inbox__not-mine">{(decision.refusal && say.whyNot[decision.refusal]) ?? say.notMine}</p>;
  const missing = reason.trim().length < 3;
  const decide = async (choice: Choice): Promise<void> => {
    setAsked(choice !== 'approve' && missing);
    if (choice !== 'approve' && missing) return;
    const result = await attempt.run({ choice, why: reason.trim() });
    if (!result) return;
    told(result);
    toast(result.state === 'stale' ? say.stale : say.decided[choice]);
    if (result.state !== 'stale') onDecided();
  };
  return (
    <form className="inbox__decision" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={reasonId}>{say.reason}</label>
      <Input.TextArea id={reasonId} value={reason} onChange={({ target }) => setReason(target.value)} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} aria-invalid={asked && missing} status={asked && missing ? 'error' : ''} />
      <p className="kit-small">{say.reasonHint}</p>
      {asked && missing && <p role="alert" className="inbox__missing">{say.reasonMissing}</p>}
      {attempt.failure && (
        <ProblemAlert failure={attempt.failure}>
          {isRefusal(attempt.failure, 'readiness_not_accepted') && <MissingItems areaCode={approval.areaCode} missing={attempt.failure.problem.missing ?? []} />}
          {isRefusal(attempt.failure, 'approval_changed') && <Button kind="secondary" onPress={() => queries.invalidateQueries({ queryKey: ['approvals'] })}>{say.readAgain}</Button>}
        </ProblemAlert>
      )}
      <div className="inbox__buttons">
        <Button busy={attempt.busy} onPress={() => decide('approve')}>{say.approve}</Button>
        <Button kind="secondary" busy={attempt.busy} onPress={() => decide('return')}>{say.return}</Button>
        <Button kind="secondary" busy={attempt.busy} onPress={() => decide('reject')}>{say.reject}</Button>
      </div>
    </form>
  );
}
