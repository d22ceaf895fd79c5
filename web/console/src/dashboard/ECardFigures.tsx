import { formatNumber, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Tone } from './bars.ts';
import { FigurePanel } from './FigurePanel.tsx';
import { ecardStates, MOST_BARS, type Figures } from './figures.ts';
import { dashboardWords } from './words.ts';

const tones: Record<(typeof ecardStates)[number], Tone> = { inUse2: 'strong', inUse1: 'soft', cardStops: 'doubt', ended: 'quiet' };

/** By region, those with the most on top; each leads down into it. */
export function ECardFigures({ figures: { area, ecards, countedAt }, onArea }: { readonly figures: Figures; readonly onArea: (areaCode: string) => void }): ReactElement {
  const say = useWords(dashboardWords);
  const { language } = useLanguage();
  const count = (value: number): string => formatNumber(value, language);
  // The smallest area has none below it: then it stands alone.
  const leads = ecards.below.length > 0;
  const rows = leads ? ecards.below : [{ area, counts: ecards.whole }];
  const shown = rows.slice(0, MOST_BARS);
  const nobody = ecardStates.every((state) => ecards.whole[state] === 0);
  return (
    <FigurePanel
      title={say.ecards} words={say.ecardsWords} nothing={countedAt === null ? say.notCounted : say.noECards}
      bars={nobody ? null : { lying: true, labels: shown.map((row) => row.area.areaName[language]), series: ecardStates.map((state) => ({ name: say.ecardStates[state], tone: tones[state], values: shown.map(({ counts }) => counts[state]) })) }}
      {...(leads && { onPick: (place: number) => { const picked = shown[place]; if (picked) onArea(picked.area.areaCode); } })}
      note={rows.length > shown.length ? say.onlyShown(count(shown.length), count(rows.length)) : null}
      table={{
        head: [say.area, ...ecardStates.map((state) => say.ecardStates[state])],
        rows: [...rows.map((row) => ({
          key: row.area.areaCode,
          cells: [leads ? <Link key="area" className="console-link" to="/" search={{ area: row.area.areaCode }}>{row.area.areaName[language]}</Link> : row.area.areaName[language], ...ecardStates.map((state) => count(row.counts[state]))],
        })), ...(rows.length > 1 ? [{ key: 'whole', cells: [<b key="whole">{say.whole}</b>, ...ecardStates.map((state) => count(ecards.whole[state]))] }] : [])],
      }}
    />
  );
}
