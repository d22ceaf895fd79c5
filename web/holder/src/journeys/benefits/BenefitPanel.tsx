import type { BenefitView } from '@yika/contract';
import { benefitKindWords } from '@yika/contract';
import { Facts, formatDay, formatMoney, Line, Panel, StateLine, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { daysBetween } from '@yika/contract/numbers';
import { ProveNow } from './ProveNow.tsx';
import { words } from './words.ts';

interface Props {
  readonly benefit: BenefitView;
  readonly today: string;
  /** The case in which somebody of the desk makes sure of them. */
  readonly underReview: string | null;
}

/** The day first, as a sentence; then what is drawn, who pays it, and proving it now. */
export function BenefitPanel({ benefit, today, underReview }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { kind, state, since, regionName, hotline, monthlyFen, source, asOf, dueOn, history, refusal } = benefit;
  return (
    <>
      <Panel title={benefitKindWords[kind][language]}>
        <DueSentence benefit={benefit} today={today} />
        <p style={{ margin: '12px 0' }}><b>{monthlyFen === null ? say.notHeld(regionName[language]) : say.monthly(formatMoney(monthlyFen, language))}</b></p>
        <Facts
          facts={[
            [say.since, formatDay(since, language)],
            [say.payer, regionName[language]],
            [say.phone, <a key="phone" href={`tel:${hotline}`}>{hotline}</a>],
            [say.books, source],
            [say.asOf, formatDay(asOf, language)],
            ...(history.length === 0 && dueOn !== null ? [[say.lastProof, say.noHistory] as const] : []),
          ]}
        />
        {state !== 'ended' && <p className="kit-small" style={{ marginTop: 8 }}>{say.notPaidHere}</p>}
      </Panel>
      {refusal === null && <ProveNow benefit={benefit} underReview={underReview} />}
      {history.length > 0 && (
        <Panel title={say.history}>
          {history.map(({ provedOn, way, validUntil }) => (
            <Line key={`${provedOn}-${validUntil}`} icon="check" tone="good">{`${formatDay(provedOn, language)} · ${say.proved[way]} · ${say.validUntil(formatDay(validUntil, language))}`}</Line>
          ))}
        </Panel>
      )}
    </>
  );
}

function DueSentence({ benefit: { state, stateSince, dueOn, opensOn, refusal }, today }: Pick<Props, 'benefit' | 'today'>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  if (refusal === 'benefit_holder_deceased') return <StateLine tone="bad" words={say.deceasedWords}>{say.deceased}</StateLine>;
  if (state === 'ended') return <StateLine tone="plain">{say.ended}</StateLine>;
  if (state === 'paused') return <StateLine tone="bad" words={say.pausedWords(formatDay(stateSince, language))}>{say.paused}</StateLine>;
  if (dueOn === null || opensOn === null) return <StateLine tone="good">{say.noProof}</StateLine>;
  if (refusal !== null) return <StateLine tone="good" words={say.notNowWords(formatDay(dueOn, language))}>{say.notNow(formatDay(opensOn, language))}</StateLine>;
  return <StateLine tone="doubt" icon="clock" words={say.daysLeft(Math.max(0, daysBetween(today, dueOn)))}>{say.due(formatDay(dueOn, language))}</StateLine>;
}
