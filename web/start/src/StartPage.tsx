import { Button, call, Facts, LinkButton, List, ListRow, PageShell, Panel, ProblemAlert, failureOf, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { enrolDemoTerminal, listServicePoints, listTestPersons } from './addresses.ts';
import { Inbox } from './Inbox.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Persons, type TestPerson } from './Persons.tsx';
import { words } from './words.ts';

/** For a stranger alone at one desktop: choose, sign in, show, verify. */
export function StartPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [person, setPerson] = useState<TestPerson | null>(null);
  const [place, setPlace] = useState('heping-pharmacy');
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => call(listTestPersons, {}), staleTime: Number.POSITIVE_INFINITY });
  const places = useQuery({ queryKey: ['places'], queryFn: () => call(listServicePoints, { query: {} }), staleTime: Number.POSITIVE_INFINITY });
  const enrol = useAttempt(async (servicePointId: string) => {
    await call(enrolDemoTerminal, { body: { servicePointId } });
    location.assign('/counter/');
  });
  const chosen = person ?? persons.data?.[0] ?? null;
  const phone = chosen?.circumstances.phoneInHand ?? chosen?.phone ?? null;
  return (
    <PageShell title={say.title} width="76rem">
      <p className="start-lead">{say.lead}</p>
      <p className="start-plain">{say.plain}</p>
      <div className="start-columns">
        <section className="kit-stack">
          <h2><span className="start-number">1</span> {say.one}</h2>
          {persons.isError && <ProblemAlert failure={failureOf(persons.error)} onTryAgain={() => void persons.refetch()} />}
          <Persons persons={persons.data ?? []} chosen={chosen?.id ?? null} onChoose={setPerson} />
        </section>
        <section className="kit-stack start-side">
          <h2><span className="start-number">2</span> {say.two}</h2>
          {chosen && (
            <Panel>
              <b lang="zh-CN">{chosen.name}</b>
              <p className="kit-second">{chosen.story[language]}</p>
              <Facts facts={[[say.number, chosen.identityNumber], [say.card, chosen.cardNumber], [say.phone, phone ?? '—'], [say.pin, chosen.pin]]} />
              <p>{say.twoWords}</p>
              <LinkButton href={`/app/claim#person=${chosen.id}`}>{say.openApp}</LinkButton>
            </Panel>
          )}
          <Inbox phone={phone} />
          <h2><span className="start-number">3</span> {say.three}</h2>
          <Panel>
            <p>{say.threeWords}</p>
            <LinkButton href={`/start/desk#person=${chosen?.id ?? ''}`}>{say.openDesk}</LinkButton>
            <label className="neighbours__one"><span>{say.clerkAt}</span>
              <select value={place} onChange={(event) => setPlace(event.target.value)}>
                {(places.data?.places ?? []).map((each) => <option key={each.servicePointId} value={each.servicePointId}>{each.name[language]}</option>)}
              </select>
            </label>
            <Button kind="secondary" busy={enrol.busy} onPress={() => enrol.run(place)}>{say.clerk}</Button>
            <p className="kit-second kit-small">{say.clerkWords}</p>
            {enrol.failure && <ProblemAlert failure={enrol.failure} />}
          </Panel>
          <Neighbours />
          <List>
            <ListRow icon="document" title={say.guide} href="/guide" />
            <ListRow icon="question" title={say.why} href="/why-a-card-fails" />
            <ListRow icon="institution" title={say.law} href="/law" />
            <ListRow icon="list" title={say.api} href="/api/docs" />
          </List>
        </section>
      </div>
    </PageShell>
  );
}
