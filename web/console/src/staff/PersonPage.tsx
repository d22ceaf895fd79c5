import type { StaffPersonView } from '@yika/contract';
import { call, failureOf, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link, useParams } from '@tanstack/react-router';
import { Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { SessionList } from '../account/SessionList.tsx';
import { askStaffRecovery } from '../addresses.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { Watermarked } from '../frame/Watermarked.tsx';
import { holds, useSignedIn } from '../frame/use-me.ts';
import { formatMoment } from '../words/moment.ts';
import { staffActWords } from './act-words.ts';
import { GrantList } from './GrantList.tsx';
import { PersonActs } from './PersonActs.tsx';
import { ReasonedAct } from './ReasonedAct.tsx';
import { RecoveryCard } from './RecoveryCard.tsx';
import { StaffStateMark } from './StaffStateMark.tsx';
import { usePerson, useReadAnew } from './use-person.ts';
import { staffWords } from './words.ts';

/** One person of the staff: how they stand, what they may do, how they come in; and what may be done to them. */
export function PersonPage(): ReactElement {
  const say = useWords(staffWords);
  const { language } = useLanguage();
  const { staffId } = useParams({ from: '/frame/staff/$staffId' });
  const { data: person, error, refetch } = usePerson(staffId);
  const above = <Link className="console-link" to="/staff">{say.title}</Link>;
  if (!person) return <><PageHead above={above} title={say.title} />{error ? <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} /> : <Skeleton heights={[160, 220]} />}</>;
  return (
    <Watermarked>
      <PageHead above={above} title={`${person.staffNumber} · ${person.maskedName}`} words={`${person.agency.name[language]}, ${person.agency.areaName[language]}`}><PersonActs person={person} /></PageHead>
      <Facts person={person} />
      <section className="console-panel" aria-labelledby="person-roles">
        <h2 id="person-roles">{say.roles}</h2>
        <GrantList grants={person.grants} />
      </section>
      <Recovery person={person} />
      {person.may.includes('see_sessions') && (
        <section className="console-panel" aria-labelledby="person-sessions">
          <h2 id="person-sessions">{say.sessions}</h2>
          <SessionList staffId={staffId} />
        </section>
      )}
    </Watermarked>
  );
}

function Facts({ person: { staffId, state, stateSince, passkeys, oneTimeCode, openSessions } }: { readonly person: StaffPersonView }): ReactElement {
  const say = useWords(staffActWords);
  const named = useWords(staffWords);
  const { language } = useLanguage();
  const seesSignIns = holds(useSignedIn(), ['security_administrator', 'auditor']);
  return (
    <section className="console-panel" aria-labelledby="person-facts">
      <h2 id="person-facts">{say.facts}</h2>
      <Descriptions
        column={{ xs: 1, lg: 2 }} colon={false} styles={{ label: { inlineSize: '11rem' } }}
        items={[
          { key: 'state', label: named.state, children: <span className="console-acts"><StaffStateMark state={state} /><span className="kit-second">{formatMoment(stateSince, language)}</span></span> },
          { key: 'passkeys', label: say.passkeys, children: String(passkeys) },
          { key: 'code', label: say.appCode, children: oneTimeCode ? say.appCodeSetUp : say.appCodeNone },
          { key: 'sessions', label: say.openSessions, children: String(openSessions) },
        ]}
      />
      {seesSignIns && <p><Link className="console-link" to="/sign-ins" search={{ staffId }}>{named.signIns}</Link></p>}
    </section>
  );
}

function Recovery({ person: { staffId, recovery, may } }: { readonly person: StaffPersonView }): ReactElement | null {
  const say = useWords(staffActWords);
  const readAnew = useReadAnew();
  const mayAsk = may.includes('ask_recovery');
  if (!recovery && !mayAsk) return null;
  return (
    <section className="console-panel" aria-labelledby="person-recovery">
      <h2 id="person-recovery">{say.recovery}</h2>
      {recovery ? <RecoveryCard recovery={recovery} /> : <p>{say.recoveryNone}</p>}
      {mayAsk && (
        <span>
          <ReasonedAct
            label={say.askRecovery} words={say.askRecoveryWords}
            act={async (reason, attempt) => {
              await call(askStaffRecovery, { params: { staffId }, body: { reason }, attempt });
              await readAnew();
            }}
          />
        </span>
      )}
    </section>
  );
}
