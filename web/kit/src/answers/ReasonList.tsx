import type { ReactElement, ReactNode } from 'react';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';

export interface ShownReason {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
  /** One button, or nothing: the rest is text. */
  readonly action?: ReactNode;
}

interface Props {
  /** What still works, in words; said first. */
  readonly stillWorks: readonly string[];
  /** Between what works and what does not: "two reasons; do the first". */
  readonly lead?: string;
  readonly reasons: readonly ShownReason[];
}

/** What still works, then every reason in the order in which it can be mended. */
export function ReasonList({ stillWorks, lead, reasons }: Props): ReactElement {
  const say = kitWords[useLanguage().language];
  return (
    <>
      {stillWorks.length > 0 && (
        <div className="kit-still">
          <Icon name="check" />
          <div>
            <b>{say.stillWorks}</b>
            {stillWorks.map((words) => <p key={words}>{words}</p>)}
          </div>
        </div>
      )}
      {lead !== undefined && <p>{lead}</p>}
      <ol className="kit-reasons">
        {reasons.map((reason, index) => (
          <li key={reason.code} className="kit-reason" data-reason={reason.code}>
            <span className="kit-reason__number">{index + 1}</span>
            <h2>{reason.title}</h2>
            {reason.words.map((words) => <p key={words}>{words}</p>)}
            {reason.action}
          </li>
        ))}
      </ol>
    </>
  );
}
