import { CaseState, caseStateWords, ServiceKey, services, type DeskSummary } from '@yika/contract';
import { Button, call, Icon, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Link, useNavigate } from '@tanstack/react-router';
import { Tabs } from 'antd';
import type { ReactElement } from 'react';
import { claimCase } from '../addresses.ts';
import { useAreaName, useAreaOptions } from '../agencies/use-areas.ts';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { lookers } from '../frame/places.ts';
import { FilterForm } from '../list/FilterForm.tsx';
import { ListPanel, type Column } from '../list/ListPanel.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { formatDate } from '../words/moment.ts';
import { CaseStateMark } from './CaseStateMark.tsx';
import { boxes, deskShapes, type Box } from './desk-search.ts';
import { useDesk, useTold, type DeskQuery } from './use-desk.ts';
import { Workload } from './Workload.tsx';
import { deskWords } from './words.ts';

/** What holders of one’s area asked to have done, in the order of the days by which it is due. */
export function DeskPage(): ReactElement {
  return <ForRoles roles={lookers}><Queue /></ForRoles>;
}

function Queue(): ReactElement {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  const areas = useAreaOptions();
  const { search, filters, filter, pager } = useListSearch(deskShapes, 'after');
  const { box = 'to_do', ...shown } = filters;
  const { after, ...asked } = search;
  const [afterDay, afterId] = after?.split('~') ?? [];
  const desk = useDesk({ ...asked, box, limit: 20, ...(afterDay && afterId && { afterDay, afterId }) } as DeskQuery);
  const counts = desk.data?.counts;
  const rows = { ...desk, data: desk.data && { rows: desk.data.cases, next: desk.data.next && `${desk.data.next.afterDay}~${desk.data.next.afterId}` } } as Parameters<typeof ListPanel<DeskSummary>>[0]['query'];
  return (
    <>
      <PageHead title={say.title} words={counts && say.waiting(counts.to_do, counts.overdue)} />
      <Tabs activeKey={box} onChange={(key) => filter({ box: key })} items={boxes.map((each: Box) => ({ key: each, label: counts && each !== 'done' ? `${say.boxes[each]} (${counts[each]})` : say.boxes[each] }))} />
      <FilterForm
        values={shown} onFilter={(typed) => filter({ ...(box !== 'to_do' && { box }), ...typed })}
        filters={[
          { name: 'caseNumber', label: say.number },
          { name: 'service', label: say.service, options: ServiceKey.enum.map((value) => ({ value, label: services[value].title[language] })) },
          { name: 'state', label: say.state, options: CaseState.enum.map((value) => ({ value, label: caseStateWords[value][language] })) },
          { name: 'areaCode', label: say.area, options: areas },
        ]}
      />
      <ListPanel<DeskSummary>
        list="cases" label={say.boxes[box as Box]} query={rows} rowKey={({ caseNumber }) => caseNumber} pager={pager} columns={useColumns(box as Box)}
        empty={{ icon: 'check', title: say.empty[box as Box], words: say.emptyWords }}
      />
      <Workload />
    </>
  );
}

function useColumns(box: Box): readonly Column<DeskSummary>[] {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  const areaName = useAreaName();
  return [
    {
      key: 'case', title: say.theCase, always: true,
      cell: ({ caseNumber, service, unanswered }) => (
        <>
          <Link className="console-link" to="/cases/$caseNumber" params={{ caseNumber }}>{services[service].title[language]}</Link>
          <br /><small className="kit-second"><code>{caseNumber}</code>{unanswered && <span className="desk__unanswered"><Icon name="message" size={16} />{say.unanswered}</span>}</small>
        </>
      ),
    },
    { key: 'state', title: say.state, width: 190, cell: ({ state }) => <CaseStateMark state={state} /> },
    { key: 'due', title: say.due, width: 170, cell: ({ dueOn, overdue }) => <span className={overdue ? 'desk__late' : undefined}>{overdue && <Icon name="clock" size={16} />}{formatDate(dueOn, language)}{overdue && <small>{say.late}</small>}</span> },
    { key: 'area', title: say.area, width: 180, cell: ({ regionCode, regionName }) => <>{regionName[language] || areaName(regionCode)}<br /><small className="kit-second">{regionCode}</small></> },
    { key: 'held', title: say.heldBy, width: 200, cell: (one) => (box === 'to_do' && one.claimedBy === null ? <Take one={one} /> : (one.mine ? say.you : one.claimedBy ?? say.nobody)) },
  ];
}

/** Straight from the row: whoever takes it is led to it. */
function Take({ one }: { readonly one: DeskSummary }): ReactElement {
  const say = useWords(deskWords);
  const told = useTold();
  const navigate = useNavigate();
  const take = useAttempt(async () => {
    const claimed = await call(claimCase, { params: { caseNumber: one.caseNumber } });
    told(claimed);
    toast(say.taken);
    await navigate({ to: '/cases/$caseNumber', params: { caseNumber: one.caseNumber } });
  });
  return <><Button kind="secondary" busy={take.busy} onPress={() => take.run(undefined)}>{say.take}</Button>{take.failure && <ProblemAlert failure={take.failure} />}</>;
}
