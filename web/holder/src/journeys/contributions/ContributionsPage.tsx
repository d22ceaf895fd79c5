import { call, Choice, dayOf, Empty, formatDay, List, ListRow, PageShell, Panel, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { getInsurance } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { words as insuranceWords } from '../insurance/words.ts';
import { words } from './words.ts';
import { YearsChart } from './YearsChart.tsx';
import { YearTable } from './YearTable.tsx';
import { yearsOf, type Participation } from './years.ts';

/** The year in one sentence, all years as a picture, and every month in a table; for one insurance at a time. */
export function ContributionsPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const insurance = useQuery({ queryKey: ['insurance'], queryFn: () => call(getInsurance, {}) });
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/insurance' }) }}>
      <Loaded query={insurance} heights={[60, 260, 200]}>
        {(view) => {
          const paying = view.participations.filter(({ months }) => months.length > 0);
          return (
            <>
              {paying.length === 0 ? <Empty icon="receipt" title={say.none}>{say.noneWords}</Empty> : <Insurances all={paying} thisYear={dayOf(view.asOf).slice(0, 4)} />}
              <p className="kit-small">{say.asOf(formatDay(dayOf(view.asOf), language))} {say.shares}</p>
            </>
          );
        }}
      </Loaded>
      <List><ListRow icon="call" title={say.wrong} words={say.wrongWords} href="tel:12333" /></List>
    </PageShell>
  );
}

function Insurances({ all, thisYear }: { readonly all: readonly Participation[]; readonly thisYear: string }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const named = useWords(insuranceWords);
  const [chosen, setChosen] = useState(0);
  const one = all[chosen] ?? all[0];
  if (!one) return null;
  const nameOf = ({ kind, regionName }: Participation): string => `${named.kind[kind] ?? named.otherKind(kind)} · ${regionName[language]}`;
  const years = yearsOf(one.months);
  const ofThisYear = years.find(({ year }) => year === thisYear);
  return (
    <>
      {all.length > 1 && <Choice legend={say.which} chosen={String(all.indexOf(one))} onChoose={(place) => setChosen(Number(place))} items={all.map((each, place) => ({ value: String(place), title: nameOf(each) }))} />}
      <Panel title={nameOf(one)}>
        <p><b>{ofThisYear && ofThisYear.due > 0 ? named.thisYear(ofThisYear.paid, ofThisYear.due) : say.nothingThisYear}</b></p>
        <YearsChart years={years} />
      </Panel>
      <Panel title={say.table}>{years.map((year, place) => <YearTable key={year.year} year={year} open={place === 0} />)}</Panel>
    </>
  );
}
