import type { ContentOf } from '@yika/contract';
import { formatNumber, useLanguage, useWords } from '@yika/kit';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { useItem } from '../use-readiness.ts';
import { NameCell, NumberCell } from './cells.tsx';
import { withAt, without } from './contents.ts';
import type { Editing } from './editing.ts';
import { sumOf } from '@yika/contract/plan-sums';
import { neededADay } from './needed-a-day.ts';
import { formWords } from './words.ts';

type Capacity = ContentOf<'capacity'>;

/** One line of either table, under the same names. */
interface Line {
  readonly name: string;
  readonly count: number;
  readonly cardsADayEach: number;
}

/** What people and machines can do in a day, against what the busiest month of the plan needs. */
export function CapacityForm({ areaCode, content, onChange }: Editing<Capacity> & { readonly areaCode: string }): ReactElement {
  const say = useWords(formWords);
  const { language } = useLanguage();
  const planned = useItem(areaCode, 'plan').data?.content;
  const needed = neededADay(planned?.item === 'plan' ? planned : null, content.workingDaysAMonth);
  const staff = content.staff.map(({ task, people, cardsADayEach }) => ({ name: task, count: people, cardsADayEach }));
  const equipment = content.equipment.map(({ kind, pieces, cardsADayEach }) => ({ name: kind, count: pieces, cardsADayEach }));
  return (
    <>
      <section className="console-panel readiness__days">
        <span>{say.workingDays}</span>
        <NumberCell label={say.workingDays} value={content.workingDaysAMonth} onChange={(workingDaysAMonth) => onChange({ ...content, workingDaysAMonth })} min={1} max={31} />
        <small className="kit-second">{needed === null ? say.neededUnknown : say.needed(formatNumber(needed, language))}</small>
      </section>
      <Lines title={say.staff} named={say.task} counted={say.people} add={say.addTask} lines={staff} needed={needed} days={content.workingDaysAMonth} onChange={(lines) => onChange({ ...content, staff: lines.map(({ name, count, cardsADayEach }) => ({ task: name, people: count, cardsADayEach })) })} />
      <Lines title={say.equipment} named={say.kind} counted={say.pieces} add={say.addKind} lines={equipment} needed={needed} days={content.workingDaysAMonth} onChange={(lines) => onChange({ ...content, equipment: lines.map(({ name, count, cardsADayEach }) => ({ kind: name, pieces: count, cardsADayEach })) })} />
    </>
  );
}

interface Props {
  readonly title: string;
  readonly named: string;
  readonly counted: string;
  readonly add: string;
  readonly lines: readonly Line[];
  readonly needed: number | null;
  readonly days: number;
  readonly onChange: (lines: readonly Line[]) => void;
}

function Lines({ title, named, counted, add, lines, needed, days, onChange }: Props): ReactElement {
  const say = useWords(formWords);
  const { language } = useLanguage();
  const total = sumOf(lines.map(({ count, cardsADayEach }) => count * cardsADayEach));
  const isShort = needed !== null && total < needed;
  return (
    <section className="console-panel" aria-label={title}>
      <h2>{title}</h2>
      <Scroll>
        <table className="readiness__table">
          <thead><tr><th scope="col">{named}</th><th scope="col" className="readiness__figure">{counted}</th><th scope="col" className="readiness__figure">{say.each}</th><th scope="col" className="readiness__figure">{say.aDay}</th><td /></tr></thead>
          <tbody>
            {lines.map((line, place) => {
              const of = (what: string): string => say.of(what, `${title}, ${say.row(place + 1)}`);
              const set = (change: Partial<Line>): void => onChange(withAt(lines, place, (each) => ({ ...each, ...change })));
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                <tr key={place}>
                  <td><NameCell label={of(named)} value={line.name} onChange={(name) => set({ name })} /></td>
                  <td className="readiness__figure"><NumberCell label={of(counted)} value={line.count} onChange={(count) => set({ count })} /></td>
                  <td className="readiness__figure"><NumberCell label={of(say.each)} value={line.cardsADayEach} onChange={(cardsADayEach) => set({ cardsADayEach })} /></td>
                  <td className="readiness__figure">{formatNumber(line.count * line.cardsADayEach, language)}</td>
                  <td><Button type="text" aria-label={say.removeNamed(of(named))} onClick={() => onChange(without(lines, place))}>{say.remove}</Button></td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>{say.total} <small className="kit-second">{say.aMonth(formatNumber(total * days, language))}</small></th>
              <td className={`readiness__figure${isShort ? ' readiness__off' : ''}`}><b>{formatNumber(total, language)}</b></td><td />
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <div><Button onClick={() => onChange([...lines, { name: '', count: 1, cardsADayEach: 0 }])} disabled={lines.length >= 40}>{add}</Button></div>
    </section>
  );
}
