import type { EmergencyScenario } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import { Button, Input } from 'antd';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { NumberCell } from '../forms/cells.tsx';
import { withAt, without } from '../forms/contents.ts';
import type { Editing } from '../forms/editing.ts';
import { formWords } from '../forms/words.ts';
import { emergencyScenarios, partWords } from '../part-words.ts';
import type { EmergencyPlan } from './plan.ts';
import { RoleCell } from './RoleCell.tsx';
import { emergencyWords } from './words.ts';

type Steps = EmergencyPlan['scenarios'][number]['steps'];

/** Every scenario that the plan has to have, each with what is done, by whom, within how long. */
export function ScenarioSteps({ content, onChange }: Editing<EmergencyPlan>): ReactElement {
  const say = useWords(emergencyWords);
  const stepsOf = (scenario: EmergencyScenario): Steps => content.scenarios.find((each) => each.scenario === scenario)?.steps ?? [];
  const put = (scenario: EmergencyScenario, steps: Steps): void => {
    const all = emergencyScenarios.map((each) => ({ scenario: each, steps: each === scenario ? steps : stepsOf(each) }));
    onChange({ ...content, scenarios: all.filter((each) => each.steps.length > 0) });
  };
  return (
    <section className="console-panel" aria-label={say.scenarios}>
      <h2>{say.scenarios}</h2>
      {emergencyScenarios.map((scenario) => <Scenario key={scenario} scenario={scenario} steps={stepsOf(scenario)} roles={content.roles} onChange={(steps) => put(scenario, steps)} />)}
    </section>
  );
}

interface Props {
  readonly scenario: EmergencyScenario;
  readonly steps: Steps;
  readonly roles: EmergencyPlan['roles'];
  readonly onChange: (steps: Steps) => void;
}

function Scenario({ scenario, steps, roles, onChange }: Props): ReactElement {
  const say = useWords(emergencyWords);
  const form = useWords(formWords);
  const name = partWords[useLanguage().language][scenario];
  const first = roles[0];
  return (
    <fieldset className="readiness__scenario">
      <legend>{name}</legend>
      {steps.length === 0 ? <p className="kit-second">{say.noSteps}</p> : (
        <Scroll>
          <table className="readiness__table">
            <thead><tr><th scope="col">{say.step}</th><th scope="col">{say.who}</th><th scope="col" className="readiness__figure">{say.within} ({say.minutes})</th><td /></tr></thead>
            <tbody>
              {steps.map((step, place) => {
                const of = (what: string): string => form.of(what, `${name}, ${form.row(place + 1)}`);
                const set = (change: Partial<Steps[number]>): void => onChange(withAt(steps, place, (each) => ({ ...each, ...change })));
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                  <tr key={place}>
                    <td className="readiness__wide"><Input aria-label={of(say.step)} value={step.what} onChange={({ target }) => set({ what: target.value })} required minLength={3} maxLength={500} pattern=".*\S.*" /></td>
                    <td><RoleCell label={of(say.who)} roles={roles} value={step.role} onChange={(role) => set({ role })} /></td>
                    <td className="readiness__figure"><NumberCell label={of(say.within)} value={step.withinMinutes} onChange={(withinMinutes) => set({ withinMinutes })} min={1} max={10_080} /></td>
                    <td><Button type="text" aria-label={form.removeNamed(of(say.step))} onClick={() => onChange(without(steps, place))}>{form.remove}</Button></td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
      <div><Button disabled={!first || steps.length >= 40} onClick={() => first && onChange([...steps, { what: '', role: first.role, withinMinutes: 30 }])}>{say.addStep}</Button></div>
    </fieldset>
  );
}
