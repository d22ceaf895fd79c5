import { Icon, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { frameWords } from '../words/frame-words.ts';
import { places } from './places.ts';
import { holds, type Me } from './use-me.ts';

/** What this person can go to, by role. */
export function Navigation({ me }: { readonly me: Me }): ReactElement {
  const say = useWords(frameWords);
  return (
    <nav className="console__nav" aria-label={say.navigation}>
      <ul>
        {places.filter(({ roles }) => roles === null || holds(me, roles)).map(({ to, word, icon }) => (
          <li key={to}>
            <Link to={to} className="console__place" activeProps={{ className: 'console__place--here', 'aria-current': 'page' }}>
              <Icon name={icon} size={22} />
              <span>{say.places[word]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
