import { call, Icon, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listReadiness } from '../addresses.ts';
import { useInbox } from '../approvals/use-approvals.ts';
import { useDesk } from '../desk/use-desk.ts';
import { frameWords } from '../words/frame-words.ts';
import { placesOf } from './places.ts';
import type { Me } from './use-me.ts';

/** How much waits for whoever is signed in. */
function Waiting(): ReactElement | null {
  const { data } = useInbox({ box: 'to_do', limit: 1 });
  return data && data.counts.to_do > 0 ? <b className="console__count">{data.counts.to_do}</b> : null;
}

/** How many cases nobody has decided that they could. */
function CasesWaiting(): ReactElement | null {
  const { data } = useDesk({ box: 'to_do', limit: 1 });
  return data && data.counts.to_do > 0 ? <b className="console__count">{data.counts.to_do}</b> : null;
}

/** How many items of readiness wait for this very person: to be reviewed, or to be put right after they came back. */
function ReadinessWaiting(): ReactElement | null {
  const { data } = useQuery({ queryKey: ['readiness', 'list', 'to-do'], queryFn: ({ signal }) => call(listReadiness, { query: { limit: 1 }, signal }) });
  return data && data.toDo > 0 ? <b className="console__count">{data.toDo}</b> : null;
}

/** What this person can go to, by role. */
export function Navigation({ me }: { readonly me: Me }): ReactElement {
  const say = useWords(frameWords);
  return <nav className="console__nav" aria-label={say.navigation}><Places me={me} /></nav>;
}

/** The links themselves. From the menu of a phone one goes on in place of the menu: the way back leads to the page before it. */
export function Places({ me, replace = false }: { readonly me: Me; readonly replace?: boolean }): ReactElement {
  const say = useWords(frameWords);
  return (
    <ul>
      {placesOf(me).map(({ to, word, icon }) => (
        <li key={to}>
          <Link to={to} replace={replace} className="console__place" activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ className: 'console__place--here', 'aria-current': 'page' }}>
            <Icon name={icon} size={22} />
            <span>{say.places[word]}</span>
            {to === '/approvals' && <Waiting />}
            {to === '/cases' && <CasesWaiting />}
            {to === '/readiness' && <ReadinessWaiting />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
