import { formatMoney, formatMonthName, Icon, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';
import type { Year } from './years.ts';

/** One year, folded unless it is the newest: each month with its basis. */
export function YearTable({ year: { year, cells, paid, due }, open }: { readonly year: Year; readonly open: boolean }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  return (
    <details className="year-table" open={open}>
      <summary><b>{year}</b> <span className="kit-second">{due === 0 ? say.noneDue : say.year(paid, due)}</span></summary>
      {due > 0 && (
        <table>
          <thead><tr><th scope="col">{say.month}</th><th scope="col">{say.state}</th><th scope="col" className="year-table__figure">{say.base}</th></tr></thead>
          <tbody>
            {cells.flatMap((cell) => (cell.state === 'none' ? [] : [
              <tr key={cell.month}>
                <th scope="row">{formatMonthName(cell.month, language)}</th>
                <td className={`year-table__${cell.state}`}><Icon name={cell.state === 'paid' ? 'check' : 'cross'} size={16} />{cell.state === 'paid' ? say.paid : say.unpaid}</td>
                <td className="year-table__figure">{cell.state === 'paid' ? formatMoney(cell.baseFen, language) : '–'}</td>
              </tr>,
            ])).toReversed()}
          </tbody>
        </table>
      )}
    </details>
  );
}
