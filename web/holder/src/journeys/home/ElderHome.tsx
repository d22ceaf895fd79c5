import type { ECardView } from '@yika/contract';
import { Button, LinkButton, StateLine, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCases } from '../cases/use-cases.ts';
import { EyeCard } from './EyeCard.tsx';
import { words } from './words.ts';

/** Three targets and one answer; the answer that matters at a counter; and a question of the desk, while one waits. Nothing here is only smaller print elsewhere. */
export function ElderHome({ card }: { readonly card: ECardView }): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const { insuredToday } = card.insurance;
  const waits = useCases().data?.find(({ state }) => state === 'waiting_for_holder');
  return (
    <>
      <EyeCard card={card} />
      {card.card.status !== 1 && <StateLine tone="bad">{say.card[card.card.status]}</StateLine>}
      <StateLine tone={insuredToday ? 'good' : 'bad'}>{insuredToday ? say.insured : say.notInsured}</StateLine>
      <LinkButton big kind={card.ecard.identity.usable ? 'primary' : 'secondary'} icon="code" href="/code/">{say.show}</LinkButton>
      {waits && <Button icon="message" onPress={() => void go({ to: '/cases/$caseNumber', params: { caseNumber: waits.caseNumber } })}>{say.elderAnswer}</Button>}
      {card.nextStep && <Button kind="secondary" icon="question" onPress={() => void go({ to: '/why' })}>{say.elderWhy}</Button>}
      <LinkButton kind="secondary" icon="call" href="tel:12333">{say.elderCall}</LinkButton>
      <Button kind="secondary" icon="family" onPress={() => void go({ to: '/help' })}>{say.elderHelp}</Button>
    </>
  );
}
