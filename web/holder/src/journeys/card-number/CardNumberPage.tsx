import { cardNumberProgress } from '@yika/contract/numbers';
import { Button, call, PageShell, toast, useAttempt, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { giveCardNumber } from '../../addresses.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { CardNumberField } from '../../scan/CardNumberField.tsx';
import { words as claimWords } from '../claim/words.ts';
import { words } from './words.ts';

/** Whoever claimed without the card at hand gives its number later and reaches level 2. */
export function CardNumberPage(): ReactElement {
  const say = useWords(words);
  const claim = useWords(claimWords);
  const go = useNavigate();
  const queries = useQueryClient();
  const [cardNumber, setCardNumber] = useState('');
  const give = useAttempt(async (typed: string) => {
    await call(giveCardNumber, { body: { cardNumber: typed } });
    await queries.invalidateQueries({ queryKey: ['ecard'] });
    toast(say.done);
    await go({ to: '/' });
  });
  const missing = cardNumberProgress(cardNumber).complete ? null : claim.cardMissing;
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <p>{say.lead}</p>
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (missing === null) void give.run(cardNumber); }}>
        <CardNumberField label={claim.cardNumber} value={cardNumber} onChange={setCardNumber} hint={claim.cardHint} />
        {give.failure && <PinProblem failure={give.failure} onTryAgain={() => give.run(cardNumber)} />}
        <Button submit busy={give.busy} missing={missing} onPress={() => {}}>{say.add}</Button>
      </form>
    </PageShell>
  );
}
