import type { PreparationStatement } from '@yika/contract';
import { dayOf, useWords } from '@yika/kit';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { MoneyCell, NumberCell } from '../../readiness/forms/cells.tsx';
import { withAt, without } from '../../readiness/forms/contents.ts';
import type { Editing } from '../../readiness/forms/editing.ts';
import { TotalCell } from '../../readiness/forms/TotalCell.tsx';
import { dossierFormWords } from '../form-words.ts';
import { Scroll } from '../../list/Scroll.tsx';
import { sumOf } from './contents.ts';

const parts = [['equipmentFen', 'equipment'], ['cardsFen', 'cards'], ['operationFen', 'operation']] as const;

export function CostByYear({ content, onChange }: Editing<PreparationStatement>): ReactElement {
  const say = useWords(dossierFormWords);
  const { costByYear: years } = content;
  const put = (costByYear: PreparationStatement['costByYear']): void => onChange({ ...content, costByYear });
  const next = years.length === 0 ? Number(dayOf(Date.now()).slice(0, 4)) : Math.max(...years.map(({ year }) => year)) + 1;
  return (
    <section className="dossier__part">
      <h3>{say.cost}</h3>
      <Scroll>
        <table className="readiness__table">
          <thead><tr><th scope="col">{say.year}</th>{parts.map(([field, word]) => <th key={field} scope="col" className="readiness__figure">{say[word]}</th>)}<th scope="col" className="readiness__figure">{say.total}</th><td /></tr></thead>
          <tbody>
            {years.map((year, row) => {
              const named = String(year.year);
              const set = (change: Partial<typeof year>): void => put(withAt(years, row, (each) => ({ ...each, ...change })));
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                <tr key={row}>
                  <td><NumberCell label={say.named(say.year, say.row(row + 1))} value={year.year} min={2011} max={2100} onChange={(typed) => set({ year: typed })} /></td>
                  {parts.map(([field, word]) => <td key={field} className="readiness__figure"><MoneyCell label={say.named(say[word], named)} value={year[field]} onChange={(fen) => set({ [field]: fen })} /></td>)}
                  <td className="readiness__figure"><TotalCell id={`cost-${row}`} label={say.named(say.total, named)} money stated={year.totalFen} sum={sumOf(parts.map(([field]) => year[field]))} onChange={(totalFen) => set({ totalFen })} /></td>
                  <td><Button type="text" aria-label={say.removeNamed(named)} onClick={() => put(without(years, row))}>{say.remove}</Button></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <span className="dossier__sum"><b>{say.wholeCost}</b><TotalCell id="cost-whole" label={say.wholeCost} money stated={content.totalCostFen} sum={sumOf(years.map(({ totalFen }) => totalFen))} onChange={(totalCostFen) => onChange({ ...content, totalCostFen })} /></span>
      <div><Button onClick={() => put([...years, { year: next, equipmentFen: 0, cardsFen: 0, operationFen: 0, totalFen: 0 }])} disabled={years.length >= 10}>{say.addYear}</Button></div>
    </section>
  );
}
