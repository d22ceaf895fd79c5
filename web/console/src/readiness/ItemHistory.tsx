import { Icon, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { formatMoment } from '../words/moment.ts';
import { withColon } from '../words/with-colon.ts';
import type { WholeItem } from './use-readiness.ts';
import { readinessWords } from './words.ts';

/** Every version and every review, newest first. */
export function ItemHistory({ whole: { versions, reviews } }: { readonly whole: WholeItem }): ReactElement {
  const say = useWords(readinessWords);
  const { language } = useLanguage();
  const events = [
    ...versions.map(({ version, editedBy, at }) => ({ at, key: `version ${version}`, icon: 'document' as const, what: withColon(say.written, say.version(version), language), by: editedBy, reason: null })),
    ...reviews.map(({ version, level, accepted, reason, reviewedBy, at }) => ({ at, key: `review ${at}`, icon: accepted ? ('check' as const) : ('undo' as const), what: withColon(say.levels[level], `${accepted ? say.accepts : say.returns} · ${say.version(version)}`, language), by: reviewedBy, reason })),
  ].sort((one, other) => other.at - one.at);
  return (
    <section className="console-panel timeline" aria-labelledby="readiness-history">
      <h2 id="readiness-history">{say.history}</h2>
      {events.length === 0 && <p className="kit-second">{say.noHistory}</p>}
      <ol>
        {events.map(({ key, at, icon, what, by, reason }) => (
          <li key={key}>
            <Icon name={icon} size={20} />
            <div><b>{what}</b><small>{formatMoment(at, language)} · {by ?? say.somebody}</small>{reason !== null && <p>{reason}</p>}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
