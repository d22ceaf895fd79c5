import { useWords } from '@yika/kit';
import { useMemo, type ReactElement, type ReactNode } from 'react';
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
  // Drawn anew when a figure changed, not whenever the page is rendered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bars are made anew at each rendering.
  const drawn = useMemo(() => bars, [JSON.stringify(bars)]);
  return (
    <section className="console-panel figures__panel" aria-label={title}>
      <header><h2>{title}</h2>{words && <p className="kit-second">{words}</p>}</header>
      {drawn === null ? <p className="figures__nothing">{nothing}</p> : (
        <>
          <Chart label={title} bars={drawn} {...(onPick && { onPick })} />
          {note != null && <p className="kit-second">{note}</p>}
          <details className="figures__table">
            <summary>{say.asTable}</summary>
            <div className="figures__scroll">
              <table>
                <thead><tr>{table.head.map((name, place) => <th key={name} scope="col" className={place === 0 ? undefined : 'figures__number'}>{name}</th>)}</tr></thead>
                <tbody>{table.rows.map(({ key, cells: [first, ...others] }) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row have no other name than their column.
                  <tr key={key}><th scope="row">{first}</th>{others.map((cell, place) => <td key={place} className="figures__number">{cell}</td>)}</tr>
                ))}</tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}
