import type { ApprovalView, CorrectableProposal } from '@yika/contract';
import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useCorrecting } from '../approvals/use-correcting.ts';
import { approvalWords } from '../approvals/words.ts';
import { purposes } from './places-search.ts';
import { TillFields } from './TillForm.tsx';

/** A till that was asked for, and came back: what it may be used for. A purpose that its place does not have is refused by name. */
export function CorrectedTill({ approval, proposal }: { readonly approval: ApprovalView; readonly proposal: Extract<CorrectableProposal, { till: string }> }): ReactElement {
  return <TillFields {...useCorrecting(approval)} initial={proposal} licensed={purposes} send={useWords(approvalWords).correct} />;
}
