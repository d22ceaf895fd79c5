import type { DossierView } from '@yika/contract';
import { readinessItemWords } from '@yika/contract/readiness-words';
import { failureOf, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Decision } from '../approvals/Decision.tsx';
import { Timeline } from '../approvals/Timeline.tsx';
import { useApproval } from '../approvals/use-approvals.ts';
import { Withdrawal } from '../approvals/Withdrawal.tsx';
import { useReadiness } from '../readiness/use-readiness.ts';
import { dossierActWords } from './act-words.ts';
import { useDossierChanged } from './use-dossier.ts';

/** The held change by which it is reviewed: its decision, and everything that happened to it. */
export function ReviewPanel({ dossier }: { readonly dossier: DossierView }): ReactElement | null {
  return dossier.approvalId === null ? null : <Review dossier={dossier} approvalId={dossier.approvalId} />;
}

function Review({ dossier, approvalId }: { readonly dossier: DossierView; readonly approvalId: string }): ReactElement {
  const act = useWords(dossierActWords);
  const changed = useDossierChanged();
  const { data, error, refetch } = useApproval(approvalId);
  const isUnderReview = dossier.state === 'province_review' || dossier.state === 'ministry_review';
  return (
    <section className="console-panel" aria-label={act.review}>
      {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
      {!data && !error && <Skeleton heights={[120]} />}
      {data && isUnderReview && (
        <>
          <h2>{act.review}</h2>
          {dossier.purpose === 'registration' && <MissingReadiness areaCode={dossier.areaCode} state={dossier.state} />}
          <Decision approval={data} onDecided={() => void changed()} />
        </>
      )}
      {data?.mayWithdraw && <Withdrawal approval={data} />}
      {data && <Timeline approval={data} />}
      <p className="console-acts">
        <Link className="console-link" to="/approvals/$approvalId/sheet" params={{ approvalId }}>{act.sheet}</Link>
      </p>
    </section>
  );
}

/** Nobody approves while something of Article 6 is not accepted: said before they press. */
function MissingReadiness({ areaCode, state }: Pick<DossierView, 'areaCode' | 'state'>): ReactElement | null {
  const act = useWords(dossierActWords);
  const { language } = useLanguage();
  const { data } = useReadiness(areaCode);
  const missing = data?.items.filter((item) => item.state !== 'accepted' && !(state === 'province_review' && item.state === 'accepted_by_province')) ?? [];
  if (missing.length === 0) return null;
  return (
    <div className="dossier__faults">
      <p><b>{act.missingReadiness}</b></p>
      <ul className="readiness__findings">{missing.map(({ item }) => <li key={item}>{readinessItemWords[item][language]}</li>)}</ul>
      <p><Link className="console-link" to="/readiness/$areaCode" params={{ areaCode }}>{act.toReadiness}</Link></p>
    </div>
  );
}
