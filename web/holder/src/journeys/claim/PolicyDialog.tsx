import { Dialog, formatDay, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

interface Policy {
  readonly version: number;
  readonly validFrom: string;
  readonly readingMinutes: number;
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

/** The whole text that the box is about, in the language of the page. */
export function PolicyDialog({ policy, onClose }: { readonly policy: Policy; readonly onClose: () => void }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  return (
    <Dialog title={say.policy} onClose={onClose}>
      <p className="kit-small">{say.policyFacts(policy.version, policy.readingMinutes)} · {formatDay(policy.validFrom, language)}</p>
      <div className="policy">
        {policy.sections.map((section) => (
          <section key={section.title}>
            <h3>{section.title}</h3>
            {section.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
