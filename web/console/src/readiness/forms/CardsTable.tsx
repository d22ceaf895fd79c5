import type { ContentOf } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { MonthCell, NameCell, NumberCell } from './cells.tsx';
import { monthAfter, withAt, without } from './contents.ts';
import type { Editing } from './editing.ts';
import { monthSums, sumOf } from '@yika/contract/plan-sums';
import { TotalCell } from './TotalCell.tsx';
import { formWords } from './words.ts';

type Plan = ContentOf<'plan'>;
type Cards = Plan['cards'];

/** Points down, months across; a sum at the end of each, and of the whole. */
export function CardsTable({ content, onChange, today }: Editing<Plan> & { readonly today: string }): ReactElement {
  const say = useWords(formWords);
  const { cards } = content;
  const put = (change: Partial<Cards>): void => onChange({ ...content, cards: { ...cards, ...change } });
  const byMonth = monthSums(cards);
  const addMonth = (): void => put({ months: [...cards.months, monthAfter(cards.months, today)], monthTotals: [...cards.monthTotals, 0], points: cards.points.map((point) => ({ ...point, cards: [...point.cards, 0] })) });
  const removeMonth = (place: number): void => put({ months: without(cards.months, place), monthTotals: without(cards.monthTotals, place), points: cards.points.map((point) => ({ ...point, cards: without(point.cards, place) })) });
  return (
    <section className="console-panel" aria-label={say.cards}>
      <h2>{say.cards}</h2>
      <p className="kit-second">{say.cardsWords}</p>
      <Scroll>
        <table className="readiness__table">
          <thead>
            <tr>
              <th scope="col">{say.point}</th>
              {cards.months.map((month, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                <th key={place} scope="col" className="readiness__figure">
                  <MonthCell label={say.of(say.month, `${say.cards}, ${place + 1}`)} value={month} onChange={(typed) => put({ months: withAt(cards.months, place, () => typed) })} />
                  <Button type="text" size="small" aria-label={say.removeNamed(month)} onClick={() => removeMonth(place)}>{say.remove}</Button>
                </th>
              ))}
              <th scope="col" className="readiness__figure">{say.pointTotal}</th><td />
            </tr>
          </thead>
          <tbody>
            {cards.points.map((point, row) => {
              const named = point.name.trim() || say.row(row + 1);
              const set = (change: Partial<Cards['points'][number]>): void => put({ points: withAt(cards.points, row, (each) => ({ ...each, ...change })) });
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                <tr key={row}>
                  <td><NameCell label={say.of(say.point, say.row(row + 1))} value={point.name} onChange={(name) => set({ name })} /></td>
                  {cards.months.map((month, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                    <td key={place} className="readiness__figure"><NumberCell label={say.of(named, month)} value={point.cards[place] ?? 0} onChange={(typed) => set({ cards: withAt(point.cards, place, () => typed) })} /></td>
                  ))}
                  <td className="readiness__figure"><TotalCell id={`point-${row}`} label={say.of(say.pointTotal, named)} stated={point.total} sum={sumOf(point.cards)} onChange={(total) => set({ total })} /></td>
                  <td><Button type="text" aria-label={say.removeNamed(named)} onClick={() => put({ points: without(cards.points, row) })}>{say.remove}</Button></td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say.monthTotal}</th>
              {cards.months.map((month, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                <td key={place} className="readiness__figure"><TotalCell id={`month-${place}`} label={say.of(say.monthTotal, month)} stated={cards.monthTotals[place] ?? 0} sum={byMonth[place] ?? 0} onChange={(typed) => put({ monthTotals: withAt(cards.monthTotals, place, () => typed) })} /></td>
              ))}
              <td className="readiness__figure"><TotalCell id="cards" label={say.cardsTotal} stated={cards.total} sum={sumOf(byMonth)} onChange={(total) => put({ total })} /></td><td />
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <div className="console-acts">
        <Button onClick={() => put({ points: [...cards.points, { name: '', cards: cards.months.map(() => 0), total: 0 }] })} disabled={cards.points.length >= 400}>{say.addPoint}</Button>
        <Button onClick={addMonth} disabled={cards.months.length >= 120}>{say.addMonth}</Button>
      </div>
    </section>
  );
}
