import { formatNumber, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { formatDate } from '../words/moment.ts';
import type { Series, Tone } from './bars.ts';
import { FigurePanel } from './FigurePanel.tsx';
import { allChecks, MOST_BARS, outcomes, type Figures } from './figures.ts';
import { dashboardWords } from './words.ts';

const tones: Record<(typeof outcomes)[number], Tone> = { valid: 'strong', genuine: 'soft', refused: 'doubt' };

/** Along the days, by region, and why some were refused. */
export function CheckFigures({ figures: { area, checks, countedAt }, onArea }: { readonly figures: Figures; readonly onArea: (areaCode: string) => void }): ReactElement {
  const say = useWords(dashboardWords);
  const { language } = useLanguage();
  const count = (value: number): string => formatNumber(value, language);
  const whole = allChecks(checks.whole);
  const nothing = countedAt === null ? say.notCounted : say.noChecks;
  const leads = checks.below.length > 0;
  const rows = leads ? checks.below : [{ area, counts: checks.whole }];
  const shown = rows.slice(0, MOST_BARS);
  const why = checks.reasons.slice(0, MOST_BARS);
  const seriesOf = (counts: readonly Figures['checks']['whole'][]): Series[] => outcomes.map((outcome) => ({ name: say.outcomes[outcome], tone: tones[outcome], values: counts.map((each) => each[outcome]) }));
  const head = outcomes.map((outcome) => say.outcomes[outcome]);
  return (
    <>
      <FigurePanel
        title={say.checks} nothing={nothing}
        bars={whole === 0 ? null : { lying: false, labels: checks.byDay.map(({ day }) => shortDay(formatDate(day, language))), series: seriesOf(checks.byDay.map(({ counts }) => counts)) }}
        table={{ head: [say.day, ...head], rows: checks.byDay.filter(({ counts }) => allChecks(counts) > 0).map(({ day, counts }) => ({ key: day, cells: [formatDate(day, language), ...outcomes.map((outcome) => count(counts[outcome]))] })) }}
      />
      <FigurePanel
        title={say.checksByArea} nothing={nothing}
        bars={whole === 0 ? null : { lying: true, labels: shown.map((row) => row.area.areaName[language]), series: seriesOf(shown.map(({ counts }) => counts)) }}
        {...(leads && { onPick: (place: number) => { const picked = shown[place]; if (picked) onArea(picked.area.areaCode); } })}
        note={rows.length > shown.length ? say.onlyShown(count(shown.length), count(rows.length)) : null}
        table={{ head: [say.area, ...head], rows: rows.map((row) => ({ key: row.area.areaCode, cells: [leads ? <Link key="area" className="console-link" to="/" search={{ area: row.area.areaCode }}>{row.area.areaName[language]}</Link> : row.area.areaName[language], ...outcomes.map((outcome) => count(row.counts[outcome]))] })) }}
      />
      <FigurePanel
        title={say.why} words={say.whyWords} nothing={countedAt === null ? say.notCounted : say.noneRefused}
        bars={why.length === 0 ? null : { lying: true, labels: why.map(({ title }) => title[language]), series: [{ name: say.times, tone: 'doubt', values: why.map((each) => each.count) }] }}
        note={checks.reasons.length > why.length ? say.onlyShown(count(why.length), count(checks.reasons.length)) : null}
        table={{ head: [say.reason, say.times], rows: checks.reasons.map((each) => ({ key: each.reason, cells: [each.title[language], count(each.count)] })) }}
      />
    </>
  );
}

/** Without its year: the table has it. */
function shortDay(day: string): string {
  return day.replace(/^\d{4}-|[- ]\d{4}$/g, '');
}
