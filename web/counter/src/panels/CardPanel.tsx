import type { ExplanationView } from '@yika/contract';
import { Alert, Button, call, ProblemAlert, readAmount, ReasonList, Reference, TextField, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { explainCardAtCounter } from '../addresses.ts';
import { NextStep } from '../answer/NextStep.tsx';
import type { PanelName } from './Panels.tsx';
import { words } from '../words.ts';

/** A card in hand and no code on a phone: both numbers on it, and why it does not work. Neither name nor photo is shown. */
export function CardPanel({ onPanel }: { readonly onPanel: (panel: PanelName) => void }): ReactElement {
  const say = useWords(words);
  const [identityNumber, setIdentityNumber] = useState('');
  const [cardNumber, setCardNumber] = useState('');
  const [amount, setAmount] = useState('');
  const [told, setTold] = useState<ExplanationView | null>(null);
  const ask = useAttempt(async (body: { readonly identityNumber: string; readonly cardNumber: string; readonly amountFen?: number }) => setTold(await call(explainCardAtCounter, { body })));
  const again = (): void => {
    setTold(null);
    setIdentityNumber('');
    setCardNumber('');
    setAmount('');
  };

  if (told) {
    const { reasons, stillWorks, reference } = told;
    return (
      <div className="kit-stack">
        {reasons.length === 0 && <Alert tone="good" title={say.cardInOrder} urgent />}
        <ReasonList stillWorks={stillWorks.map(({ title }) => title)} reasons={reasons.map((reason) => ({ code: reason.code, title: reason.title, words: [reason.why, reason.whatToDo], action: <NextStep reason={reason} onPanel={onPanel} /> }))} />
        <Reference reference={reference} />
        <Button kind="secondary" onPress={again}>{say.another}</Button>
      </div>
    );
  }
  const amountFen = readAmount(amount);
  const missing = identityNumber.trim() === '' ? say.identityMissing : cardNumber.trim() === '' ? say.cardMissing : amountFen === 'wrong' ? say.amountWrong : null;
  return (
    <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (missing === null && amountFen !== 'wrong') void ask.run({ identityNumber, cardNumber, ...(amountFen !== null && { amountFen }) }); }}>
      <p>{say.cardWords}</p>
      <TextField label={say.identityNumber} value={identityNumber} onChange={setIdentityNumber} maxLength={24} />
      <TextField label={say.cardNumber} value={cardNumber} onChange={setCardNumber} maxLength={12} />
      <TextField label={say.amount} value={amount} onChange={setAmount} inputMode="decimal" maxLength={14} error={amountFen === 'wrong' ? say.amountWrong : null} />
      {ask.failure && <ProblemAlert failure={ask.failure} />}
      <Button submit missing={missing} busy={ask.busy} onPress={() => {}}>{say.cardAsk}</Button>
    </form>
  );
}
