import { useLanguage, useWords } from '@yika/kit';
import { Button, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { StateMark, type MarkTone } from '../../list/StateMark.tsx';
import { useDocuments } from '../documents/use-documents.ts';
import { DayCell } from '../forms/cells.tsx';
import { withAt, without } from '../forms/contents.ts';
import type { Editing } from '../forms/editing.ts';
import { formWords } from '../forms/words.ts';
import { emergencyScenarios, partWords } from '../part-words.ts';
import { drillState, type Drill, type EmergencyPlan } from './plan.ts';
import { emergencyWords } from './words.ts';

const tones: Readonly<Record<'planned' | 'overdue' | 'held', MarkTone>> = { planned: 'waiting', overdue: 'bad', held: 'good' };

interface Props extends Editing<EmergencyPlan> {
  readonly areaCode: string;
  readonly documents: readonly string[];
  readonly today: string;
}

/** Planned, held, overdue; of one that was held what came of it, and its record. */
export function DrillTable({ areaCode, documents, content, onChange, today }: Props): ReactElement {
  const say = useWords(emergencyWords);
  const form = useWords(formWords);
  const names = partWords[useLanguage().language];
  const { data = [] } = useDocuments(areaCode);
  const records = data.filter(({ documentId }) => documents.includes(documentId)).map(({ documentId, name }) => ({ value: documentId, label: name }));
  const put = (drills: Drill[]): void => onChange({ ...content, drills });
  return (
    <section className="console-panel" aria-label={say.drills}>
      <h2>{say.drills}</h2>
      <p className="kit-second">{say.drillsWords}</p>
      {content.drills.length > 0 && (
        <Scroll>
          <table className="readiness__table">
            <thead><tr><th scope="col">{say.drillState}</th><th scope="col">{say.scenario}</th><th scope="col">{say.plannedOn}</th><th scope="col">{say.heldOn}</th><th scope="col">{say.outcome} · {say.evidence}</th><td /></tr></thead>
            <tbody>
              {content.drills.map((drill, place) => {
                const state = drillState(drill, today);
                const of = (what: string): string => form.of(what, `${say.drills}, ${form.row(place + 1)}`);
                const set = (change: Partial<Drill>): void => put(withAt(content.drills, place, (each) => ({ ...each, ...change })));
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                  <tr key={place}>
                    <td><StateMark tone={tones[state]}>{say.drillStates[state]}</StateMark></td>
                    <td><Select aria-label={of(say.scenario)} className="readiness__role" value={drill.scenario} onChange={(scenario) => set({ scenario })} options={emergencyScenarios.map((value) => ({ value, label: names[value] }))} virtual={false} /></td>
                    <td><DayCell label={of(say.plannedOn)} value={drill.plannedOn} needed onChange={(plannedOn) => set({ plannedOn: plannedOn ?? '' })} /></td>
                    <td><DayCell label={of(say.heldOn)} value={drill.heldOn} onChange={(heldOn) => set({ heldOn })} /></td>
                    <td className="readiness__wide">
                      <span className="readiness__stack">
                        <Input aria-label={of(say.outcome)} value={drill.outcome ?? ''} onChange={({ target }) => set({ outcome: target.value === '' ? null : target.value })} minLength={3} maxLength={2000} pattern=".*\S.*" />
                        <Select<string | null> aria-label={of(say.evidence)} value={drill.evidence ?? null} placeholder={say.noEvidence} allowClear onChange={(evidence) => set({ evidence: evidence ?? null })} options={records} virtual={false} />
                      </span>
                    </td>
                    <td><Button type="text" aria-label={form.removeNamed(of(say.drills))} onClick={() => put(without(content.drills, place))}>{form.remove}</Button></td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
      <div><Button disabled={content.drills.length >= 60} onClick={() => put([...content.drills, { scenario: 'system_outage', plannedOn: today, heldOn: null, outcome: null, evidence: null }])}>{say.addDrill}</Button></div>
    </section>
  );
}
