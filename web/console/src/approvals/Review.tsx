import type { ApprovalView } from '@yika/contract';
import { Alert, Button, call, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { reviewApproval } from '../addresses.ts';
import { formatMoment } from '../words/moment.ts';
import { useTold } from './use-approvals.ts';
import { approvalWords } from './words.ts';

type Outcome = 'confirmed' | 'contested';

/** The word afterwards on what was done in an emergency: confirmed, or contested with a reason. */
export function Review({ approval, onReviewed }: { readonly approval: ApprovalView; readonly onReviewed: () => void }): ReactElement | null {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  const told = useTold();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const reasonId = useId();
  const { approvalId, review, mayReview, dueAt } = approval;
  const attempt = useAttempt(({ outcome, why }: { readonly outcome: Outcome; readonly why: string }, key) =>
    call(reviewApproval, { params: { approvalId }, body: { outcome, reason: why === '' ? null : why }, attempt: key }));
  if (review !== 'pending') return null;
  const missing = reason.trim().length < 3;
  const settle = async (outcome: Outcome): Promise<void> => {
    setAsked(outcome === 'contested' && missing);
    if (outcome === 'contested' && missing) return;
    const result = await attempt.run({ outcome, why: reason.trim() });
    if (!result) return;
    told(result);
    toast(say.reviewed[outcome]);
    onReviewed();
  };
  return (
    <>
      <Alert tone="doubt" title={say.review}><p>{say.reviewWords}</p><p>{say.reviewBy(formatMoment(dueAt, language))}</p></Alert>
      {mayReview && (
        <form className="inbox__decision" onSubmit={(event) => event.preventDefault()}>
          <label htmlFor={reasonId}>{say.reviewReason}</label>
          <Input.TextArea id={reasonId} value={reason} onChange={({ target }) => setReason(target.value)} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} aria-invalid={asked && missing} status={asked && missing ? 'error' : ''} />
          <p className="kit-small">{say.reasonHint}</p>
          {asked && missing && <p role="alert" className="inbox__missing">{say.reasonMissing}</p>}
          {attempt.failure && <ProblemAlert failure={attempt.failure} />}
          <div className="inbox__buttons">
            <Button busy={attempt.busy} onPress={() => settle('confirmed')}>{say.confirm}</Button>
            <Button kind="secondary" busy={attempt.busy} onPress={() => settle('contested')}>{say.contest}</Button>
          </div>
        </form>
      )}
    </>
  );
}
