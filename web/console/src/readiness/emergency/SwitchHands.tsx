import type { KillSwitch } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import type { Editing } from '../forms/editing.ts';
import { formWords } from '../forms/words.ts';
import { killSwitches, partWords } from '../part-words.ts';
import type { EmergencyPlan } from './plan.ts';
import { RoleCell } from './RoleCell.tsx';
import { emergencyWords } from './words.ts';

interface Hands {
  readonly asks: string | null;
  readonly agrees: string | null;
}

/** Of each stop one role asks and another agrees. It stands in the plan once both are chosen. */
export function SwitchHands({ content, onChange }: Editing<EmergencyPlan>): ReactElement {
  const say = useWords(emergencyWords);
  const form = useWords(formWords);
  const names = partWords[useLanguage().language];
  const [half, setHalf] = useState<Readonly<Partial<Record<KillSwitch, Hands>>>>({});
  const handsOf = (killSwitch: KillSwitch): Hands => content.switches.find((each) => each.killSwitch === killSwitch) ?? half[killSwitch] ?? { asks: null, agrees: null };
  const put = (killSwitch: KillSwitch, { asks, agrees }: Hands): void => {
    if (asks === null || agrees === null) setHalf({ ...half, [killSwitch]: { asks, agrees } });
    else onChange({ ...content, switches: [...content.switches.filter((each) => each.killSwitch !== killSwitch), { killSwitch, asks, agrees }] });
  };
  return (
    <section className="console-panel" aria-label={say.switches}>
      <h2>{say.switches}</h2>
      <p className="kit-second">{say.switchesWords}</p>
      <Scroll>
        <table className="readiness__table">
          <thead><tr><th scope="col">{say.stop}</th><th scope="col">{say.asks}</th><th scope="col">{say.agrees}</th></tr></thead>
          <tbody>
            {killSwitches.map((killSwitch) => {
              const hands = handsOf(killSwitch);
              return (
                <tr key={killSwitch}>
                  <th scope="row">{names[killSwitch]}</th>
                  <td><RoleCell label={form.of(say.asks, names[killSwitch])} roles={content.roles} value={hands.asks} onChange={(asks) => put(killSwitch, { ...hands, asks })} /></td>
                  <td><RoleCell label={form.of(say.agrees, names[killSwitch])} roles={content.roles} value={hands.agrees} onChange={(agrees) => put(killSwitch, { ...hands, agrees })} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
