import type { listOutages as promise, ReplyOf } from '@yika/contract';
import { call } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { listOutages } from '../../addresses.ts';

type Silent = ReplyOf<typeof promise>['neighbours'];
export type Neighbour = Silent[number]['neighbour'];

/** Those that sign-in leans on and that do not answer, since when (epoch milliseconds). None where we are told nothing. */
export function useNotAnswering(): Silent {
  const { data } = useQuery({ queryKey: ['outages'], queryFn: () => call(listOutages, {}), refetchInterval: 30_000, retry: false });
  return data?.neighbours ?? [];
}
