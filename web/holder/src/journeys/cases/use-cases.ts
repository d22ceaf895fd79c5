import type { CaseState, CaseSummary } from '@yika/contract';
import { call } from '@yika/kit';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { listCases } from '../../addresses.ts';

export function useCases(): UseQueryResult<readonly CaseSummary[]> {
  return useQuery({ queryKey: ['cases'], queryFn: async () => (await call(listCases, {})).cases });
}

export function openOf(cases: readonly CaseSummary[]): readonly CaseSummary[] {
  return cases.filter(({ state }) => isOpen(state));
}

export function isOpen(state: CaseState): boolean {
  switch (state) {
    case 'received':
    case 'waiting_for_holder':
    case 'to_confirm':
    case 'appealed': return true;
    case 'granted':
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
    case 'refused_finally': return false;
  }
}
