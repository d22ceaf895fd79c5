import { Button, call, CodeBoxes, Line, PinField, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { sendSignInPhoneCode, signInWithPhoneCode } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { useSecondsUntil } from '../../app/use-seconds-until.ts';
import { enrolThisDevice } from '../../device/device-key.ts';
import { forgetShowing } from '../../device/showing.ts';
import { words } from './words.ts';

/** Browsers evict storage: getting a new key must be cheap. Phone code and PIN together, then the new key. */
export function RecoverDevice({ onDone }: { readonly onDone: () => Promise<void> }): ReactElement {
  const say = useWords(words);
  const common = useWords(appWords);
  const [sent, setSent] = useState<{ readonly resendAt: number } | null>(null);
  const [phoneCode, setPhoneCode] = useState('');
  const [pin, setPin] = useState('');
  const resendIn = useSecondsUntil(sent?.resendAt ?? null);
  const send = useAttempt(async () => setSent(await call(sendSignInPhoneCode, {})));
  const enter = useAttempt(async (typed: { readonly phoneCode: string; readonly pin: string }) => {
    await call(signInWithPhoneCode, { body: typed });
    await forgetShowing();
    await enrolThisDevice().catch(() => {});
    await onDone();
  }, () => setPin(''));
  const whole = phoneCode.length === 6 && pin.length === 6;
  return (
    <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (whole) void enter.run({ phoneCode, pin }); }}>
      <p>{say.recoverLead}</p>
      {send.failure && <PinProblem failure={send.failure} onTryAgain={() => send.run(undefined)} />}
      {sent === null ? (
        <Button icon="message" busy={send.busy} onPress={() => send.run(undefined)}>{say.sendCode}</Button>
      ) : (
        <>
          <p>{common.codeSent(null)}</p>
          <CodeBoxes label={common.code} value={phoneCode} onChange={setPhoneCode} />
          {resendIn > 0 ? <span className="kit-second kit-small">{say.resendIn(resendIn)}</span> : <Button kind="quiet" busy={send.busy} onPress={() => send.run(undefined)}>{say.resend}</Button>}
          <PinField label={common.pin} value={pin} onChange={setPin} purpose="enter" />
          <Line icon="shield">{common.neverTell}</Line>
          {enter.failure && <PinProblem failure={enter.failure} onTryAgain={() => enter.run({ phoneCode, pin })} />}
          <Button submit busy={enter.busy} missing={whole || enter.busy ? null : say.missing} onPress={() => {}}>{common.continue}</Button>
        </>
      )}
    </form>
  );
}
