import type { IssuerStanding, IssuerView } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listIssuers, raiseIssuerStanding } from '../addresses.ts';
import { useAreaOptions } from '../agencies/use-areas.ts';
import { AskWithReason } from '../approvals/AskWithReason.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { useSignedIn } from '../frame/use-me.ts';
import { FilterForm } from '../list/FilterForm.tsx';
import { ListPanel, type Column } from '../list/ListPanel.tsx';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { formatDate } from '../words/moment.ts';
import { issuerStandings, issuersShapes } from './issuers-search.ts';
import { issuerWords } from './words.ts';

const tones: Record<IssuerStanding, MarkTone> = { active: 'good', suspended: 'doubt', withdrawn: 'plain' };

/** The register of issuers, which is public and short; officers ask here that one stop or go on. */
export function IssuersPage(): ReactElement {
  const say = useWords(issuerWords);
  const areas = useAreaOptions();
  const { filters, filter, pager } = useListSearch(issuersShapes, 'after');
  const query = useQuery({
    queryKey: ['issuers', filters],
    queryFn: async ({ signal }) => {
      const { issuers } = await call(listIssuers, { signal });
      return { rows: issuers.filter(({ areaCode, standing }) => isWithin(areaCode, filters.areaCode) && (filters.standing ?? standing) === standing), next: null };
    },
  });
  return (
    <>
      <PageHead title={say.title} words={say.lead} />
      <FilterForm
        values={filters} onFilter={filter}
        filters={[
          { name: 'areaCode', label: say.area, options: areas },
          { name: 'standing', label: say.standing, options: issuerStandings.map((value) => ({ value, label: say.standings[value] })) },
        ]}
      />
      <ListPanel<IssuerView>
        list="issuers" label={say.title} query={query} rowKey={({ areaCode }) => areaCode} pager={pager} columns={useColumns()}
        empty={{ icon: 'institution', title: say.none, words: say.noneWords }}
      />
    </>
  );
}

/** '440000' covers '440100'. */
function isWithin(areaCode: string, asked: string | undefined): boolean {
  return asked === undefined || areaCode.startsWith(asked.replace(/(?:00){1,3}$/, ''));
}

function useColumns(): readonly Column<IssuerView>[] {
  const say = useWords(issuerWords);
  const { language } = useLanguage();
  const { grants } = useSignedIn();
  const scopes = grants.filter(({ role }) => role === 'officer').map(({ areaCode }) => areaCode);
  const columns: readonly Column<IssuerView>[] = [
    { key: 'number', title: say.number, always: true, width: 120, cell: ({ issuerNumber }) => <b>{issuerNumber}</b> },
    { key: 'area', title: say.area, cell: ({ name, areaCode }) => <>{name[language]}<br /><small className="kit-second">{areaCode} · <a href={`/issuers/${areaCode}`} target="_blank" rel="noopener">{say.rules}<span className="kit-unseen">: {name[language]}</span></a></small></> },
    { key: 'scope', title: say.scope, width: 220, cell: ({ scope }) => scope.map((each) => say.scopes[each]).join(language === 'zh-CN' ? '、' : ', ') },
    { key: 'since', title: say.since, width: 140, cell: ({ since }) => formatDate(since, language) },
    { key: 'standing', title: say.standing, width: 180, cell: ({ standing, until }) => <StateMark tone={tones[standing]}>{say.standings[standing]}{until !== null && ` ${say.until(formatDate(until, language))}`}</StateMark> },
  ];
  if (scopes.length === 0) return columns;
  return [...columns, { key: 'acts', title: say.acts, always: true, width: 270, cell: (issuer) => scopes.some((scope) => isWithin(issuer.areaCode, scope)) && <Acts issuer={issuer} /> }];
}

const acts = [['suspend', 'suspended', true], ['resume', 'active', false], ['withdraw', 'withdrawn', true]] as const;

/** What its standing leaves to be asked for: a withdrawn one comes back by a new registration alone. */
function Acts({ issuer: { areaCode, name, standing } }: { readonly issuer: IssuerView }): ReactElement | null {
  const say = useWords(issuerWords);
  const { language } = useLanguage();
  if (standing === 'withdrawn') return null;
  return (
    <span className="console-acts">
      {acts.filter(([, to]) => to !== standing).map(([act, to, danger]) => (
        <AskWithReason
          key={act} label={say[act]} title={say.of(say[act], name[language])} words={say[`${act}Words`]} danger={danger}
          send={(reason, attempt) => call(raiseIssuerStanding, { body: { proposal: { areaCode, standing: to }, reason }, attempt })}
        />
      ))}
    </span>
  );
}
