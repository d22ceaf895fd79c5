import type { ECardView } from '@yika/contract';
import { Button, call, Dialog, isRefusal, Panel, PinField, toast, useAttempt, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { authoriseDuringLoss } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { words } from './words.ts';

/** Under the newer regional rule the holder decides, with the PIN, whether identity checks go on during a loss. */
export function AllowDuringLoss({ card }: { readonly card: ECardView }): ReactElement {
  const say = useWords(words);
  const common = useWords(appWords);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [pin, setPin] = useState('');
  const allowedNow = card.ecard.identityAuthorisedDuringLoss;
  const decide = useAttempt(async (typed: string) => {
    await call(authoriseDuringLoss, { body: { allow: !allowedNow, pin: typed } });
    await queries.invalidateQueries({ queryKey: ['ecard'] });
    setPin('');
    setAsking(false);
    toast(allowedNow ? say.notAllowed : say.allowed);
  }, () => setPin(''));
  const verb = allowedNow ? say.endAllow : say.allow;
  const forbidden = isRefusal(decide.failure, 'policy_forbids_during_loss');
  return (
    <Panel title={say.allowTitle}>
      <p style={{ marginBottom: 12 }}>{say.allowWords}</p>
      {forbidden && decide.failure && <PinProblem failure={decide.failure} />}
      <Button kind="secondary" icon="identity" onPress={() => setAsking(true)}>{verb}</Button>
      {asking && !forbidden && (
        <Dialog title={verb} onClose={() => { setAsking(false); setPin(''); }}>
          <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (pin.length === 6) void decide.run(pin); }}>
            <PinField label={common.pin} value={pin} onChange={setPin} purpose="enter" pad />
            {decide.failure && <PinProblem failure={decide.failure} onTryAgain={() => decide.run(pin)} />}
            <Button submit busy={decide.busy} missing={pin.length === 6 || decide.busy ? null : common.pinMissing(6 - pin.length)} onPress={() => {}}>{verb}</Button>
          </form>
        </Dialog>
      )}
    </Panel>
  );
}
