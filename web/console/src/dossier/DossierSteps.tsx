import type { DossierState, DossierTurn, DossierView } from '@yika/contract';
import { Icon, useWords, type IconName } from '@yika/kit';
import type { ReactElement } from 'react';
import { dossierWords } from './words.ts';

type Step = 'written' | 'province' | 'ministry' | 'approved';

/** How far it is, drawn: the step it stands at says so in words too. */
export function DossierSteps({ dossier: { areaCode, state, turn } }: { readonly dossier: Pick<DossierView, 'areaCode' | 'state' | 'turn'> }): ReactElement {
  const say = useWords(dossierWords);
  const steps: readonly Step[] = areaCode.endsWith('0000') ? ['written', 'ministry', 'approved'] : ['written', 'province', 'ministry', 'approved'];
  const at = steps.indexOf(stepOf[turn]);
  return (
    <ol className="dossier__steps" aria-label={say.steps}>
      {steps.map((step, place) => {
        const manner = place < at || isOver(state) ? 'done' : place === at ? 'now' : 'ahead';
        return (
          <li key={step} className={`dossier__step dossier__step--${manner}`} {...(manner === 'now' && { 'aria-current': 'step' as const })}>
            <Icon name={iconOf(manner, state)} size={20} />
            <span><b>{say.stepNames[step]}</b>{place === at && <small>{say.states[state]}</small>}</span>
          </li>
        );
      })}
    </ol>
  );
}

function iconOf(manner: 'done' | 'now' | 'ahead', state: DossierState): IconName {
  if (manner === 'done') return 'check';
  if (manner === 'ahead') return 'clock';
  return state === 'draft' ? 'document' : state === 'province_review' || state === 'ministry_review' ? 'person' : 'undo';
}

function isOver(state: DossierState): boolean {
  return state === 'approved' || state === 'filed';
}

const stepOf: Readonly<Record<DossierTurn, Step>> = { area: 'written', province: 'province', ministry: 'ministry', nobody: 'approved' };
