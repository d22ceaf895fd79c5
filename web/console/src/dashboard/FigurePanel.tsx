import { useWords } from '@yika/kit';
import type { ReactElement, ReactNode } from 'react';
import type { Bars } from './bars.ts';
import { Chart } from './Chart.tsx';
import { dashboardWords } from './words.ts';

interface Props {
  readonly title: string;
  readonly words?: string;
  /** Null: there is nothing to draw, and `nothing` says so. */
  readonly bars: Bars | null;
  readonly nothing: string;
  readonly onPick?: (place: number) => void;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[] };
  readonly note?: ReactNode;
}

/** A chart and the same figures as a table: for whoever reads rather than looks, or wants them exactly. */
export function FigurePanel({ title, words, bars, nothing, onPick, table, note }: Props): ReactElement {
  const say = useWords(dashboardWords);
  return (
    <section className="console-panel figures__panel" aria-label={title}>
      <header><h2>{title}</h2>{words && <p className="kit-second">{words}</p>}</header>
      {bars === null ? <p className="figures__nothing">{nothing}</p> : (
        <>
          <Chart label={title} bars={bars} {...(onPick && { onPick })} />
          {note != null && <p className="kit-second">{note}</p>}
          <details className="figures__table">
            <summary>{say.asTable}</summary>
            <div className="figures__scroll">
              <table>
                <thead><tr>{table.head.map((name, place) => <th key={name} scope="col" className={place === 0 ? undefined : 'figures__number'}>{name}</th>)}</tr></thead>
                <tbody>{table.rows.map(({ key, cells: [first, ...others] }) => (
                  <tr key={key}><th scope="row">{first}</th>{others.map((cell, place) => <td key={table.head[place + 1]} className="figures__number">{cell}</td>)}</tr>
                ))}</tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}
