import type { ApprovalState } from '@yika/contract';
import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { approvalWords } from './words.ts';

const tones: Record<ApprovalState, MarkTone> = { raised: 'waiting', returned: 'doubt', approved: 'good', applied: 'good', stale: 'doubt', rejected: 'bad', withdrawn: 'plain', lapsed: 'plain' };

export function ApprovalStateMark({ state }: { readonly state: ApprovalState }): ReactElement {
  return <StateMark tone={tones[state]}>{useWords(approvalWords).states[state]}</StateMark>;
}
