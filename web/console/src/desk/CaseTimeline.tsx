import { caseReasons, type CaseEventKind, type DeskCaseView } from '@yika/contract';
import { Icon, useLanguage, useWords, type IconName } from '@yika/kit';
import type { ReactElement } from 'react';
import { formatMoment } from '../words/moment.ts';
import { deskWords } from './words.ts';

const icons: Readonly<Record<CaseEventKind, IconName>> = {
  opened: 'document', attached: 'document', claimed: 'person', released: 'undo', asked_holder: 'message', answered: 'message', said: 'message', proposed: 'check', sent_back: 'undo', joined: 'person',
  granted: 'check', refused: 'cross', withdrawn: 'undo', lapsed: 'clock', appealed: 'warning', refused_finally: 'cross',
};

/** Everything that happened to it, by whom, when, and in which words. */
export function CaseTimeline({ timeline }: Pick<DeskCaseView, 'timeline'>): ReactElement {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  return (
    <section className="console-panel timeline" aria-labelledby="desk-timeline">
      <h2 id="desk-timeline">{say.timeline}</h2>
      <ol>
        {timeline.map(({ eventNo, what, at, by, staffNumber, reason, words }) => (
          <li key={eventNo}>
            <Icon name={icons[what]} size={20} />
            <div>
              <b>{say.events[what]}</b>
              <small>{formatMoment(at, language)} · {staffNumber ?? say.by[by]}{reason !== null && ` · ${caseReasons[reason].title[language]}`}</small>
              {words !== null && <p className="desk__words">{words}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
