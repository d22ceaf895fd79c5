import { services, type DeskCaseView } from '@yika/contract';
import { Alert, Button, call, failureOf, ProblemAlert, Skeleton, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { claimCase, releaseCase } from '../addresses.ts';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { lookers } from '../frame/places.ts';
import { Watermarked } from '../frame/Watermarked.tsx';
import { PlaceStanding } from '../places/PlaceStanding.tsx';
import { formatDate, formatMoment } from '../words/moment.ts';
import { Attachments } from './Attachments.tsx';
import { CaseStateMark } from './CaseStateMark.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { Compared } from './Compared.tsx';
import { Confirmation } from './Confirmation.tsx';
import { Decision } from './Decision.tsx';
import { Holder } from './Holder.tsx';
import { Question } from './Question.tsx';
import { useDeskCase, useTold } from './use-desk.ts';
import { deskWords } from './words.ts';

/** One case: what is held beside what is asked for, what was said, and what can be done about it. */
export function DeskCasePage(): ReactElement {
  const { caseNumber } = useParams({ strict: false }) as { readonly caseNumber: string };
  const { data, error, refetch } = useDeskCase(caseNumber);
  return (
    <ForRoles roles={lookers}>
      {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
      {!data && !error && <Skeleton heights={[32, 160, 240]} />}
      {data && <Watermarked><Shown one={data} /></Watermarked>}
    </ForRoles>
  );
}

function Shown({ one }: { readonly one: DeskCaseView }): ReactElement {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  const { dueOn, overdue, openedAt, regionName, regionCode, service, caseNumber, state } = one;
  return (
    <>
      <PageHead title={services[service].title[language]} above={<Link className="console-link" to="/cases">{say.title}</Link>} words={<><code>{caseNumber}</code> · {say.openedAt(formatMoment(openedAt, language))} · {regionName[language]}, {regionCode}</>}>
        <CaseStateMark state={state} />
      </PageHead>
      <div className="desk__columns">
        <div className="desk__column">
          <Holder one={one} />
          <Compared fields={one.fields} mayClaim={one.mayClaim} />
          <TheCounter one={one} />
          <Attachments caseNumber={caseNumber} attachments={one.attachments} />
          <CaseTimeline timeline={one.timeline} />
        </div>
        <div className="desk__column">
          <section className="console-panel" aria-labelledby="desk-work">
            <h2 id="desk-work">{say.work}</h2>
            <p className={overdue ? 'desk__late' : undefined}>{(state === 'waiting_for_holder' ? say.answerBy : say.decideBy)(formatDate(dueOn, language))}</p>
            <p>{one.claimedBy === null ? say.heldByNobody : one.mine ? say.heldByYou : say.heldByOther(one.claimedBy)}</p>
            <Holding one={one} />
          </section>
          {one.wouldRefuse !== null && <Alert tone="doubt" title={say.cannotGrant}><p>{say.whyNot[one.wouldRefuse] ?? say.stateForbids} <small className="kit-second">{one.wouldRefuse}</small></p></Alert>}
          {one.mayConfirm && <Confirmation one={one} />}
          {one.mayDecide && <Decision one={one} />}
          {one.mayAsk && <Question one={one} />}
        </div>
      </div>
    </>
  );
}

/** Of a counter that does not work: how it stands, and saying that it works again. */
function TheCounter({ one: { service, fields } }: { readonly one: DeskCaseView }): ReactElement | null {
  const { language } = useLanguage();
  const counter = service === 'counter_fault' ? fields.find(({ field }) => field === 'counter') : undefined;
  return counter?.asked ? <PlaceStanding servicePointId={counter.asked} name={counter.name?.[language] ?? counter.asked} /> : null;
}

/** Take it, or give it back. */
function Holding({ one: { caseNumber, mayClaim, mayRelease } }: { readonly one: DeskCaseView }): ReactElement | null {
  const say = useWords(deskWords);
  const told = useTold();
  const act = useAttempt(async (take: boolean) => {
    told(take ? await call(claimCase, { params: { caseNumber } }) : await call(releaseCase, { params: { caseNumber } }));
    toast(take ? say.taken : say.released);
  });
  if (!mayClaim && !mayRelease) return null;
  return (
    <>
      {act.failure && <ProblemAlert failure={act.failure} />}
      {mayClaim && <Button busy={act.busy} onPress={() => act.run(true)}>{say.take}</Button>}
      {mayRelease && <Button kind="secondary" busy={act.busy} onPress={() => act.run(false)}>{say.release}</Button>}
    </>
  );
}
