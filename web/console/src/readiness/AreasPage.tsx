import type * as promise from '@yika/contract';
import type { QueryOf, ReadinessAreaRow } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listReadiness } from '../addresses.ts';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { FilterForm } from '../list/FilterForm.tsx';
import { ListPanel, type Column } from '../list/ListPanel.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { areasShapes, waitsFor } from './areas-search.ts';
import { readinessWords } from './words.ts';

export const readersOfReadiness = ['officer', 'approver', 'auditor'] as const;
type AreasQuery = QueryOf<typeof promise.listReadiness>;

/** The provinces and cities of one's scope, how far each is, and for whom something waits. */
export function AreasPage(): ReactElement {
  const say = useWords(readinessWords);
  const areas = useAreaOptions();
  const { search, filters, filter, pager } = useListSearch(areasShapes, 'after');
  const query = useQuery({
    queryKey: ['readiness', 'list', search],
    queryFn: async ({ signal }) => {
      const { areas: rows, next } = await call(listReadiness, { query: search as AreasQuery, signal });
      return { rows, next };
    },
  });
  return (
    <>
      <PageHead title={say.title} words={say.lead} />
      <ForRoles roles={readersOfReadiness}>
        <FilterForm
          values={filters} onFilter={filter}
          filters={[
            { name: 'areaCode', label: say.area, options: areas.filter(({ value }) => value !== '000000' && value.endsWith('00')) },
            { name: 'waits', label: say.waits, options: waitsFor.map((value) => ({ value, label: say.waitsFor[value] })) },
          ]}
        />
        <ListPanel<ReadinessAreaRow> list="readiness" label={say.title} query={query} rowKey={({ areaCode }) => areaCode} pager={pager} columns={useColumns()} empty={{ icon: 'check', title: say.none, words: say.noneWords }} />
      </ForRoles>
    </>
  );
}

function useColumns(): readonly Column<ReadinessAreaRow>[] {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  return [
    { key: 'area', title: say.area, always: true, cell: ({ areaCode, name }) => <Link className="console-link" to="/readiness/$areaCode" params={{ areaCode }}>{name[language]}, {areaCode}</Link> },
    { key: 'progress', title: say.progress, width: 260, cell: ({ items }) => (
      <div className="readiness__progress">
        <span className="readiness__steps" aria-hidden="true">{items.map(({ item, state }) => <i key={item} className={`readiness__step readiness__step--${state}`} />)}</span>
        {say.acceptedOf(items.filter(({ state }) => state === 'accepted').length, items.length)}
      </div>
    ) },
    { key: 'waits', title: say.waits, width: 280, cell: ({ accepted, toMend, forReview }) => (accepted ? say.whole : [toMend > 0 ? say.toMend(toMend) : '', forReview > 0 ? say.forReview(forReview) : ''].filter(Boolean).join(' · ') || say.nothingWaits) },
    { key: 'toDo', title: say.forYou, width: 130, cell: ({ toDo }) => (toDo > 0 ? <b className="console__count">{toDo}</b> : null) },
  ];
}
