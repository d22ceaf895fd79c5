import type { ApprovalView } from '@yika/contract';
import { Alert, failureOf, Icon, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useAreaName } from '../agencies/use-areas.ts';
import { formatMoment } from '../words/moment.ts';
import { ApprovalStateMark } from './ApprovalStateMark.tsx';
import { Correction } from './Correction.tsx';
import { Decision } from './Decision.tsx';
import { Differences } from './Differences.tsx';
import { Review } from './Review.tsx';
import { ReviewMark } from './ReviewMark.tsx';
import { Timeline } from './Timeline.tsx';
import { useApproval } from './use-approvals.ts';
import { useSubject } from './use-subject.ts';
import { Withdrawal } from './Withdrawal.tsx';
import { approvalWords } from './words.ts';

interface Props {
  readonly approvalId: string;
  readonly onBack: () => void;
  readonly onDecided: () => void;
}

/** One held change: what stands there, what would, whether it still fits today, and what can be done about it. */
export function ApprovalDetail({ approvalId, onBack, onDecided }: Props): ReactElement {
  const say = useWords(approvalWords);
  const { data, error, refetch } = useApproval(approvalId);
  return (
    <section className="inbox__detail" aria-label={say.detail}>
      <Button className="inbox__back" icon={<Icon name="back" size={18} />} onClick={onBack}>{say.back}</Button>
      {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
      {!data && !error && <Skeleton heights={[28, 20, 120]} />}
      {data && <Held approval={data} onDecided={onDecided} />}
    </section>
  );
}

function Held({ approval, onDecided }: { readonly approval: ApprovalView; readonly onDecided: () => void }): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  const areaName = useAreaName();
  const subject = useSubject();
  const [newest] = approval.versions;
  const open = approval.state === 'raised' || approval.state === 'returned';
  return (
    <>
      <div className="inbox__title">
        <div>
          <h2>{subject(approval)}</h2>
          <p>{areaName(approval.areaCode)}, {approval.areaCode} · {say.askedBy(approval.maker.staffNumber ?? say.operator, formatMoment(approval.raisedAt, language))}</p>
          <p className="kit-small"><code>{approval.reference}</code> · {say.version(approval.version)} · <Link className="console-link" to="/approvals/$approvalId/sheet" params={{ approvalId: approval.approvalId }}>{say.sheet}</Link>{approval.kind === 'issuer_registration' && <> · <Link className="console-link" to="/dossiers/$areaCode" params={{ areaCode: approval.areaCode }}>{say.toDossier}</Link></>}</p>
        </div>
        {approval.review === null ? <ApprovalStateMark state={approval.state} /> : <ReviewMark review={approval.review} />}
      </div>
      {newest && <blockquote className="inbox__reason"><span>{say.makersReason}</span>{newest.reason}</blockquote>}
      {newest && <Differences changes={newest.changes} isNew={newest.before === null} />}
      {open && <Fits approval={approval} />}
      <Decision approval={approval} onDecided={onDecided} />
      <Review approval={approval} onReviewed={onDecided} />
      {approval.mayCorrect && <Correction approval={approval} />}
      {approval.mayWithdraw && <Withdrawal approval={approval} />}
      <Timeline approval={approval} />
    </>
  );
}

/** Whether what the maker looked at still stands: approved on top of something else, it would be found stale. */
function Fits({ approval: { movedSince, steps, stepsDone, dueAt } }: { readonly approval: ApprovalView }): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  return (
    <>
      {movedSince.length > 0 && <Alert tone="doubt" title={say.moved}><p>{say.movedWords}</p><Differences changes={movedSince} isNew={false} today /></Alert>}
      <ul className="inbox__checks">
        {movedSince.length === 0 && <li className="state-mark state-mark--good"><Icon name="check" size={20} />{say.unmoved}</li>}
        <li className="state-mark"><Icon name="person" size={20} />{say.steps(steps.map((step) => say.stepNames[step]), stepsDone)}</li>
        <li className="state-mark"><Icon name="clock" size={20} />{say.due(formatMoment(dueAt, language))}</li>
      </ul>
    </>
  );
}
