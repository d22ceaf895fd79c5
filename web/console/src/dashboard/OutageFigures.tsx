import { formatNumber, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark } from '../list/StateMark.tsx';
import { formatMoment } from '../words/moment.ts';
import { FigurePanel } from './FigurePanel.tsx';
import type { Figures } from './figures.ts';
import { dashboardWords } from './words.ts';

/** What is out at this moment, and which places were out for longest. */
export function OutageFigures({ figures: { outages } }: { readonly figures: Figures }): ReactElement {
  const say = useWords(dashboardWords);
  const { language } = useLanguage();
  const count = (value: number): string => formatNumber(value, language);
  const more = outages.standing - outages.longest.length;
  return (
    <>
      <section className="console-panel figures__panel" aria-label={say.outages}>
        <header><h2>{say.outages}</h2></header>
        {outages.standing === 0 ? <p><StateMark tone="good">{say.noOutages}</StateMark></p> : (
          <ul className="console-rows">
            {outages.longest.map(({ servicePointId, name, area, kind, openedAt }) => (
              <li key={`${servicePointId ?? area.areaCode} ${openedAt}`}>
                <div className="console-rows__words"><b>{name?.[language] ?? say.wholeArea}</b><small>{area.areaName[language]}</small></div>
                <StateMark tone="doubt">{say.outageKinds[kind]}, {say.since(formatMoment(openedAt, language))}</StateMark>
              </li>
            ))}
          </ul>
        )}
        {more > 0 && <p className="kit-second">{say.moreOutages(count(more))}</p>}
      </section>
      <FigurePanel
        title={say.byPlace} nothing={say.noByPlace}
        bars={outages.byPlace.length === 0 ? null : { lying: true, labels: outages.byPlace.map(({ name }) => name[language]), series: [{ name: say.timeOut, tone: 'doubt', values: outages.byPlace.map(({ minutes }) => minutes / 60) }], say: (hours) => say.duration(Math.round(hours * 60)) }}
        table={{ head: [say.place, say.area, say.times, say.timeOut], rows: outages.byPlace.map(({ servicePointId, name, area, times, minutes }) => ({ key: servicePointId, cells: [name[language], area.areaName[language], count(times), say.duration(minutes)] })) }}
      />
    </>
  );
}
