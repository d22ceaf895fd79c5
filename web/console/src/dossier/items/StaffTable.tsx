import type { PreparationStatement } from '@yika/contract';
import { formatNumber, useLanguage, useWords } from '@yika/kit';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { NameCell, NumberCell } from '../../readiness/forms/cells.tsx';
import { withAt, without } from '../../readiness/forms/contents.ts';
import type { Editing } from '../../readiness/forms/editing.ts';
import { dossierFormWords } from '../form-words.ts';
import { Scroll } from '../../list/Scroll.tsx';
import { sumOf } from './contents.ts';

/** Posts with what each can make in a month; the sum has to reach the busiest month of the application. */
export function StaffTable({ content, onChange, busiest }: Editing<PreparationStatement> & { readonly busiest: number }): ReactElement {
  const say = useWords(dossierFormWords);
  const { language } = useLanguage();
  const { staff } = content;
  const put = (changed: PreparationStatement['staff']): void => onChange({ ...content, staff: changed });
  const capacity = sumOf(staff.map(({ people, cardsPerMonthEach }) => people * cardsPerMonthEach));
  return (
    <section className="dossier__part">
      <h3>{say.staff}</h3>
      <Scroll>
        <table className="readiness__table readiness__table--narrow">
          <thead><tr><th scope="col">{say.post}</th><th scope="col" className="readiness__figure">{say.people}</th><th scope="col" className="readiness__figure">{say.cardsPerMonthEach}</th><th scope="col" className="readiness__figure">{say.capacity}</th><td /></tr></thead>
          <tbody>
            {staff.map((post, row) => {
              const named = post.post.trim() || say.row(row + 1);
              const set = (change: Partial<typeof post>): void => put(withAt(staff, row, (each) => ({ ...each, ...change })));
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other name than its place.
                <tr key={row}>
                  <td><NameCell label={say.named(say.post, say.row(row + 1))} value={post.post} onChange={(name) => set({ post: name })} /></td>
                  <td className="readiness__figure"><NumberCell label={say.named(say.people, named)} value={post.people} onChange={(people) => set({ people })} /></td>
                  <td className="readiness__figure"><NumberCell label={say.named(say.cardsPerMonthEach, named)} value={post.cardsPerMonthEach} onChange={(cardsPerMonthEach) => set({ cardsPerMonthEach })} /></td>
                  <td className="readiness__figure">{formatNumber(post.people * post.cardsPerMonthEach, language)}</td>
                  <td><Button type="text" aria-label={say.removeNamed(named)} onClick={() => put(without(staff, row))}>{say.remove}</Button></td>
                </tr>
              );
            })}
          </tbody>
          <tfoot><tr><th scope="row" colSpan={3}>{say.capacity}<br /><small className={capacity < busiest ? 'readiness__off' : 'kit-second'}>{say.capacityNeeded(formatNumber(busiest, language))}</small></th><td className="readiness__figure">{formatNumber(capacity, language)}</td><td /></tr></tfoot>
        </table>
      </Scroll>
      <div><Button onClick={() => put([...staff, { post: '', people: 1, cardsPerMonthEach: 0 }])} disabled={staff.length >= 50}>{say.addPost}</Button></div>
    </section>
  );
}
