import type { StaffMemberView, StaffRole } from '@yika/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call } from '@yika/kit';
import { getStaffMember } from '../addresses.ts';

export type Me = StaffMemberView;

/** Who is signed in. Asked again every few minutes: a session that was ended elsewhere is noticed on a page that lies open. */
export function useMe(): UseQueryResult<Me> {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => call(getStaffMember, { signal }), staleTime: 60_000 });
}

/** Below the frame there is always somebody. */
export function useSignedIn(): Me {
  const { data } = useMe();
  if (!data) throw new Error('the frame shows its pages to somebody who is signed in');
  return data;
}

export function holds(me: Me, roles: readonly StaffRole[]): boolean {
  return me.grants.some(({ role }) => roles.includes(role));
}
