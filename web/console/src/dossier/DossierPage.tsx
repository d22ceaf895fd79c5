import type { DossierView } from '@yika/contract';
import { Empty, failureOf, isRefusal, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAreaName } from '../agencies/use-areas.ts';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { dossierActWords } from './act-words.ts';
import { BeginHere } from './BeginDossier.tsx';
import { DossierItemMark } from './DossierStateMark.tsx';
import { DossierSteps } from './DossierSteps.tsx';
import { readersOfDossiers } from './DossiersPage.tsx';
import { HandIn } from './HandIn.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { hasLetter } from './print/has-letter.ts';
import { ReviewPanel } from './ReviewPanel.tsx';
import { useDossier } from './use-dossier.ts';
import { VersionDifferences } from './VersionDifferences.tsx';
import { dossierWords } from './words.ts';

export function DossierPage(): ReactElement {
  const say = useWords(dossierWords);
  const areaName = useAreaName();
  const { areaCode } = useParams({ from: '/frame/dossiers/$areaCode' });
  const { data, error, refetch } = useDossier(areaCode);
  const above = <Link className="console-link" to="/dossiers">{say.title}</Link>;
  if (data) return <ForRoles roles={readersOfDossiers}><Dossier dossier={data} /></ForRoles>;
  return (
    <>
      <PageHead above={above} title={say.of(areaName(areaCode))} />
      {!error && <Skeleton heights={[80, 420]} />}
      {error && isRefusal(error, 'dossier_not_found') && <Empty icon="document" title={say.noDossier}><BeginHere areaCode={areaCode} change={false} /></Empty>}
      {error && !isRefusal(error, 'dossier_not_found') && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
    </>
  );
}

/** Completeness at a glance, then one item at a time with all that is said of it; then the review and what was before. */
function Dossier({ dossier }: { readonly dossier: DossierView }): ReactElement {
  const say = useWords(dossierWords);
  const act = useWords(dossierActWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { item: asked } = useSearch({ from: '/frame/dossiers/$areaCode' });
  const { areaCode, items, ready, of, version, purpose, state, issuerNumber } = dossier;
  const chosen = items.find(({ item }) => item === asked) ?? items.find(({ faults }) => faults.length > 0) ?? items[0];
  const isOver = state === 'approved' || state === 'filed';
  return (
    <>
      <PageHead
        above={<Link className="console-link" to="/dossiers">{say.title}</Link>} title={say.of(dossier.areaName[language])}
        words={[say.purposes[purpose], say.version(version), say.readyOf(ready, of), ...(issuerNumber === null ? [] : [say.issuerNumber(issuerNumber)])].join(' · ')}
      >
        <Link className="console-link" to="/dossiers/$areaCode/print" params={{ areaCode }}>{act.printForms}</Link>
        {hasLetter(dossier) && <Link className="console-link" to="/dossiers/$areaCode/letter" params={{ areaCode }}>{act.printLetter}</Link>}
        {isOver && <BeginHere areaCode={areaCode} change />}
      </PageHead>
      <DossierSteps dossier={dossier} />
      <div className="dossier">
        <nav className="dossier__rail" aria-label={say.itemsLabel}>
          {items.map((each) => (
            <button key={each.item} type="button" className="dossier__entry" aria-current={each.item === chosen?.item ? 'true' : undefined} onClick={() => void navigate({ to: '.', search: { item: each.item } as never })}>
              <b>{say.items[each.item]}</b>
              <DossierItemMark item={each} />
            </button>
          ))}
        </nav>
        {chosen && <ItemPanel key={`${dossier.dossierNo}:${chosen.item}`} dossier={dossier} item={chosen} />}
      </div>
      {dossier.mayEdit && <HandIn dossier={dossier} />}
      <ReviewPanel dossier={dossier} />
      {dossier.versions.length > 1 && <VersionDifferences dossier={dossier} />}
    </>
  );
}
