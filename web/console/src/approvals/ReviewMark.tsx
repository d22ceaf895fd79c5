import type { ApprovalReview } from '@yika/contract';
import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { approvalWords } from './words.ts';

const tones: Record<ApprovalReview, MarkTone> = { pending: 'doubt', confirmed: 'good', contested: 'bad' };

/** Of what was done in an emergency: what those say of it who would have approved it. */
export function ReviewMark({ review }: { readonly review: ApprovalReview }): ReactElement {
  return <StateMark tone={tones[review]}>{useWords(approvalWords).reviews[review]}</StateMark>;
}
