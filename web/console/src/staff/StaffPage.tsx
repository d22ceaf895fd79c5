import type { StaffRow } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { listStaff } from '../addresses.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { holds, useSignedIn } from '../frame/use-me.ts';
import { Watermarked } from '../frame/Watermarked.tsx';
import { FilterForm } from '../list/FilterForm.tsx';
import { ListPanel, type Column } from '../list/ListPanel.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { roleWords } from '../words/role-words.ts';
import { staffActWords } from './act-words.ts';
import { staffRoles, staffShapes, staffStates, type StaffQuery } from './staff-values.ts';
import { StaffActs } from './StaffActs.tsx';
import { StaffStateMark } from './StaffStateMark.tsx';
import { staffWords } from './words.ts';

/** The people of the agencies that one administers or audits, by staff number. */
export function StaffPage(): ReactElement {
  const say = useWords(staffWords);
  const acts = useWords(staffActWords);
  const { language } = useLanguage();
  const areas = useAreaOptions();
  const { search, filters, filter, pager } = useListSearch(staffShapes, 'after');
  const query = useQuery({
    queryKey: ['staff', search],
    queryFn: async ({ signal }) => {
      const { people, next } = await call(listStaff, { query: search as StaffQuery, signal });
      return { rows: people, next };
    },
  });
  return (
    <Watermarked>
      <PageHead title={say.title} words={say.lead}>{holds(useSignedIn(), ['system_administrator']) && <Link className="console-link" to="/staff/invite">{acts.invite}</Link>}</PageHead>
      <FilterForm
        values={filters} onFilter={filter}
        filters={[
          { name: 'role', label: say.role, options: staffRoles.map((role) => ({ value: role, label: roleWords[language][role] })) },
          { name: 'state', label: say.state, options: staffStates.map((state) => ({ value: state, label: say.states[state] })) },
          { name: 'areaCode', label: say.area, options: areas },
        ]}
      />
      <ListPanel<StaffRow>
        list="staff" label={say.title} query={query} rowKey={({ staffId }) => staffId} pager={pager} columns={useColumns()}
        empty={{ icon: 'person', title: say.nobody, words: say.nobodyWords }}
      />
    </Watermarked>
  );
}

function useColumns(): readonly Column<StaffRow>[] {
  const say = useWords(staffWords);
  const { language } = useLanguage();
  return [
    { key: 'number', title: say.number, always: true, width: 130, cell: ({ staffId, staffNumber }) => <Link className="console-link" to="/staff/$staffId" params={{ staffId }}><b>{staffNumber}</b></Link> },
    { key: 'name', title: say.name, width: 110, cell: ({ maskedName }) => maskedName },
    { key: 'agency', title: say.agency, cell: ({ agency }) => <>{agency.name[language]}<br /><small className="kit-second">{agency.areaName[language]}, {agency.areaCode}</small></> },
    { key: 'roles', title: say.roles, cell: ({ grants }) => <ul className="console-plain">{grants.map(({ role, areaCode, areaName }) => <li key={role + areaCode}>{roleWords[language][role]} · {areaName[language]}</li>)}</ul> },
    { key: 'state', title: say.state, width: 130, cell: ({ state }) => <StaffStateMark state={state} /> },
    { key: 'acts', title: say.look, always: true, width: 210, cell: (row) => <StaffActs row={row} /> },
  ];
}
