import type { AgencyView } from '@yika/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call, useLanguage } from '@yika/kit';
import { listAgencies } from '../addresses.ts';

export function useAgencies(): UseQueryResult<readonly AgencyView[]> {
  return useQuery({ queryKey: ['agencies'], queryFn: async ({ signal }) => (await call(listAgencies, { query: {}, signal })).agencies, staleTime: 60_000 });
}

/** The areas that have an office, to choose from, by code. */
export function useAreaOptions(): readonly { readonly value: string; readonly label: string }[] {
  const { language } = useLanguage();
  const names = new Map((useAgencies().data ?? []).map(({ areaCode, areaName }) => [areaCode, areaName[language]]));
  return [...names].sort(([one], [other]) => one.localeCompare(other)).map(([areaCode, name]) => ({ value: areaCode, label: `${name}, ${areaCode}` }));
}

/** The name of an area; its code where it has no office here. */
export function useAreaName(): (areaCode: string) => string {
  const { language } = useLanguage();
  const { data = [] } = useAgencies();
  return (areaCode) => data.find((agency) => agency.areaCode === areaCode)?.areaName[language] ?? areaCode;
}
