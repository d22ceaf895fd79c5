import type { BenefitsView } from '@yika/contract';
import { call } from '@yika/kit';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getBenefits } from '../../addresses.ts';

export function useBenefits(): UseQueryResult<BenefitsView> {
  return useQuery({ queryKey: ['benefits'], queryFn: () => call(getBenefits, {}) });
}
