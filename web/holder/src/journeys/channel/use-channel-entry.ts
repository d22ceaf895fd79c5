import { call } from '@yika/kit';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ChannelEntryView } from '@yika/contract';
import { getChannelEntry } from '../../addresses.ts';

/** Which app this browser came from, and what its account may do here. */
export function useChannelEntry(): UseQueryResult<ChannelEntryView> {
  return useQuery({ queryKey: ['channel'], queryFn: () => call(getChannelEntry, {}) });
}
