import type { ContentOf, MatrixService } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import { Checkbox } from 'antd';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { matrixServices, partWords } from '../part-words.ts';
import { DayCell, NumberCell } from './cells.tsx';
import type { Editing } from './editing.ts';
import { formWords } from './words.ts';

type Matrix = ContentOf<'service_matrix'>;
type Row = Matrix['rows'][number];

/** Service × what is accepted × at how many places × since when: every service has its row, also where it is not offered. */
export function MatrixForm({ content, onChange, requiredServices }: Editing<Matrix> & { readonly requiredServices: readonly string[] }): ReactElement {
  const say = useWords(formWords);
  const names = partWords[useLanguage().language];
  const change = (service: MatrixService, row: Row | null): void => {
    const others = content.rows.filter((each) => each.service !== service);
    const rows = row === null ? others : [...others, row];
    onChange({ ...content, rows: matrixServices.flatMap((each) => rows.filter((one) => one.service === each)) });
  };
  return (
    <section className="console-panel">
      <Scroll>
        <table className="readiness__table">
          <thead><tr><th scope="col">{say.service}</th><th scope="col">{say.offered}</th><th scope="col">{say.card}</th><th scope="col">{say.ecard}</th><th scope="col" className="readiness__figure">{say.points}</th><th scope="col">{say.opensOn}</th></tr></thead>
          <tbody>
            {matrixServices.map((service) => {
              const row = content.rows.find((each) => each.service === service);
              const named = (what: string): string => say.of(what, names[service]);
              return (
                <tr key={service}>
                  <th scope="row">{names[service]}{requiredServices.includes(service) && <small className="readiness__required">{say.required}</small>}</th>
                  <td><Checkbox aria-label={named(say.offered)} checked={row !== undefined} onChange={({ target }) => change(service, target.checked ? { service, card: true, ecard: true, servicePoints: 0, opensOn: null } : null)} /></td>
                  {row ? (
                    <>
                      <td><Checkbox aria-label={named(say.card)} checked={row.card} onChange={({ target }) => change(service, { ...row, card: target.checked })} /></td>
                      <td><Checkbox aria-label={named(say.ecard)} checked={row.ecard} onChange={({ target }) => change(service, { ...row, ecard: target.checked })} /></td>
                      <td className="readiness__figure"><NumberCell label={named(say.points)} value={row.servicePoints} onChange={(servicePoints) => change(service, { ...row, servicePoints })} /></td>
                      <td><DayCell label={named(say.opensOn)} value={row.opensOn} onChange={(opensOn) => change(service, { ...row, opensOn })} /></td>
                    </>
                  ) : <td colSpan={4} />}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
