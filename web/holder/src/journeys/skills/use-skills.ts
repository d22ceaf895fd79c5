import type { SkillsView } from '@yika/contract';
import { call } from '@yika/kit';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getSkills } from '../../addresses.ts';

export function useSkills(): UseQueryResult<SkillsView> {
  return useQuery({ queryKey: ['skills'], queryFn: () => call(getSkills, {}) });
}
