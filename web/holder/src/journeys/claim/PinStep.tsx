import { pinFault } from '@yika/contract/numbers';
import { Button, call, kitWords, Line, PageShell, PinField, RefusedByServer, Steps, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { setPin } from '../../addresses.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { PinRules } from '../../app/PinRules.tsx';
import { deviceName } from '../../device/device-name.ts';
import { enrolThisDevice } from '../../device/device-key.ts';
import { forgetShowing } from '../../device/showing.ts';
import { words } from './words.ts';

interface Props {
  /** Null on a page that was opened again and no longer knows it: the server judges then. */
  readonly identityNumber: string | null;
  readonly onDone: () => Promise<void>;
  readonly onStartAgain: () => Promise<void>;
}

/** Step three: the PIN, its rules in view, typed twice; then the e-card is there and this device gets its key. */
export function PinStep({ identityNumber, onDone, onStartAgain }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const [pin, setPinTyped] = useState('');
  const [again, setAgain] = useState('');
  const fault = pin.length === 6 ? pinFault(pin, identityNumber) : null;
  const faultWords = fault === null ? null : fault === 'pin_too_simple' ? say.pinTooSimple : say.pinInNumber;
  const differs = again.length === 6 && again !== pin ? say.pinDiffers : null;
  const finish = useAttempt(async (chosen: string) => {
    await call(setPin, { body: { pin: chosen, deviceName: deviceName() } });
    // What was kept here may be of whoever used this browser before.
    await forgetShowing();
    // Should this reply be lost, the entrance enrols the device at the next opening.
    await enrolThisDevice().catch(() => {});
    await onDone();
  });
  const refused = finish.failure instanceof RefusedByServer ? finish.failure : null;
  const missing = pin.length < 6 ? say.pinMissing : (fault !== null ? say.pinAnother : again.length < 6 ? say.pinRepeatMissing : differs && say.pinRepeatMissing);
  return (
    <PageShell title={say.pinTitle} eyebrow={kitWords[language].step(3, 3)} back={{ onPress: () => void onStartAgain(), label: say.startAgain }} elder>
      <Steps now={3} whole={3} />
      <form className="kit-stack kit-grow" onSubmit={(event) => { event.preventDefault(); if (missing === null) void finish.run(pin); }}>
        <PinField label={say.pinNew} value={pin} onChange={(digits) => { setPinTyped(digits); setAgain(''); }} purpose="set" error={faultWords} pad={pin.length < 6 || fault !== null} />
        {pin.length === 6 && fault === null && <PinField label={say.pinRepeat} value={again} onChange={setAgain} purpose="set" error={differs} pad takesFocus />}
        <PinRules broken={fault} />
        <Line icon="shield">{say.pinKeep}</Line>
        {finish.failure && <PinProblem failure={finish.failure} onTryAgain={() => finish.run(pin)} />}
        {refused && <Button kind="secondary" icon="question" onPress={() => void go({ to: '/why', search: { situation: 'sign_in', reference: refused.problem.reference } })}>{say.whyNot}</Button>}
        <div className="kit-grow" />
        <Button submit missing={missing} busy={finish.busy} onPress={() => {}}>{say.finish}</Button>
      </form>
    </PageShell>
  );
}
