import type { ApprovalView, StaffPersonView } from '@yika/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { call, toast, useWords } from '@yika/kit';
import { getStaffPerson } from '../addresses.ts';
import { useTold } from '../approvals/use-approvals.ts';
import { staffActWords } from './act-words.ts';

export function usePerson(staffId: string): UseQueryResult<StaffPersonView> {
  return useQuery({ queryKey: ['staff', 'one', staffId], queryFn: ({ signal }) => call(getStaffPerson, { params: { staffId }, signal }) });
}

/** After an act upon somebody: their page, the list and the recoveries are read anew. */
export function useReadAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(['staff', 'recoveries', 'sessions', 'sign-ins'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  };
}

/** A change that was asked for: it waits, or was done at once where nobody else needs to agree. */
export function useHeld(): (held: ApprovalView) => Promise<void> {
  const say = useWords(staffActWords);
  const told = useTold();
  const readAnew = useReadAnew();
  return async (held) => {
    told(held);
    toast(held.state === 'applied' ? say.applied : say.asked);
    await readAnew();
  };
}
