import type { ApprovalView, CorrectableProposal } from '@yika/contract';
import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useCorrecting } from '../approvals/use-correcting.ts';
import { approvalWords } from '../approvals/words.ts';
import { PlaceFields } from './PlaceForm.tsx';

/** A place that was asked for, and came back. */
export function CorrectedPlace({ approval, proposal }: { readonly approval: ApprovalView; readonly proposal: Extract<CorrectableProposal, { institutionCode: string }> }): ReactElement {
  return <PlaceFields {...useCorrecting(approval)} initial={proposal} send={useWords(approvalWords).correct} />;
}
