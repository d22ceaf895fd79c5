import type { CardPast, CardStep } from '@yika/contract';
import { dayOf, Facts, formatDay, formatTime, Icon, Line, Panel, useLanguage, useWords, type IconName } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

const icons: Readonly<Record<CardStep['status'], IconName>> = { 0: 'box', 1: 'check', 2: 'cross', 3: 'lock', 4: 'pause', 9: 'cross' };

/** One card: where it comes from, each state it had, oldest first, and what counters found of damage. */
export function CardPanel({ card, all }: { readonly card: CardPast; readonly all: readonly CardPast[] }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { maskedNumber, regionName, issuedOn, validTo, steps, damages, asOf } = card;
  return (
    <section id={`card-${card.cardId}`} className="past__card">
      <Panel title={say.card(maskedNumber)}>
        <Facts
          facts={[
            [say.issuedBy, `${regionName[language]} · ${formatDay(issuedOn, language)}`],
            [say.validTo, formatDay(validTo, language)],
            ...linkFact(say.replaces, all.find(({ cardId }) => cardId === card.replaces)),
            ...linkFact(say.replacedBy, all.find(({ cardId }) => cardId === card.replacedBy)),
          ]}
        />
        <ol className="past__steps">{steps.map((step, place) => <StepItem key={`${step.since}-${step.status}-${step.at}`} step={step} last={place === steps.length - 1} card={card} />)}</ol>
        {damages.length > 0 && <h3 className="past__heading">{say.damages}</h3>}
        {damages.map(({ at, part, finding, place }) => (
          <Line key={`${at}-${part}`} icon={finding === 'damaged' ? 'warning' : 'check'} tone={finding === 'damaged' ? 'bad' : 'plain'}>
            {[`${say.part[part]}: ${say.finding[finding]}`, formatDay(dayOf(at), language), place?.[language]].filter((words_) => words_ !== undefined).join(' · ')}
          </Line>
        ))}
        {damages.length === 0 && <p className="kit-small past__note">{say.noDamages}</p>}
        <p className="kit-small past__note">{say.source(regionName[language], formatDay(dayOf(asOf), language))}</p>
      </Panel>
    </section>
  );
}

function linkFact(name: string, card: CardPast | undefined): readonly (readonly [string, ReactElement])[] {
  return card ? [[name, <a key={card.cardId} href={`#card-${card.cardId}`}>{card.maskedNumber}</a>]] : [];
}

function StepItem({ step, last, card }: { readonly step: CardStep; readonly last: boolean; readonly card: CardPast }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { status, since, until, at, why, by, lapsesOn } = step;
  const whyAndWho = [why && say.why[why], by && say.by[by]].filter((part) => part !== null).join(' · ');
  const when = since === null ? say.sinceNotHeld(card.regionName[language], card.hotline)
    : until === null ? say.since(formatDay(since, language)) : say.span(formatDay(since, language), formatDay(until, language));
  return (
    <li className={`past__step past__step--${status}`} {...(last && { 'aria-current': 'true' as const })}>
      <span className="past__mark"><Icon name={icons[status]} size={18} /></span>
      <b>{say.status[status]}</b>
      <span className="kit-small kit-second">{at === null ? when : `${when} · ${formatTime(at, language)}`}</span>
      {whyAndWho !== '' && <span className="kit-small">{whyAndWho}</span>}
      {last && lapsesOn !== null && <span className="kit-small">{say.lapses(formatDay(lapsesOn, language))}</span>}
    </li>
  );
}
