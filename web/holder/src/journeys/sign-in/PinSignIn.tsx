import { Alert, Button, call, formatInstant, isRefusal, PinField, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { signIn } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { useSecondsUntil } from '../../app/use-seconds-until.ts';
import { answerChallenge, type SignInState } from '../../device/device-key.ts';
import { words } from './words.ts';

interface Props {
  readonly state: SignInState;
  readonly onDone: () => Promise<void>;
  /** The device itself has to prove that it is the holder's: phone code and PIN. */
  readonly onMustProve: () => void;
  /** The challenge is used up: ask for the state, and with it a new one. */
  readonly onAskAgain: () => Promise<{ readonly data?: SignInState | undefined }>;
}

/** The short way in: the device key answers the challenge, and only then is the PIN looked at. */
export function PinSignIn({ state, onDone, onMustProve, onAskAgain }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const common = useWords(appWords);
  const [pin, setPin] = useState('');
  const pausedFor = useSecondsUntil(state.pinPausedUntil);
  const enter = useAttempt(async (typed: string) => {
    try {
      await send(typed, state.challenge ?? (await onAskAgain()).data?.challenge ?? '');
    } catch (error) {
      if (isRefusal(error, 'device_must_prove_again') || isRefusal(error, 'device_key_wrong')) return onMustProve();
      // The page stood open for longer than a challenge lives: a fresh one, once, without bothering the person.
      if (!isRefusal(error, 'challenge_expired')) throw error;
      await send(typed, (await onAskAgain()).data?.challenge ?? '');
    }
    await onDone();
  }, () => {
    setPin('');
    void onAskAgain();
  });
  if (state.pinPausedUntil !== null && pausedFor > 0) return <Alert icon="clock" title={say.paused(formatInstant(state.pinPausedUntil, language))} />;
  return (
    <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (pin.length === 6) void enter.run(pin); }}>
      <p>{say.lead}</p>
      <PinField label={common.pin} value={pin} onChange={setPin} onWhole={(whole) => void enter.run(whole)} purpose="enter" pad takesFocus />
      {enter.failure && <PinProblem failure={enter.failure} onTryAgain={() => enter.run(pin)} />}
      <Button submit busy={enter.busy} missing={pin.length === 6 || enter.busy ? null : common.pinMissing(6 - pin.length)} onPress={() => {}}>{say.signIn}</Button>
    </form>
  );
}

async function send(pin: string, challenge: string): Promise<void> {
  const signature = await answerChallenge(challenge);
  if (signature === null) throw new Error('the device key went away');
  await call(signIn, { body: { pin, challenge, signature } });
}
