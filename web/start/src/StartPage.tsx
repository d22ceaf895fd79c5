import { Button, call, Facts, failureOf, Icon, LinkButton, List, ListRow, PageShell, Panel, ProblemAlert, Skeleton, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { enrolDemoTerminal, getNeighbours, listServicePoints, listTestPersons } from './addresses.ts';
import { browserAddressOf } from './browser-address.ts';
import { Inbox } from './Inbox.tsx';
import { DemoClock, Neighbours } from './Neighbours.tsx';
import { Persons } from './Persons.tsx';
import { Portrait } from './Portrait.tsx';
import { phoneInHand, type TestPerson } from './test-person.ts';
import { words } from './words.ts';

/** For a stranger alone at one desktop: choose, sign in, show, verify. */
export function StartPage(): ReactElement {
  const say = useWords(words);
  const [person, setPerson] = useState<TestPerson | null>(null);
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => call(listTestPersons, {}), staleTime: Number.POSITIVE_INFINITY });
  const chosen = person ?? persons.data?.[0] ?? null;
  return (
    <PageShell title={say.title} width="86rem">
      <p className="start-lead">{say.lead}</p>
      <p className="start-plain"><Icon name="shield" size={20} /><span>{say.plain}</span></p>
      <div className="start-columns">
        <section className="start-column start-column--persons">
          <Step number={1}>{say.one}</Step>
          {persons.isPending && <div data-loading><Skeleton heights={[52, 72, 72, 72, 72]} /></div>}
          {persons.isError && <ProblemAlert failure={failureOf(persons.error)} onTryAgain={() => void persons.refetch()} />}
          {persons.data && <Persons persons={persons.data} chosen={chosen?.id ?? null} onChoose={setPerson} />}
        </section>
        <section className="start-column start-column--steps">
          <Step number={2}>{say.two}</Step>
          {chosen && <SignIn person={chosen} />}
          <Step number={3}>{say.three}</Step>
          <ShowAndVerify personId={chosen?.id ?? ''} />
          <h2>{say.shells}</h2>
          <Panel>
            <div className="kit-stack">
              <p className="kit-second">{say.shellsWords}</p>
              <LinkButton kind="secondary" icon="phone" href="/start/wechat">{say.openWechat}</LinkButton>
              <LinkButton kind="secondary" icon="phone" href="/start/alipay">{say.openAlipay}</LinkButton>
              <BankLink personId={chosen?.id ?? ''} />
            </div>
          </Panel>
        </section>
        <section className="start-column start-column--neighbours">
          <h2>{say.neighbours}</h2>
          <Neighbours />
          <h2>{say.clock}</h2>
          <DemoClock />
        </section>
      </div>
      <div className="start-truth">
        <Panel title={say.real}><ul>{say.realWords.map((line) => <li key={line}><Icon name="check" size={20} /><span>{line}</span></li>)}</ul></Panel>
        <Panel title={say.simulated}><ul>{say.simulatedWords.map((line) => <li key={line}><Icon name="question" size={20} /><span>{line}</span></li>)}</ul></Panel>
        <List label={say.more}>
          <ListRow icon="institution" title={say.console} words={say.consoleWords} href="/console/sign-in" />
          <ListRow icon="document" title={say.halfWay} words={say.halfWayWords} href="/console/sign-in?as=A-0414&after=/console/dossiers/440300" />
          <ListRow icon="inbox" title={say.inboxOfWork} words={say.inboxOfWorkWords} href="/console/sign-in?as=A-0102&after=/console/approvals" />
          <ListRow icon="list" title={say.desk} words={say.deskWords} href="/console/sign-in?as=A-0411&after=/console/cases" />
          <ListRow icon="figures" title={say.figures} words={say.figuresWords} href="/console/sign-in?as=A-0101&after=/console/" />
          <ListRow icon="document" title={say.rules} words={say.rulesWords} href="/issuers/440100" />
          <ListRow icon="document" title={say.guide} href="/guide" />
          <ListRow icon="question" title={say.why} href="/why-a-card-fails" />
          <ListRow icon="bank" title={say.issuers} href="/issuers" />
          <ListRow icon="institution" title={say.law} href="/law" />
          <ListRow icon="list" title={say.api} href="/api/docs" />
        </List>
      </div>
    </PageShell>
  );
}

/** The bank stands on its own address; its customer is whoever was chosen here. */
function BankLink({ personId }: { readonly personId: string }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const neighbours = useQuery({ queryKey: ['neighbours'], queryFn: () => call(getNeighbours, {}) });
  const bank = browserAddressOf(neighbours.data?.urls.bank);
  if (bank === null) return null;
  return <LinkButton kind="secondary" icon="phone" href={`${bank}/?${new URLSearchParams({ customer: personId, lang: language })}`}>{say.openBank}</LinkButton>;
}

function Step({ number, children }: { readonly number: number; readonly children: ReactNode }): ReactElement {
  return <h2 className="start-step"><span>{number}</span>{children}</h2>;
}

/** What is typed to sign in, and where the code arrives. */
function SignIn({ person }: { readonly person: TestPerson }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const phone = phoneInHand(person);
  return (
    <Panel>
      <div className="start-person">
        <Portrait id={person.id} width={72} />
        <div><b lang="zh-CN">{person.name}</b><p>{person.story[language]}</p></div>
      </div>
      <Facts facts={[[say.number, person.identityNumber], [say.card, person.cardNumber], [say.phone, phone ?? '—'], [say.pin, person.pin]]} />
      <p className="start-words">{say.twoWords}</p>
      <LinkButton icon="phone" href={`/app/claim#person=${person.id}`}>{say.openApp}</LinkButton>
      <Inbox phone={phone} />
    </Panel>
  );
}

/** Both sides at once, or the counter alone at a place of one's choice. */
function ShowAndVerify({ personId }: { readonly personId: string }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [place, setPlace] = useState('heping-pharmacy');
  const places = useQuery({ queryKey: ['places'], queryFn: () => call(listServicePoints, { query: {} }), staleTime: Number.POSITIVE_INFINITY });
  const enrol = useAttempt(async (servicePointId: string) => {
    await call(enrolDemoTerminal, { body: { servicePointId } });
    location.assign('/counter/');
  });
  return (
    <Panel>
      <div className="kit-stack">
        <p>{say.threeWords}</p>
        <LinkButton icon="code" href={`/start/desk#person=${personId}`}>{say.openDesk}</LinkButton>
        <div className="start-clerk">
          <label htmlFor="clerk-at">{say.clerkAt}</label>
          <select id="clerk-at" value={place} onChange={(event) => setPlace(event.target.value)}>
            {(places.data?.places ?? []).map((each) => <option key={each.servicePointId} value={each.servicePointId}>{each.name[language]}</option>)}
          </select>
          <Button kind="secondary" icon="scan" busy={enrol.busy} onPress={() => enrol.run(place)}>{say.clerk}</Button>
          <p className="kit-second kit-small">{say.clerkWords}</p>
        </div>
        {enrol.failure && <ProblemAlert failure={enrol.failure} />}
      </div>
    </Panel>
  );
}
