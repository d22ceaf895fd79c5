import { technicalLookWords } from '@yika/contract/technical-words';
import { formatNumber, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import type { TestWithLooks } from './use-tests.ts';
import { testWords } from './words.ts';

/** For whoever looks into the log of the system: which questions, and what came of each. */
export function LooksGoneWrong({ looks }: Pick<TestWithLooks, 'looks'>): ReactElement | null {
  const say = useWords(testWords);
  const { language } = useLanguage();
  const wrong = looks.filter(({ outcome }) => outcome !== 'right');
  if (wrong.length === 0) return null;
  return (
    <details>
      <summary className="readiness__summary">{say.eachQuestion} ({formatNumber(wrong.length, language)})</summary>
      <Scroll>
        <table className="readiness__table readiness__table--narrow">
          <thead><tr><th scope="col" className="readiness__figure">{say.question}</th><th scope="col">{say.outcome}</th><th scope="col" className="readiness__figure">{say.took}</th></tr></thead>
          <tbody>{wrong.map(({ no, outcome, latencyMs }) => <tr key={no}><th scope="row" className="readiness__figure">{no}</th><td>{technicalLookWords[outcome][language]}</td><td className="readiness__figure">{say.ms(formatNumber(latencyMs, language))}</td></tr>)}</tbody>
        </table>
      </Scroll>
    </details>
  );
}
