import { dayOf } from '@yika/kit';
import type { ReactElement } from 'react';
import type { Editing } from '../forms/editing.ts';
import { DrillTable } from './DrillTable.tsx';
import type { EmergencyPlan } from './plan.ts';
import { RoleTable } from './RoleTable.tsx';
import { ScenarioSteps } from './ScenarioSteps.tsx';
import { SwitchHands } from './SwitchHands.tsx';

interface Props extends Editing<EmergencyPlan> {
  readonly areaCode: string;
  /** Those that the version rests on. */
  readonly documents: readonly string[];
}

/** Who is called, what each does, who stops what, and when it is rehearsed. */
export function EmergencyForm({ areaCode, documents, content, onChange }: Props): ReactElement {
  return (
    <>
      <RoleTable content={content} onChange={onChange} />
      <ScenarioSteps content={content} onChange={onChange} />
      <SwitchHands content={content} onChange={onChange} />
      <DrillTable areaCode={areaCode} documents={documents} content={content} onChange={onChange} today={dayOf(Date.now())} />
    </>
  );
}
