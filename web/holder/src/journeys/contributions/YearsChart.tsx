import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';
import type { Year } from './years.ts';

const CELL = 22;
const GAP = 3;
const LEFT = 46;
const TOP = 20;

/** A line for each year and a place for each month: full where it was paid, a frame with a stroke where it was not, a dot where none was due. The table beneath says the same in words. */
export function YearsChart({ years }: { readonly years: readonly Year[] }): ReactElement {
  const say = useWords(words);
  const width = LEFT + 12 * (CELL + GAP);
  const height = TOP + years.length * (CELL + GAP);
  const [paid, due] = [years.reduce((sum, year) => sum + year.paid, 0), years.reduce((sum, year) => sum + year.due, 0)];
  return (
    <figure className="years-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say.chart(paid, due)} focusable="false">
        {Array.from({ length: 12 }, (_, place) => place).map((place) => <text key={place} className="years-chart__name" x={LEFT + place * (CELL + GAP) + CELL / 2} y={TOP - 7} textAnchor="middle">{place + 1}</text>)}
        {years.map(({ year, cells }, row) => (
          <g key={year} transform={`translate(0 ${TOP + row * (CELL + GAP)})`}>
            <text className="years-chart__name" x={LEFT - 8} y={CELL / 2 + 5} textAnchor="end">{year}</text>
            {cells.map(({ month, state }, place) => (
              <g key={month} transform={`translate(${LEFT + place * (CELL + GAP)} 0)`}>
                {state === 'none'
                  ? <circle className="years-chart__none" cx={CELL / 2} cy={CELL / 2} r={2} />
                  : <rect className={`years-chart__${state}`} x={1} y={1} width={CELL - 2} height={CELL - 2} rx={4} />}
                {state === 'unpaid' && <line className="years-chart__stroke" x1={5} y1={CELL - 5} x2={CELL - 5} y2={5} />}
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption className="years-chart__legend kit-small kit-second">
        <span><i className="years-chart__key years-chart__key--paid" />{say.paid}</span>
        <span><i className="years-chart__key years-chart__key--unpaid" />{say.unpaid}</span>
        <span><i className="years-chart__key years-chart__key--none" />{say.notDue}</span>
      </figcaption>
    </figure>
  );
}
