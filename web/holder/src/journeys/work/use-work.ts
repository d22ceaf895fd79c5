import type { WorkView } from '@yika/contract';
import { call } from '@yika/kit';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getWork } from '../../addresses.ts';

export function useWork(): UseQueryResult<WorkView> {
  return useQuery({ queryKey: ['work'], queryFn: () => call(getWork, {}) });
}
