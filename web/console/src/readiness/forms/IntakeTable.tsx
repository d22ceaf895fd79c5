import type { ContentOf } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { MonthCell, NumberCell } from './cells.tsx';
import { monthAfter, withAt, without } from './contents.ts';
import type { Editing } from './editing.ts';
import { sumOf } from '@yika/contract/plan-sums';
import { TotalCell } from './TotalCell.tsx';
import { formWords } from './words.ts';

type Plan = ContentOf<'plan'>;

export function IntakeTable({ content, onChange, today }: Editing<Plan> & { readonly today: string }): ReactElement {
  const say = useWords(formWords);
  const { intake } = content;
  const put = (changed: Plan['intake']): void => onChange({ ...content, intake: changed });
  return (
    <section className="console-panel" aria-label={say.intake}>
      <h2>{say.intake}</h2>
      <Scroll>
        <table className="readiness__table readiness__table--narrow">
          <thead><tr><th scope="col">{say.month}</th><th scope="col" className="readiness__figure">{say.intakePeople}</th><td /></tr></thead>
          <tbody>
            {intake.map((each, place) => {
              const of = (what: string): string => say.of(what, `${say.intake}, ${say.row(place + 1)}`);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                <tr key={place}>
                  <td><MonthCell label={of(say.month)} value={each.month} onChange={(month) => put(withAt(intake, place, (one) => ({ ...one, month })))} /></td>
                  <td className="readiness__figure"><NumberCell label={of(say.intakePeople)} value={each.people} onChange={(people) => put(withAt(intake, place, (one) => ({ ...one, people })))} /></td>
                  <td><Button type="text" aria-label={say.removeNamed(of(say.month))} onClick={() => put(without(intake, place))}>{say.remove}</Button></td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr><th scope="row">{say.intakeTotal}</th><td className="readiness__figure"><TotalCell id="intake" label={say.intakeTotal} stated={content.intakeTotal} sum={sumOf(intake.map(({ people }) => people))} onChange={(intakeTotal) => onChange({ ...content, intakeTotal })} /></td><td /></tr>
          </tfoot>
        </table>
      </Scroll>
      <div><Button onClick={() => put([...intake, { month: monthAfter(intake.map(({ month }) => month), today), people: 0 }])} disabled={intake.length >= 120}>{say.addMonth}</Button></div>
    </section>
  );
}
