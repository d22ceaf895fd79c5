import type { StaffSignInView } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listStaffSignIns } from '../addresses.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { holds, useSignedIn } from '../frame/use-me.ts';
import { Watermarked } from '../frame/Watermarked.tsx';
import { FilterForm } from '../list/FilterForm.tsx';
import { ListPanel, type Column } from '../list/ListPanel.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { formatMoment } from '../words/moment.ts';
import { wayWords } from '../words/way-words.ts';
import { OutcomeOfSignIn } from './OutcomeOfSignIn.tsx';
import { signInsShapes } from './sign-ins-search.ts';
import { signInLogWords } from './words.ts';

/** Who came in and who was turned away: one's own, or those within one's scope for whoever watches over them. */
export function SignInsPage(): ReactElement {
  const say = useWords(signInLogWords);
  const watches = holds(useSignedIn(), ['security_administrator', 'auditor']);
  const { search, filters, filter, pager } = useListSearch(signInsShapes, 'before');
  const query = useQuery({
    queryKey: ['sign-ins', search],
    queryFn: async ({ signal }) => {
      const { staffId, before, failuresOnly } = search;
      const { signIns, next } = await call(listStaffSignIns, { query: { ...(staffId && { staffId }), ...(before && { before }), ...(failuresOnly && { failuresOnly: true }) }, signal });
      return { rows: signIns, next };
    },
  });
  return (
    <Watermarked>
      <PageHead title={say.title} words={filters.staffId ? say.ofOne : watches ? say.ofScope : say.ofOneself} />
      <FilterForm values={filters.failuresOnly ? { failuresOnly: filters.failuresOnly } : {}} onFilter={(typed) => filter({ ...typed, ...(filters.staffId && typed.failuresOnly && { staffId: filters.staffId }) })} filters={[{ name: 'failuresOnly', label: say.which, options: [{ value: 'true', label: say.failures }] }]} />
      <ListPanel<StaffSignInView>
        list="sign-ins" label={say.title} query={query} rowKey={({ signInId }) => signInId} pager={pager} columns={useColumns()}
        empty={{ icon: 'list', title: say.none, words: say.noneWords }}
      />
    </Watermarked>
  );
}

function useColumns(): readonly Column<StaffSignInView>[] {
  const say = useWords(signInLogWords);
  const ways = useWords(wayWords);
  const { language } = useLanguage();
  return [
    { key: 'at', title: say.at, always: true, width: 190, cell: ({ at }) => formatMoment(at, language, { seconds: true }) },
    { key: 'outcome', title: say.outcome, always: true, cell: ({ outcome }) => <OutcomeOfSignIn outcome={outcome} /> },
    { key: 'number', title: say.number, width: 120, cell: ({ staffNumber }) => staffNumber ?? say.unknown },
    { key: 'way', title: say.way, cell: ({ way }) => ways[way] },
    { key: 'browser', title: say.browser, cell: ({ browser }) => browser },
    { key: 'network', title: say.network, width: 120, cell: ({ network }) => (network === null ? '—' : <code>{network}</code>) },
    { key: 'reference', title: say.reference, width: 130, cell: ({ reference }) => (reference === null ? '—' : <code>{reference}</code>) },
  ];
}
