import type { NextStep, ReasonView } from '@yika/contract';
import { Panel, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StepAction } from '../../app/StepAction.tsx';
import { words } from './words.ts';

/** The one thing to do next; all the rest stands under "why". */
export function NextStepPanel({ reason, step }: { readonly reason: ReasonView; readonly step: NextStep }): ReactElement {
  const say = useWords(words);
  return (
    <Panel>
      <p className="kit-small">{say.next}</p>
      <h2>{reason.title}</h2>
      <p style={{ margin: '4px 0 12px' }}>{reason.whatToDo}</p>
      <div className="kit-actions">
        <StepAction step={step} />
        {reason.otherStep && <StepAction step={reason.otherStep} />}
      </div>
    </Panel>
  );
}
