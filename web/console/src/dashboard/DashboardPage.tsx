import { call, failureOf, Icon, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import type { ReactElement } from 'react';
import { getFigures } from '../addresses.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { readSearch, type Search } from '../list/search.ts';
import { formatMoment } from '../words/moment.ts';
import { ApprovalFigures } from './ApprovalFigures.tsx';
import { CheckFigures } from './CheckFigures.tsx';
import { dashboardShapes, spans } from './dashboard-search.ts';
import { DossierFigures } from './DossierFigures.tsx';
import { ECardFigures } from './ECardFigures.tsx';
import { IssuerFigures } from './IssuerFigures.tsx';
import type { Figures } from './figures.ts';
import { OutageFigures } from './OutageFigures.tsx';
import { Tiles } from './Tiles.tsx';
import { dashboardWords } from './words.ts';

const SHOWN_DAYS = '30';

/** How things stand in one’s area, with the instant at which each figure was true, and the way down into it. */
export function DashboardPage(): ReactElement {
  const say = useWords(dashboardWords);
  const navigate = useNavigate();
  const { area, days = SHOWN_DAYS } = readSearch(dashboardShapes, useSearch({ strict: false }) as Record<string, unknown>);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['figures', area, days],
    queryFn: ({ signal }) => call(getFigures, { query: { ...(area && { areaCode: area }), days: Number(days) }, signal }),
    placeholderData: keepPreviousData, staleTime: 30_000,
  });
  const go = (next: Search<'area' | 'days'>): void => void navigate({ to: '/', search: next });
  const toArea = (areaCode: string): void => go({ area: areaCode, ...(days !== SHOWN_DAYS && { days }) });
  return (
    <>
      <PageHead title={say.title} words={say.lead}>
        <Segmented aria-label={say.days} value={days} onChange={(chosen) => go({ ...(area && { area }), days: chosen })} options={spans.map((span) => ({ value: span, label: say.lastDays(Number(span)) }))} />
        <Button icon={<Icon name="renew" size={18} />} loading={isFetching} onClick={() => void refetch()}>{say.refresh}</Button>
      </PageHead>
      {error ? <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} /> : data ? <Shown figures={data} days={days} onArea={toArea} /> : <Skeleton heights={[24, 96, 300, 300]} />}
    </>
  );
}

function Shown({ figures, days, onArea }: { readonly figures: Figures; readonly days: string; readonly onArea: (areaCode: string) => void }): ReactElement {
  const say = useWords(dashboardWords);
  const { language } = useLanguage();
  const { path, countedAt, askedAt } = figures;
  return (
    <>
      <div className="figures__bar">
        <nav aria-label={say.path}>
          <ol className="figures__path">
            {path.map(({ areaCode, areaName }, place) => (
              <li key={areaCode}>{place === path.length - 1 ? <b aria-current="location">{areaName[language]}</b> : <Link className="console-link" to="/" search={{ area: areaCode, ...(days !== SHOWN_DAYS && { days }) }}>{areaName[language]}</Link>}</li>
            ))}
          </ol>
        </nav>
        <p className="kit-second">{countedAt === null ? say.notCounted : say.countedAt(formatMoment(countedAt, language))} {say.askedAt(formatMoment(askedAt, language))}</p>
      </div>
      <Tiles figures={figures} />
      <div className="figures__grid">
        <ECardFigures figures={figures} onArea={onArea} />
        <CheckFigures figures={figures} onArea={onArea} />
        <OutageFigures figures={figures} />
        <IssuerFigures figures={figures} />
        <DossierFigures figures={figures} />
        <ApprovalFigures figures={figures} />
      </div>
    </>
  );
}
