import type { DossierItemView, DossierView } from '@yika/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { call } from '@yika/kit';
import { getDossier } from '../addresses.ts';

export function useDossier(areaCode: string): UseQueryResult<DossierView> {
  return useQuery({ queryKey: ['dossiers', 'one', areaCode], queryFn: ({ signal }) => call(getDossier, { params: { areaCode }, signal }) });
}

/** After an act upon one item: what the server says of it at once, and the rest anew, because one item may rest on another. */
export function useItemTold(areaCode: string): (item: DossierItemView) => Promise<void> {
  const queries = useQueryClient();
  return async (item) => {
    queries.setQueryData<DossierView>(['dossiers', 'one', areaCode], (dossier) => dossier && { ...dossier, items: dossier.items.map((each) => (each.item === item.item ? item : each)) });
    await queries.invalidateQueries({ queryKey: ['dossiers'] });
  };
}

/** After an act upon the whole. */
export function useDossierChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['dossiers'] });
    await queries.invalidateQueries({ queryKey: ['approvals'] });
  };
}
