import type { ECardView } from '@yika/contract';
import { formatDay, formatMoney, StateLine, useLanguage, useWords, type Tone } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** Card, e-card, insurance and account are four things, said apart: mixing them up is what people ask the hotline about. */
export function States({ card }: { readonly card: ECardView }): ReactElement {
  return (
    <div className="kit-stack" style={{ gap: 8 }}>
      <CardState card={card} />
      <ECardState card={card} />
      <InsuranceState card={card} />
      <AccountState card={card} />
    </div>
  );
}

function CardState({ card: { card } }: { readonly card: ECardView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const tone: Tone = card.status === 1 ? 'good' : card.status === 4 || card.status === 0 ? 'doubt' : 'bad';
  const about = card.replacementWaitsAt ? say.waitsAt(card.replacementWaitsAt.name[language])
    : card.lossLapsesOn ? say.lapses(formatDay(card.lossLapsesOn, language))
      : card.status === 1 ? null : say.cardUntil(formatDay(card.validTo, language));
  return <StateLine tone={tone} {...(about === null ? {} : { words: about })}>{say.card[card.status]}</StateLine>;
}

function ECardState({ card: { ecard, level } }: { readonly card: ECardView }): ReactElement {
  const say = useWords(words);
  const authorised = ecard.identityAuthorisedDuringLoss ? { words: say.authorised } : {};
  if (ecard.identity.usable && ecard.payment.usable) return <StateLine tone="good" {...authorised}>{say.ecardBoth}</StateLine>;
  if (ecard.identity.usable) return <StateLine tone="doubt" {...(level === 1 ? { words: say.levelOne } : authorised)}>{say.ecardIdentity}</StateLine>;
  return <StateLine tone="bad">{say.ecardNone}</StateLine>;
}

function InsuranceState({ card: { insurance } }: { readonly card: ECardView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const about = [
    insurance.insuredToday && insurance.until ? say.insuredUntil(formatDay(insurance.until, language)) : null,
    insurance.asOf ? say.asOf(formatDay(insurance.asOf, language)) : null,
  ].filter((each) => each !== null).join(' · ');
  return <StateLine tone={insurance.insuredToday ? 'good' : 'bad'} {...(about === '' ? {} : { words: about })}>{insurance.insuredToday ? say.insured : say.notInsured}</StateLine>;
}

function AccountState({ card: { account } }: { readonly card: ECardView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  if (account === null) return <StateLine tone="plain" icon="bank">{say.noAccount}</StateLine>;
  return <StateLine tone="plain" icon="bank" words={say.asOf(formatDay(account.asOf, language))}>{say.account(formatMoney(account.balanceFen, language))}</StateLine>;
}
