import type { ReadinessItemView } from '@yika/contract';
import { readinessFindingWords, readinessItemWords } from '@yika/contract/readiness-words';
import { Alert, dayOf, failureOf, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHead } from '../frame/PageHead.tsx';
import { formatDate, formatMoment } from '../words/moment.ts';
import { withColon } from '../words/with-colon.ts';
import { ItemStateMark } from './ItemStateMark.tsx';
import { useReadiness } from './use-readiness.ts';
import { readinessWords } from './words.ts';

/** One area: the seven items with state, evidence, reviewer and day. */
export function AreaPage(): ReactElement {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  const { areaCode } = useParams({ from: '/frame/readiness/$areaCode' });
  const { data, error, refetch } = useReadiness(areaCode);
  const above = <Link className="console-link" to="/readiness">{say.title}</Link>;
  if (!data) return <><PageHead above={above} title={say.of(areaCode)} />{error ? <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} /> : <Skeleton heights={[420]} />}</>;
  return (
    <>
      <PageHead above={above} title={say.of(data.name[language])} words={say.areaLead} />
      {data.accepted ? <Alert tone="good" title={say.allAccepted} /> : data.complete && <Alert tone="plain" icon="clock" title={say.allWritten} />}
      <ul className="console-panel readiness__items" aria-label={say.areaLead}>
        {data.items.map((view) => (
          <li key={view.item}>
            <div><Named areaCode={areaCode} item={view.item} /></div>
            <div><ItemStateMark state={view.state} /></div>
            <div><Left findings={view.findings} /></div>
            <div><Evidence documents={view.documents.length} validUntil={view.evidence?.validUntil ?? null} /><LastSteps view={view} /></div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({ areaCode, item }: { readonly areaCode: string; readonly item: ReadinessItemView['item'] }): ReactElement {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  const name = readinessItemWords[item][language];
  return (
    <>
      {item === 'technical_condition'
        ? <Link className="console-link" to="/readiness/$areaCode/test" params={{ areaCode }}>{name}</Link>
        : <Link className="console-link" to="/readiness/$areaCode/$item" params={{ areaCode, item }}>{name}</Link>}
      <br /><small className="kit-second">{say.items[item]}</small>
    </>
  );
}

/** The first says what kind of thing is left; the page of the item has them all. */
function Left({ findings }: Pick<ReadinessItemView, 'findings'>): ReactElement | null {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  const [first, ...others] = findings;
  if (!first) return null;
  return <>{readinessFindingWords[first.finding][language]}{others.length > 0 && <><br /><small className="kit-second">{say.moreLeft(others.length)}</small></>}</>;
}

function Evidence({ documents, validUntil }: { readonly documents: number; readonly validUntil: number | null }): ReactElement | null {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  const said = validUntil !== null ? say.testedUntil(formatDate(dayOf(validUntil), language)) : documents > 0 ? say.documents(documents) : null;
  return said === null ? null : <p>{said}</p>;
}

function LastSteps({ view: { version, editedBy, editedAt, review } }: { readonly view: ReadinessItemView }): ReactElement {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  return (
    <>
      {review && <>{withColon(say.levels[review.level], review.reviewedBy ?? say.somebody, language)}<br /><small className="kit-second">{formatMoment(review.at, language)} · {say.version(review.version)}</small><br /></>}
      {version !== null && editedAt !== null && <small className="kit-second">{withColon(say.written, `${editedBy ?? say.somebody}, ${formatMoment(editedAt, language)}`, language)}</small>}
    </>
  );
}
