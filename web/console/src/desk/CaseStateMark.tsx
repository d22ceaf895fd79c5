import { caseStateWords, type CaseState } from '@yika/contract';
import { useLanguage } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';

const tones: Readonly<Record<CaseState, MarkTone>> = {
  received: 'waiting', waiting_for_holder: 'plain', to_confirm: 'doubt', granted: 'good', refused: 'bad', withdrawn: 'plain', lapsed: 'plain', appealed: 'doubt', refused_finally: 'bad',
};

export function CaseStateMark({ state }: { readonly state: CaseState }): ReactElement {
  const { language } = useLanguage();
  return <StateMark tone={tones[state]}>{caseStateWords[state][language]}</StateMark>;
}
