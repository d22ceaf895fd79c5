import { formatPhone, readPhone } from '@yika/contract/numbers';
import { Alert, Button, call, CodeBoxes, Line, TextField, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { checkNewPhoneCode, sendNewPhoneCode } from '../../../../addresses.ts';
import { appWords } from '../../../../app/app-words.ts';
import { PinProblem } from '../../../../app/PinProblem.tsx';
import { useSecondsUntil } from '../../../../app/use-seconds-until.ts';
import { words as claimWords } from '../../../claim/words.ts';
import { AskButton } from '../AskButton.tsx';
import type { ContentOf, FormProps } from '../form.ts';
import { correctionWords } from './correction-words.ts';

/** The new number is proved before anything is asked: a slip would send every later code to a stranger. */
export function NewPhone({ draft, asking }: Pick<FormProps<ContentOf<'data_correction'>>, 'draft' | 'asking'>): ReactElement {
  const say = useWords(correctionWords);
  const common = useWords(appWords);
  const ofCodes = useWords(claimWords);
  const [resendAt, setResendAt] = useState<number | null>(null);
  const [proved, setProved] = useState(false);
  const [code, setCode] = useState('');
  const resendIn = useSecondsUntil(resendAt);
  const typed = draft.typed['phone'] ?? '';
  const read = readPhone(typed);
  const send = useAttempt(async () => setResendAt((await call(sendNewPhoneCode, { body: { phone: typed } })).resendAt));
  const check = useAttempt(async (whole: string) => {
    await call(checkNewPhoneCode, { body: { phone: typed, code: whole } });
    setProved(true);
  }, () => setCode(''));
  const change = (): void => {
    setResendAt(null);
    setProved(false);
    setCode('');
  };
  if (proved) {
    return (
      <>
        <Alert tone="good" title={say.proved(formatPhone(typed))}><Button kind="secondary" onPress={change}>{say.anotherPhone}</Button></Alert>
        <AskButton asking={asking} content={{ field: 'phone', phone: typed }} missing={null} />
      </>
    );
  }
  if (resendAt === null) {
    return (
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (read.ok) void send.run(undefined); }}>
        <TextField type="tel" inputMode="tel" autoComplete="tel" maxLength={30} label={say.newPhone} hint={say.newPhoneHint} value={typed} onChange={(value) => draft.type('phone', value)} />
        {send.failure && <PinProblem failure={send.failure} onTryAgain={() => send.run(undefined)} />}
        <Button submit icon="message" busy={send.busy} missing={read.ok || send.busy ? null : say.newPhoneMissing} onPress={() => {}}>{say.sendCode}</Button>
      </form>
    );
  }
  return (
    <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (code.length === 6) void check.run(code); }}>
      <p role="status">{say.sentTo(formatPhone(typed))}</p>
      <CodeBoxes takesFocus label={common.code} value={code} onChange={setCode} onWhole={(whole) => void check.run(whole)} />
      {check.failure && <PinProblem failure={check.failure} onTryAgain={() => check.run(code)} />}
      {send.failure && <PinProblem failure={send.failure} />}
      {resendIn > 0 ? <span className="kit-second kit-small">{ofCodes.resendIn(resendIn)}</span> : <Button kind="quiet" busy={send.busy} onPress={() => send.run(undefined)}>{ofCodes.resend}</Button>}
      <Line icon="shield">{common.neverTell}</Line>
      <Button submit busy={check.busy} missing={code.length === 6 || check.busy ? null : common.codeMissing(6 - code.length)} onPress={() => {}}>{say.checkCode}</Button>
      <Button kind="secondary" onPress={change}>{say.anotherPhone}</Button>
    </form>
  );
}
