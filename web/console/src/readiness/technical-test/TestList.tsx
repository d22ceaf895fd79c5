import { formatNumber, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { formatMoment } from '../../words/moment.ts';
import { TestStateMark } from './TestResult.tsx';
import type { SystemAndTests } from './use-tests.ts';
import { testWords } from './words.ts';

/** Every test, newest first: none is ever taken back. */
export function TestList({ areaCode, known: { tests, system }, shown }: { readonly areaCode: string; readonly known: SystemAndTests; readonly shown: string | null }): ReactElement {
  const say = useWords(testWords);
  const { language } = useLanguage();
  return (
    <section className="console-panel" aria-labelledby="readiness-tests">
      <h2 id="readiness-tests">{say.earlier}</h2>
      {tests.length === 0 ? <p className="kit-second">{say.none}</p> : (
        <Scroll>
          <table className="readiness__table">
            <thead><tr><th scope="col">{say.test}</th><th scope="col">{say.run}</th><th scope="col" className="readiness__figure">{say.right}</th><th scope="col" className="readiness__figure">{say.p95}</th><th scope="col">{say.asked}</th></tr></thead>
            <tbody>
              {tests.map(({ testId, askedAt, askedBy, state, counts, toAsk, result, systemVersion }) => (
                <tr key={testId} className={testId === shown ? 'readiness__row--shown' : ''}>
                  <th scope="row">
                    <Link className="console-link" to="/readiness/$areaCode/test" params={{ areaCode }} search={{ test: testId }} {...(testId === shown && { 'aria-current': 'true' as const })}>{formatMoment(askedAt, language, { seconds: true })}</Link>
                    {systemVersion !== system?.version && <small className="kit-second"> {say.outdated}</small>}
                  </th>
                  <td><TestStateMark state={state} /></td>
                  <td className="readiness__figure">{formatNumber(counts.right, language)}/{formatNumber(toAsk, language)}</td>
                  <td className="readiness__figure">{result?.latencyMs ? say.ms(formatNumber(result.latencyMs.p95, language)) : '–'}</td>
                  <td>{askedBy ?? say.somebody}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
