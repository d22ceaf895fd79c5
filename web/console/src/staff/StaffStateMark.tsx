import type { StaffState } from '@yika/contract';
import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { staffWords } from './words.ts';

const tones: Record<StaffState, MarkTone> = { invited: 'waiting', active: 'good', suspended: 'doubt', ended: 'plain' };

export function StaffStateMark({ state }: { readonly state: StaffState }): ReactElement {
  return <StateMark tone={tones[state]}>{useWords(staffWords).states[state]}</StateMark>;
}
