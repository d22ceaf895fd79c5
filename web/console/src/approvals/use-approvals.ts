import type { ApprovalView, ReplyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { call } from '@yika/kit';
import { getApproval, listApprovals } from '../addresses.ts';
import type { ApprovalsQuery } from './approvals-search.ts';

export type Inbox = ReplyOf<typeof promise.listApprovals>;

export function useInbox(query: ApprovalsQuery): UseQueryResult<Inbox> {
  return useQuery({ queryKey: ['approvals', 'list', query], queryFn: ({ signal }) => call(listApprovals, { query, signal }), refetchInterval: 60_000 });
}

export function useApproval(approvalId: string): UseQueryResult<ApprovalView> {
  return useQuery({ queryKey: ['approvals', 'one', approvalId], queryFn: ({ signal }) => call(getApproval, { params: { approvalId }, signal }) });
}

/** After an act: what the server says of it now, and every list anew. */
export function useTold(): (approval: ApprovalView) => void {
  const queries = useQueryClient();
  return (approval) => {
    queries.setQueryData(['approvals', 'one', approval.approvalId], approval);
    void queries.invalidateQueries({ queryKey: ['approvals', 'list'] });
  };
}
