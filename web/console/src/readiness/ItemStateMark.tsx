import type { ReadinessState } from '@yika/contract';
import { readinessStateWords } from '@yika/contract/readiness-words';
import { useLanguage } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';

const tones: Readonly<Record<ReadinessState, MarkTone>> = { empty: 'plain', incomplete: 'doubt', ready: 'waiting', returned: 'bad', accepted_by_province: 'waiting', accepted: 'good' };

export function ItemStateMark({ state }: { readonly state: ReadinessState }): ReactElement {
  const { language } = useLanguage();
  return <StateMark tone={tones[state]}>{readinessStateWords[state][language]}</StateMark>;
}
