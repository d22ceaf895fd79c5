import type { CaseEvent, CaseView } from '@yika/contract';
import { formatDay, formatInstant, Icon, useLanguage, useWords, type IconName } from '@yika/kit';
import type { ReactElement } from 'react';
import { isOpen } from './use-cases.ts';
import { words } from './words.ts';

const icons: Readonly<Record<CaseEvent['what'], IconName>> = {
  opened: 'check', attached: 'document', claimed: 'person', released: 'clock', asked_holder: 'question', answered: 'message', said: 'message', proposed: 'clock', sent_back: 'undo', joined: 'person',
  granted: 'check', refused: 'cross', withdrawn: 'undo', lapsed: 'clock', appealed: 'renew', refused_finally: 'cross',
};

/** What happened, oldest first, with the words of both sides where they were said; at its end what is still to come. */
export function Timeline({ one }: { readonly one: CaseView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { timeline, state, dueOn, decision } = one;
  return (
    <ol className="case-steps">
      {timeline.map((event) => (
        <li key={event.eventNo} className={`case-steps__step case-steps__step--${event.by}`}>
          <span className="case-steps__mark"><Icon name={icons[event.what]} size={18} /></span>
          <b>{say.events[event.what]}</b>
          <span className="kit-small kit-second">{formatInstant(event.at, language)}</span>
          {/* The words of the decision that stands are read above. */}
          {event.words !== null && event.words !== '' && event.at !== decision?.at && <p className="case-steps__words">{event.words}</p>}
        </li>
      ))}
      {isOpen(state) && (
        <li className="case-steps__step case-steps__step--to-come">
          <span className="case-steps__mark"><Icon name="clock" size={18} /></span>
          <b>{state === 'waiting_for_holder' ? say.answerComes : say.decisionComes}</b>
          <span className="kit-small kit-second">{say.atLatest(formatDay(dueOn, language))}</span>
        </li>
      )}
    </ol>
  );
}
