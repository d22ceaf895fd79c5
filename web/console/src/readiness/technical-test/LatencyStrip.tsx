import { formatNumber, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import type { Test, TestWithLooks } from './use-tests.ts';
import { testWords } from './words.ts';

interface Props extends Pick<TestWithLooks, 'looks'> {
  readonly toAsk: number;
  readonly latency: NonNullable<Test['result']>['latencyMs'];
  readonly limitMs: number;
}

const HEIGHT = 120;
const STEP = 6;

/** A bar for each question, as long as its answer took; the line is what 95 of 100 have to stay below. */
export function LatencyStrip({ looks, toAsk, latency, limitMs }: Props): ReactElement {
  const say = useWords(testWords);
  const { language } = useLanguage();
  const ms = (value: number): string => say.ms(formatNumber(value, language));
  const slowest = Math.max(1, ...looks.map(({ latencyMs }) => latencyMs));
  // Where all is fast, the limit would leave nothing to be seen.
  const hasLimit = slowest * 4 > limitMs;
  const top = hasLimit ? Math.max(limitMs, slowest) * 1.15 : slowest * 1.15;
  const heightOf = (value: number): number => Math.max(2, (value / top) * HEIGHT);
  const limitAt = HEIGHT - heightOf(limitMs);
  return (
    <figure className="readiness__strip">
      <figcaption><b>{say.latency}</b> <small className="kit-second">{say.scale(ms(Math.round(top)))}</small></figcaption>
      <svg viewBox={`0 0 ${toAsk * STEP} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={latency ? say.latencyLabel(ms(latency.p50), ms(latency.p95), ms(latency.max)) : say.latency}>
        {looks.map(({ no, outcome, latencyMs }) => (
          <rect key={no} className={outcome === 'right' ? 'readiness__bar' : 'readiness__bar readiness__bar--wrong'} x={(no - 1) * STEP} width={STEP - 1.5} y={HEIGHT - heightOf(latencyMs)} height={heightOf(latencyMs)} />
        ))}
        {hasLimit && <line className="readiness__limit" x1={0} x2={toAsk * STEP} y1={limitAt} y2={limitAt} vectorEffect="non-scaling-stroke" />}
      </svg>
      {latency ? (
        <dl className="readiness__latencies">
          <div><dt>{say.p50}</dt><dd>{ms(latency.p50)}</dd></div>
          <div><dt>{say.p95}</dt><dd className={latency.p95 > limitMs ? 'readiness__off' : ''}>{ms(latency.p95)}</dd></div>
          <div><dt>{say.max}</dt><dd>{ms(latency.max)}</dd></div>
          <div><dt>{hasLimit && <span className="readiness__limit-key" aria-hidden="true" />} {say.limit}</dt><dd>{ms(limitMs)}</dd></div>
        </dl>
      ) : null}
    </figure>
  );
}
