import type { TrainingView } from '@yika/contract';
import { call, useLanguage } from '@yika/kit';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getTraining } from '../../addresses.ts';

export function useTraining(): UseQueryResult<TrainingView> {
  const { language } = useLanguage();
  return useQuery({ queryKey: ['training', language], queryFn: () => call(getTraining, {}) });
}
