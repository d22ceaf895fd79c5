import type { ReplyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '@yika/kit';
import { listDemoStaff } from '../addresses.ts';

export type DemoStaff = ReplyOf<typeof promise.listDemoStaff>;

/** The invented staff; null where there is no demonstration, undefined while it is not known yet. */
export function useDemoStaff(): DemoStaff | null | undefined {
  // Outside the demonstration the address is unknown: that is an answer, not a fault.
  return useQuery({ queryKey: ['demo', 'staff'], queryFn: ({ signal }) => call(listDemoStaff, { signal }).catch(() => null), staleTime: Number.POSITIVE_INFINITY }).data;
}
