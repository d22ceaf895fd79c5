import type { ContentOf } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { MoneyCell, NameCell, NumberCell } from './cells.tsx';
import { withAt, without } from './contents.ts';
import type { Editing } from './editing.ts';
import { sumOf, yearSum } from '@yika/contract/plan-sums';
import { TotalCell } from './TotalCell.tsx';
import { formWords } from './words.ts';

type Plan = ContentOf<'plan'>;
type Year = Plan['costs'][number];

export function CostTable({ content, onChange, today }: Editing<Plan> & { readonly today: string }): ReactElement {
  const say = useWords(formWords);
  const { costs } = content;
  const put = (changed: readonly Year[]): void => onChange({ ...content, costs: [...changed] });
  const next = costs.length === 0 ? Number(today.slice(0, 4)) : Math.min(2099, Math.max(...costs.map(({ year }) => year)) + 1);
  return (
    <section className="console-panel" aria-label={say.costs}>
      <h2>{say.costs}</h2>
      {costs.map((year, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
        <YearOfCosts key={place} year={year} place={place} onChange={(changed) => put(withAt(costs, place, () => changed))} onRemove={() => put(without(costs, place))} />
      ))}
      <div><Button onClick={() => put([...costs, { year: next, lines: [{ name: '', amountFen: 0 }], totalFen: 0 }])} disabled={costs.length >= 20}>{say.addYear}</Button></div>
      <p className="readiness__whole"><b>{say.costTotal}</b><TotalCell id="costs" label={say.costTotal} money stated={content.costTotalFen} sum={sumOf(costs.map(yearSum))} onChange={(costTotalFen) => onChange({ ...content, costTotalFen })} /></p>
    </section>
  );
}

interface Props {
  readonly year: Year;
  readonly place: number;
  readonly onChange: (year: Year) => void;
  readonly onRemove: () => void;
}

function YearOfCosts({ year, place, onChange, onRemove }: Props): ReactElement {
  const say = useWords(formWords);
  const named = String(year.year);
  const put = (lines: Year['lines']): void => onChange({ ...year, lines });
  return (
    <Scroll>
      <table className="readiness__table">
        <thead>
          <tr>
            <th scope="col"><span className="readiness__days">{say.year}<NumberCell label={say.of(say.year, say.row(place + 1))} value={year.year} onChange={(typed) => onChange({ ...year, year: typed })} min={2000} max={2099} /></span></th>
            <th scope="col" className="readiness__figure">{say.amount}</th>
            <td><Button type="text" onClick={onRemove}>{say.removeNamed(named)}</Button></td>
          </tr>
        </thead>
        <tbody>
          {year.lines.map((line, row) => {
            const of = (what: string): string => say.of(what, `${named}, ${say.row(row + 1)}`);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
              <tr key={row}>
                <td><NameCell label={of(say.cost)} value={line.name} onChange={(name) => put(withAt(year.lines, row, (each) => ({ ...each, name })))} /></td>
                <td className="readiness__figure"><MoneyCell label={of(say.amount)} value={line.amountFen} onChange={(amountFen) => put(withAt(year.lines, row, (each) => ({ ...each, amountFen })))} /></td>
                <td><Button type="text" aria-label={say.removeNamed(of(say.cost))} onClick={() => put(without(year.lines, row))}>{say.remove}</Button></td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row"><span className="readiness__days">{say.yearTotal}<Button onClick={() => put([...year.lines, { name: '', amountFen: 0 }])} disabled={year.lines.length >= 60}>{say.addCost}</Button></span></th>
            <td className="readiness__figure"><TotalCell id={`year-${place}`} label={say.of(say.yearTotal, named)} money stated={year.totalFen} sum={yearSum(year)} onChange={(totalFen) => onChange({ ...year, totalFen })} /></td>
            <td />
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}
