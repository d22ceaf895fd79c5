import type { ManagedPlaceRow } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listManagedPlaces } from '../addresses.ts';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { holds, useSignedIn } from '../frame/use-me.ts';
import { FilterForm } from '../list/FilterForm.tsx';
import { ListPanel, type Column } from '../list/ListPanel.tsx';
import { StateMark } from '../list/StateMark.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { formatDate } from '../words/moment.ts';
import { placesShapes, purposes, type PlacesQuery } from './places-search.ts';
import { placeWords } from './words.ts';

/** Where cards are shown: the counters of one's scope, and how many tills stand there. */
export function PlacesPage(): ReactElement {
  const say = useWords(placeWords);
  const areas = useAreaOptions();
  const me = useSignedIn();
  const { search, filters, filter, pager } = useListSearch(placesShapes, 'after');
  const query = useQuery({
    queryKey: ['places', search],
    queryFn: async ({ signal }) => {
      const { places, next } = await call(listManagedPlaces, { query: search as PlacesQuery, signal });
      return { rows: places, next };
    },
  });
  return (
    <>
      <PageHead title={say.title} words={say.lead}>
        {holds(me, ['officer', 'clerk_supervisor']) && <Link className="kit-button kit-button--secondary console-button" to="/places/new">{say.add}</Link>}
      </PageHead>
      <FilterForm
        values={filters} onFilter={filter}
        filters={[
          { name: 'areaCode', label: say.area, options: areas },
          { name: 'standing', label: say.standing, options: (['open', 'closed'] as const).map((value) => ({ value, label: say.standings[value] })) },
          { name: 'purpose', label: say.purpose, options: purposes.map((value) => ({ value, label: say.purposeNames[value] })) },
        ]}
      />
      <ListPanel<ManagedPlaceRow>
        list="places" label={say.title} query={query} rowKey={({ servicePointId }) => servicePointId} pager={pager} columns={useColumns()}
        empty={{ icon: 'institution', title: say.none, words: say.noneWords }}
      />
    </>
  );
}

function useColumns(): readonly Column<ManagedPlaceRow>[] {
  const say = useWords(placeWords);
  const { language } = useLanguage();
  return [
    {
      key: 'name', title: say.place, always: true,
      cell: ({ servicePointId, name, isAgency }) => <><Link className="console-link" to="/places/$servicePointId" params={{ servicePointId }}>{name[language]}</Link><br /><small className="kit-second">{servicePointId}{isAgency && ` · ${say.agency}`}</small></>,
    },
    { key: 'area', title: say.area, width: 190, cell: ({ areaName, regionCode }) => <>{areaName[language]}<br /><small className="kit-second">{regionCode}</small></> },
    { key: 'purposes', title: say.purposes, width: 170, cell: ({ purposes: served }) => served.map((each) => say.purposeNames[each]).join(language === 'zh-CN' ? '、' : ', ') },
    { key: 'tills', title: say.tills, width: 200, cell: ({ terminals: { enrolled, waiting } }) => say.counted(enrolled, waiting) },
    { key: 'standing', title: say.standing, width: 190, cell: ({ closedOn }) => (closedOn === null ? <StateMark tone="good">{say.standings.open}</StateMark> : <StateMark tone="plain">{say.closedOn(formatDate(closedOn, language))}</StateMark>) },
  ];
}
