import type { ReadinessItem } from '@yika/contract';
import { readinessItemWords } from '@yika/contract/readiness-words';
import { failureOf, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHead } from '../frame/PageHead.tsx';
import { NotFoundPage } from '../frame/WrongPage.tsx';
import { formatMoment } from '../words/moment.ts';
import { StopPanel } from './emergency/StopPanel.tsx';
import { Findings } from './Findings.tsx';
import { ItemForm } from './forms/ItemForm.tsx';
import { ItemHistory } from './ItemHistory.tsx';
import { ItemStateMark } from './ItemStateMark.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { useItem, useReadiness } from './use-readiness.ts';
import { readinessWords } from './words.ts';

/** Those that somebody writes: the technical condition has a page of its own. */
const writtenItems = ['service_matrix', 'capacity', 'plan', 'management_regime', 'internal_control', 'emergency_plan'] as const satisfies readonly ReadinessItem[];
type WrittenItem = (typeof writtenItems)[number];

export function ItemPage(): ReactElement {
  const { areaCode, item } = useParams({ from: '/frame/readiness/$areaCode/$item' });
  const written = writtenItems.find((each) => each === item);
  return written ? <WrittenItemPage key={`${areaCode}:${item}`} areaCode={areaCode} item={written} /> : <NotFoundPage />;
}

/** One item: as it stands, to write or to read; what is left; the review; what was before. */
function WrittenItemPage({ areaCode, item }: { readonly areaCode: string; readonly item: WrittenItem }): ReactElement {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  const area = useReadiness(areaCode);
  const { data: whole, error, refetch } = useItem(areaCode, item);
  const failed = error ?? area.error;
  const areaName = area.data?.name[language] ?? areaCode;
  const above = <><Link className="console-link" to="/readiness">{say.title}</Link> › <Link className="console-link" to="/readiness/$areaCode" params={{ areaCode }}>{areaName}</Link></>;
  const title = readinessItemWords[item][language];
  if (!whole || !area.data) return <><PageHead above={above} title={title} />{failed ? <ProblemAlert failure={failureOf(failed)} onTryAgain={() => Promise.all([refetch(), area.refetch()])} /> : <Skeleton heights={[80, 360]} />}</>;
  const { state, version, editedBy, editedAt, findings, mayReview } = whole.item;
  return (
    <>
      <PageHead above={above} title={title} words={say.items[item]} />
      <p className="readiness__standing">
        <ItemStateMark state={state} />
        {version !== null && editedAt !== null && <small className="kit-second">{say.writtenBy(version, editedBy ?? say.somebody, formatMoment(editedAt, language))}</small>}
      </p>
      {version !== null && <Findings findings={findings} />}
      {item === 'emergency_plan' && <StopPanel areaCode={areaCode} plan={whole.content?.item === 'emergency_plan' ? whole.content : null} />}
      <ItemForm areaCode={areaCode} whole={whole} item={item} mayEdit={area.data.mayEdit} requiredServices={area.data.requiredServices} />
      {mayReview && version !== null && <ReviewForm areaCode={areaCode} item={item} version={version} />}
      <ItemHistory whole={whole} />
    </>
  );
}
