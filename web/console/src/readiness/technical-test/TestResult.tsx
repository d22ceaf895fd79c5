import { technicalFindingWords } from '@yika/contract/technical-words';
import { Alert, dayOf, formatNumber, useLanguage, useWords } from '@yika/kit';
import { Descriptions, Progress } from 'antd';
import type { ReactElement } from 'react';
import { StateMark, type MarkTone } from '../../list/StateMark.tsx';
import { formatDate, formatMoment } from '../../words/moment.ts';
import { withColon } from '../../words/with-colon.ts';
import { LatencyStrip } from './LatencyStrip.tsx';
import { LooksGoneWrong } from './LooksGoneWrong.tsx';
import { isUnderWay, useTest, type SystemAndTests, type Test } from './use-tests.ts';
import { testWords } from './words.ts';

const tones: Readonly<Record<Test['state'], MarkTone>> = { waiting: 'waiting', running: 'waiting', passed: 'good', failed: 'bad' };

export function TestStateMark({ state }: Pick<Test, 'state'>): ReactElement {
  return <StateMark tone={tones[state]}>{useWords(testWords).states[state]}</StateMark>;
}

/** How far one test is, or what it came to: every failure with what it means and what to mend. */
export function TestResult({ areaCode, test, terms }: { readonly areaCode: string; readonly test: Test; readonly terms: SystemAndTests['terms'] }): ReactElement {
  const say = useWords(testWords);
  const { language } = useLanguage();
  const { state, asked, toAsk, counts, result, askedAt, askedBy } = test;
  const { data } = useTest(areaCode, test);
  return (
    <section className="console-panel" aria-labelledby="readiness-result">
      <h2 id="readiness-result">{say.run}</h2>
      <p className="readiness__standing"><TestStateMark state={state} /><small className="kit-second">{withColon(say.asked, `${askedBy ?? say.somebody}, ${formatMoment(askedAt, language)}`, language)}</small></p>
      {isUnderWay(test) && <Progress aria-label={say.askedOf(asked, toAsk)} percent={Math.round((asked / toAsk) * 100)} status="active" />}
      <dl className="readiness__counts">
        <div><dt>{say.right}</dt><dd className="readiness__good">{formatNumber(counts.right, language)}</dd></div>
        <div><dt>{say.wrong}</dt><dd className={counts.wrong > 0 ? 'readiness__off' : ''}>{formatNumber(counts.wrong, language)}</dd></div>
        <div><dt>{say.failed}</dt><dd className={counts.failed > 0 ? 'readiness__off' : ''}>{formatNumber(counts.failed, language)}</dd></div>
        <div><dt>{say.askedOf(asked, toAsk)}</dt><dd>{formatNumber(Math.round((asked / toAsk) * 100), language)} %</dd></div>
      </dl>
      {state === 'passed' && <Alert tone="good" title={say.passedWords} />}
      {result && result.findings.length > 0 && (
        <Alert tone="bad" title={say.failedWords}>
          <ul className="readiness__faults">
            {result.findings.map(({ finding, count }) => (
              <li key={finding}><b>{technicalFindingWords[finding].what[language]}</b> <small className="kit-second">({say.times(count)})</small><br />{withColon(say.mend, technicalFindingWords[finding].next[language], language)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {data && data.looks.length > 0 && <LatencyStrip looks={data.looks} toAsk={toAsk} latency={result?.latencyMs ?? null} limitMs={terms.slowestP95Ms} />}
      {data && <LooksGoneWrong looks={data.looks} />}
      {result && (
        <Descriptions
          column={1} colon={false} styles={{ label: { inlineSize: '11rem' } }}
          items={[
            ...(result.tls ? [
              { key: 'certificate', label: say.certificate, children: <span>{result.tls.subject}, {say.certificateWords(result.tls.issuer, formatDate(dayOf(result.tls.validTo), language))}{!result.tls.accepted && <b className="readiness__off"> · {say.notAccepted}{result.tls.problem !== null && ` (${result.tls.problem})`}</b>}</span> },
              { key: 'protocol', label: say.protocol, children: result.tls.protocol },
            ] : []),
            { key: 'clock', label: say.clock, children: result.clockOffsetMs === null ? say.clockUnknown : say.clockWords(formatNumber(result.clockOffsetMs, language)) },
          ]}
        />
      )}
    </section>
  );
}
