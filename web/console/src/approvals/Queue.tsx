import type { ApprovalSummary } from '@yika/contract';
import { Empty, Icon, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useAreaName } from '../agencies/use-areas.ts';
import { listWords } from '../words/list-words.ts';
import type { Pager } from '../list/use-list-search.ts';
import { formatMoment } from '../words/moment.ts';
import { ApprovalStateMark } from './ApprovalStateMark.tsx';
import type { Box } from './approvals-search.ts';
import { ReviewMark } from './ReviewMark.tsx';
import { useSubject } from './use-subject.ts';
import type { Inbox } from './use-approvals.ts';
import { approvalWords } from './words.ts';

interface Props {
  readonly inbox: Inbox | undefined;
  readonly box: Box;
  readonly open: string | undefined;
  readonly pager: Pager;
  readonly onOpen: (approvalId: string) => void;
}

export function Queue({ inbox, box, open, pager, onOpen }: Props): ReactElement {
  const say = useWords(approvalWords);
  const list = useWords(listWords);
  if (!inbox) return <div className="console-panel"><Skeleton heights={[44, 44, 44]} /></div>;
  if (inbox.approvals.length === 0) return <div className="console-panel"><Empty icon="inbox" title={say.empty[box]} /></div>;
  const { next } = inbox;
  return (
    <section className="inbox__queue" aria-label={say.boxes[box]}>
      <ul>
        {inbox.approvals.map((approval) => (
          <li key={approval.approvalId}><Entry approval={approval} here={approval.approvalId === open} onOpen={() => onOpen(approval.approvalId)} /></li>
        ))}
      </ul>
      {(pager.toFirst || next !== null) && (
        <nav className="list-panel__pages" aria-label={list.pages}>
          <Button size="small" disabled={pager.toFirst === null} onClick={pager.toFirst ?? undefined}>{list.first}</Button>
          <Button size="small" disabled={next === null} onClick={() => next !== null && pager.toNext(next)}>{list.next}</Button>
        </nav>
      )}
    </section>
  );
}

function Entry({ approval, here, onOpen }: { readonly approval: ApprovalSummary; readonly here: boolean; readonly onOpen: () => void }): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  const areaName = useAreaName();
  const subject = useSubject();
  const { state, dueAt, reminded, areaCode, maker, raisedAt, review } = approval;
  return (
    <button type="button" className={`inbox__entry${here ? ' inbox__entry--here' : ''}`} aria-current={here ? 'true' : undefined} onClick={onOpen}>
      <b>{subject(approval)}</b>
      <small>{areaName(areaCode)} · {say.askedBy(maker.staffNumber ?? say.operator, formatMoment(raisedAt, language))}</small>
      {review !== null && <ReviewMark review={review} />}
      {review !== null ? review === 'pending' && <small>{say.reviewBy(formatMoment(dueAt, language))}</small> : state === 'raised' ? <small className={reminded ? 'inbox__due' : undefined}>{reminded && <Icon name="clock" size={16} />}{say.due(formatMoment(dueAt, language))}</small> : <ApprovalStateMark state={state} />}
    </button>
  );
}
