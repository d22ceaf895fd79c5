import type { DossierItemView, DossierState } from '@yika/contract';
import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { dossierWords } from './words.ts';

const tones: Record<DossierState, MarkTone> = {
  draft: 'plain', province_review: 'waiting', ministry_review: 'waiting', returned: 'doubt', rejected: 'bad', withdrawn: 'plain', lapsed: 'doubt', stale: 'doubt', approved: 'good', filed: 'good',
};

export function DossierStateMark({ state }: { readonly state: DossierState }): ReactElement {
  const say = useWords(dossierWords);
  return <StateMark tone={tones[state]}>{say.states[state]}</StateMark>;
}

/** What a reviewer said comes before what the platform found. */
export function DossierItemMark({ item: { edition, faults, mark, item } }: { readonly item: DossierItemView }): ReactElement {
  const say = useWords(dossierWords);
  if (faults.some(({ code }) => code === 'not_corrected')) return <StateMark tone="doubt">{say.toCorrect}</StateMark>;
  if (edition === 0 && item !== 'others') return <StateMark tone="plain">{say.notBegun}</StateMark>;
  if (faults.length > 0) return <StateMark tone="doubt">{say.faults(faults.length)}</StateMark>;
  return <StateMark tone="good">{mark === 'accepted' ? say.accepted : say.ready}</StateMark>;
}
