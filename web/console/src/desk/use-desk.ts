import type { DeskCaseView, QueryOf, ReplyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { call } from '@yika/kit';
import { getDeskCase, listDesk, listWorkload } from '../addresses.ts';

export type DeskQuery = QueryOf<typeof promise.listDesk>;
export type Desk = ReplyOf<typeof promise.listDesk>;

const EVERY_MS = 20_000;

/** Asked again while the page is looked at: others work on the same queue. */
export function useDesk(query: DeskQuery): UseQueryResult<Desk> {
  return useQuery({ queryKey: ['cases', 'list', query], queryFn: ({ signal }) => call(listDesk, { query, signal }), refetchInterval: EVERY_MS });
}

export function useWorkload(): UseQueryResult<ReplyOf<typeof promise.listWorkload>> {
  return useQuery({ queryKey: ['cases', 'workload'], queryFn: ({ signal }) => call(listWorkload, { signal }), refetchInterval: EVERY_MS * 3 });
}

/** Each look is on record with the person: it is not asked again by itself. */
export function useDeskCase(caseNumber: string): UseQueryResult<DeskCaseView> {
  return useQuery({ queryKey: ['cases', 'one', caseNumber], queryFn: ({ signal }) => call(getDeskCase, { params: { caseNumber }, signal }), refetchOnWindowFocus: false, staleTime: 60_000 });
}

/** After an act: what the server says of it now, and every list anew. */
export function useTold(): (one: DeskCaseView) => void {
  const queries = useQueryClient();
  return (one) => {
    queries.setQueryData(['cases', 'one', one.caseNumber], one);
    void queries.invalidateQueries({ queryKey: ['cases', 'list'] });
    void queries.invalidateQueries({ queryKey: ['cases', 'workload'] });
  };
}
