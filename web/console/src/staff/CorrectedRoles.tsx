import type { ApprovalView } from '@yika/contract';
import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useCorrecting } from '../approvals/use-correcting.ts';
import { approvalWords } from '../approvals/words.ts';
import { RoleFields, type GrantsProposal } from './RoleFields.tsx';

/** Roles that were asked for, and came back. */
export function CorrectedRoles({ approval, proposal }: { readonly approval: ApprovalView; readonly proposal: GrantsProposal }): ReactElement {
  return <RoleFields {...useCorrecting(approval)} initial={proposal} send={useWords(approvalWords).correct} />;
}
