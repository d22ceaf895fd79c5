import type * as promise from '@yika/contract';
import type { DossierSummary, QueryOf } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listDossiers } from '../addresses.ts';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { FilterForm } from '../list/FilterForm.tsx';
import { ListPanel, type Column } from '../list/ListPanel.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { BeginDossier } from './BeginDossier.tsx';
import { DossierStateMark } from './DossierStateMark.tsx';
import { dossiersShapes, dossierStates, dossierTurns } from './dossiers-search.ts';
import { dossierWords } from './words.ts';

export const readersOfDossiers = ['officer', 'approver', 'auditor'] as const;
type DossiersQuery = QueryOf<typeof promise.listDossiers>;
const DAY_MS = 86_400_000;

/** The newest dossier of each area of one's scope: where it stands, for how long, and whose turn it is. */
export function DossiersPage(): ReactElement {
  const say = useWords(dossierWords);
  const areas = useAreaOptions();
  const { search, filters, filter, pager } = useListSearch(dossiersShapes, 'after');
  const query = useQuery({
    queryKey: ['dossiers', 'list', search],
    queryFn: async ({ signal }) => {
      const { dossiers, next } = await call(listDossiers, { query: search as DossiersQuery, signal });
      return { rows: dossiers, next };
    },
  });
  return (
    <>
      <PageHead title={say.title} words={say.lead} />
      <ForRoles roles={readersOfDossiers}>
        <FilterForm
          values={filters} onFilter={filter}
          filters={[
            { name: 'areaCode', label: say.area, options: areas },
            { name: 'state', label: say.state, options: dossierStates.map((value) => ({ value, label: say.states[value] })) },
            { name: 'turn', label: say.turn, options: dossierTurns.map((value) => ({ value, label: say.turns[value] })) },
          ]}
        />
        <ListPanel<DossierSummary> list="dossiers" label={say.title} query={query} rowKey={({ areaCode }) => areaCode} pager={pager} columns={useColumns()} empty={{ icon: 'document', title: say.none, words: say.noneWords }} acts={<BeginDossier />} />
      </ForRoles>
    </>
  );
}

function useColumns(): readonly Column<DossierSummary>[] {
  const say = useWords(dossierWords);
  const { language } = useLanguage();
  const now = Date.now();
  return [
    { key: 'area', title: say.area, always: true, cell: ({ areaCode, areaName, purpose }) => <><Link className="console-link" to="/dossiers/$areaCode" params={{ areaCode }}>{areaName[language]}, {areaCode}</Link><br /><small className="kit-second">{say.purposes[purpose]}</small></> },
    { key: 'state', title: say.state, width: 210, cell: ({ state, version }) => <><DossierStateMark state={state} /><br /><small className="kit-second">{say.version(version)}</small></> },
    { key: 'completeness', title: say.completeness, width: 190, cell: ({ ready, of }) => <><span className="readiness__steps" aria-hidden="true">{Array.from({ length: of }, (_, place) => place).map((place) => <i key={place} className={`readiness__step ${place < ready ? 'readiness__step--accepted' : ''}`} />)}</span>{say.readyOf(ready, of)}</> },
    { key: 'age', title: say.age, width: 170, cell: ({ stateSince, startedAt }) => <>{say.days(Math.floor((now - stateSince) / DAY_MS))}<br /><small className="kit-second">{say.sinceBegun(Math.floor((now - startedAt) / DAY_MS))}</small></> },
    { key: 'turn', title: say.turn, width: 150, cell: ({ turn, issuerNumber }) => <>{say.turns[turn]}{issuerNumber !== null && <><br /><small className="kit-second">{say.issuerNumber(issuerNumber)}</small></>}</> },
  ];
}
