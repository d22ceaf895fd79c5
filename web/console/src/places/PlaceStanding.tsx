import type { PlaceOutages } from '@yika/contract';
import { call, Dialog, failureOf, ProblemAlert, Skeleton, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { declareOutageOfPlace, endOutageOfPlace, listOutagesOfPlace } from '../addresses.ts';
import { placesOf } from '../frame/places.ts';
import { useSignedIn } from '../frame/use-me.ts';
import { StateMark } from '../list/StateMark.tsx';
import { formatMoment } from '../words/moment.ts';
import { standingWords } from './standing-words.ts';

type Asked = 'down' | 'works';

/** Does it work? What is open there and what was lately; whoever is in charge says that it is down, or that it works again. */
export function PlaceStanding({ servicePointId, name }: { readonly servicePointId: string; readonly name: string }): ReactElement {
  const say = useWords(standingWords);
  const { data, error, refetch } = useQuery({ queryKey: ['places', 'outages', servicePointId], queryFn: ({ signal }) => call(listOutagesOfPlace, { params: { servicePointId }, signal }), refetchInterval: 30_000 });
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <section className="console-panel" aria-labelledby="place-standing">
      <div className="console__head">
        <h2 id="place-standing">{say.title}</h2>
        {data?.mayChange && <Button onClick={() => setAsked(isDown(data) ? 'works' : 'down')}>{isDown(data) ? say.works : say.down}</Button>}
      </div>
      {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
      {!data && !error && <Skeleton heights={[48]} />}
      {data && <Standing data={data} />}
      {asked && <Saying asked={asked} servicePointId={servicePointId} name={name} onClose={() => setAsked(null)} />}
    </section>
  );
}

function Standing({ data: { outages, openReports } }: { readonly data: PlaceOutages }): ReactElement {
  const say = useWords(standingWords);
  const { language } = useLanguage();
  const me = useSignedIn();
  const decides = placesOf(me).some(({ to }) => to === '/cases');
  const open = outages.filter(({ closedAt }) => closedAt === null);
  const ended = outages.filter(({ closedAt }) => closedAt !== null);
  return (
    <>
      {open.length === 0 && <p><StateMark tone="good">{say.fine}</StateMark></p>}
      {open.map(({ outageId, kind, openedAt, openedBy }) => <p key={outageId}><StateMark tone="bad" icon="warning">{say.kinds[kind] ?? kind}, {say.since(formatMoment(openedAt, language))} · {say.by[openedBy] ?? openedBy}</StateMark></p>)}
      {openReports > 0 && <p>{decides ? <Link className="console-link" to="/cases" search={{ service: 'counter_fault' }}>{say.reports(openReports)}</Link> : say.reports(openReports)}</p>}
      {ended.length > 0 && (
        <details>
          <summary>{say.lately(ended.length)}</summary>
          <ul className="console-rows">{ended.map((one) => <Ended key={one.outageId} one={one} />)}</ul>
        </details>
      )}
    </>
  );
}

function Ended({ one: { kind, openedAt, closedAt } }: { readonly one: PlaceOutages['outages'][number] }): ReactElement {
  const say = useWords(standingWords);
  const { language } = useLanguage();
  return <li><span className="console-rows__words"><b>{say.fromTo(formatMoment(openedAt, language), formatMoment(closedAt ?? openedAt, language))}</b><small>{say.kinds[kind] ?? kind}</small></span></li>;
}

/** What is said here reaches holders and other counters at once: it is said twice. */
function Saying({ asked, servicePointId, name, onClose }: { readonly asked: Asked; readonly servicePointId: string; readonly name: string; readonly onClose: () => void }): ReactElement {
  const say = useWords(standingWords);
  const queries = useQueryClient();
  const act = useAttempt(async (what: Asked) => {
    const place = { params: { servicePointId } };
    const told = what === 'down' ? await call(declareOutageOfPlace, place) : await call(endOutageOfPlace, place);
    queries.setQueryData(['places', 'outages', servicePointId], told);
    toast(what === 'down' ? say.downDone : say.worksDone);
    onClose();
  });
  return (
    <Dialog title={asked === 'down' ? say.downTitle(name) : say.worksTitle(name)} onClose={onClose}>
      <p>{asked === 'down' ? say.downWords : say.worksWords}</p>
      {act.failure && <ProblemAlert failure={act.failure} />}
      <div className="inbox__buttons">
        <Button type="primary" loading={act.busy} onClick={() => void act.run(asked)}>{asked === 'down' ? say.down : say.works}</Button>
        <Button onClick={onClose}>{say.keep}</Button>
      </div>
    </Dialog>
  );
}

function isDown({ outages }: PlaceOutages): boolean {
  return outages.some(({ closedAt }) => closedAt === null);
}
