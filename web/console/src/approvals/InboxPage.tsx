import { failureOf, ProblemAlert, useLanguage, useWords } from '@yika/kit';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import type { ReactElement } from 'react';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { holds, useSignedIn } from '../frame/use-me.ts';
import { FilterForm } from '../list/FilterForm.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { ApprovalDetail } from './ApprovalDetail.tsx';
import { approvalsShapes, approvalStates, boxes, type ApprovalsQuery, type Box } from './approvals-search.ts';
import { Queue } from './Queue.tsx';
import { useInbox } from './use-approvals.ts';
import { approvalWords } from './words.ts';

/** What waits for me, what I decided, what I asked for: a queue, and beside it the one that is being read. */
export function InboxPage(): ReactElement {
  const say = useWords(approvalWords);
  const { language } = useLanguage();
  const me = useSignedIn();
  const areas = useAreaOptions();
  const navigate = useNavigate();
  const { open } = useSearch({ from: '/frame/approvals' });
  const { filters, search, filter, pager } = useListSearch(approvalsShapes, 'after');
  const { box = 'to_do', state, areaCode, reference } = filters;
  const { open: _, ...asked } = search;
  const inbox = useInbox({ ...asked, box, limit: 20 } as ApprovalsQuery);
  const counts = inbox.data?.counts;
  const goTo = (approvalId: string | undefined): void => void navigate({ to: '/approvals', search: { ...search, open: approvalId } as typeof search });
  return (
    <>
      <PageHead title={say.titles[box as Box]} words={counts && say.waiting(counts.to_do, counts.due_today, language)}>
        {holds(me, ['officer']) && <Link className="kit-button kit-button--secondary console-button" to="/approvals/new">{say.ask}</Link>}
      </PageHead>
      <Tabs
        activeKey={box}
        onChange={(key) => filter({ box: key })}
        items={boxes.map((each: Box) => ({ key: each, label: counts ? `${say.boxes[each]} (${say.count(counts[each])})` : say.boxes[each] }))}
      />
      <FilterForm
        values={{ ...(reference && { reference }), ...(state && { state }), ...(areaCode && { areaCode }) }}
        onFilter={(typed) => filter({ ...(box !== 'to_do' && { box }), ...typed })}
        filters={[
          { name: 'reference', label: say.reference }, { name: 'areaCode', label: say.area, options: areas },
          ...(box === 'to_do' ? [] : [{ name: 'state' as const, label: say.state, options: approvalStates.map((each) => ({ value: each, label: say.states[each] })) }]),
        ]}
      />
      {inbox.error && <ProblemAlert failure={failureOf(inbox.error)} onTryAgain={() => inbox.refetch()} />}
      <div className={`inbox${open ? ' inbox--open' : ''}`}>
        <Queue inbox={inbox.data} box={box as Box} open={open} pager={pager} onOpen={goTo} />
        {open ? <ApprovalDetail key={open} approvalId={open} onBack={() => goTo(undefined)} onDecided={() => goTo(nextOf(inbox.data?.approvals ?? [], open, box))} /> : <p className="inbox__choose">{say.choose}</p>}
      </div>
    </>
  );
}

/** Whoever works through what waits is led to the next; elsewhere one stays and sees what became of it. */
function nextOf(approvals: readonly { readonly approvalId: string }[], open: string, box: string): string | undefined {
  if (box !== 'to_do') return open;
  const at = approvals.findIndex(({ approvalId }) => approvalId === open);
  return (approvals[at + 1] ?? approvals.find(({ approvalId }) => approvalId !== open))?.approvalId;
}
