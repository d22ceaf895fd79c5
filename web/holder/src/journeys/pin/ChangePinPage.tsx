import { pinFault } from '@yika/contract/numbers';
import { Button, call, PageShell, PinField, toast, useAttempt, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { changePin } from '../../addresses.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { PinRules } from '../../app/PinRules.tsx';
import { words as claimWords } from '../claim/words.ts';
import { words } from './words.ts';

export function ChangePinPage(): ReactElement {
  const say = useWords(words);
  const { pinTooSimple } = useWords(claimWords);
  const go = useNavigate();
  const [oldPin, setOldPin] = useState('');
  const [newPin, setNewPin] = useState('');
  const broken = newPin.length < 6 ? null : pinFault(newPin, null);
  const fault = newPin.length === 6 && newPin === oldPin ? say.same : broken && pinTooSimple;
  const change = useAttempt(async (pins: { readonly oldPin: string; readonly newPin: string }) => {
    await call(changePin, { body: pins });
    toast(say.done);
    await go({ to: '/' });
  }, () => setOldPin(''));
  const missing = oldPin.length === 6 && newPin.length === 6 ? fault : say.missing;
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (missing === null) void change.run({ oldPin, newPin }); }}>
        <PinField label={say.old} value={oldPin} onChange={setOldPin} purpose="enter" />
        <PinField label={say.new} value={newPin} onChange={setNewPin} purpose="set" error={fault} />
        <PinRules broken={broken} />
        {change.failure && <PinProblem failure={change.failure} onTryAgain={() => change.run({ oldPin, newPin })} />}
        <Button submit busy={change.busy} missing={missing} onPress={() => {}}>{say.change}</Button>
      </form>
    </PageShell>
  );
}
