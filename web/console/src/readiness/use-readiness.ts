import type { ReadinessItem, ReplyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { call } from '@yika/kit';
import { getReadiness, getReadinessItem } from '../addresses.ts';

export type Readiness = ReplyOf<typeof promise.getReadiness>;
export type WholeItem = ReplyOf<typeof promise.getReadinessItem>;

export function useReadiness(areaCode: string): UseQueryResult<Readiness> {
  return useQuery({ queryKey: ['readiness', areaCode], queryFn: ({ signal }) => call(getReadiness, { params: { areaCode }, signal }) });
}

export function useItem(areaCode: string, item: ReadinessItem): UseQueryResult<WholeItem> {
  return useQuery({ queryKey: ['readiness', areaCode, item], queryFn: ({ signal }) => call(getReadinessItem, { params: { areaCode, item }, signal }) });
}

/** After an act: everything of that area anew, because one item may rest on another. */
export function useReadinessChanged(areaCode: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['readiness', areaCode] });
    await queries.invalidateQueries({ queryKey: ['readiness', 'list'] });
  };
}
