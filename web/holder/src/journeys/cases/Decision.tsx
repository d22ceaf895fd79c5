import type { CaseView } from '@yika/contract';
import { caseReasons } from '@yika/contract';
import { Alert, formatInstant, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** What was decided, why, and in whose words. */
export function Decision({ one: { decision } }: { readonly one: CaseView }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  if (!decision) return null;
  const { outcome, reason, at } = decision;
  const said = decision.words ?? '';
  const title = outcome === 'granted' ? say.grantedTitle : reason === null || reason === 'other' ? say.refusedTitle : caseReasons[reason].title[language];
  return (
    <Alert tone={outcome === 'granted' ? 'good' : 'bad'} title={title}>
      {said !== '' && <p className="case__words">{said}</p>}
      <p className="kit-small">{say.decidedAt(formatInstant(at, language))}</p>
    </Alert>
  );
}
