import type { ClaimView } from '@yika/contract';
import { Button, call, CodeBoxes, Line, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { checkPhoneCode, sendPhoneCode } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { useSecondsUntil } from '../../app/use-seconds-until.ts';
import { words } from './words.ts';

interface Props {
  readonly claim: ClaimView;
  readonly onClaim: (claim: ClaimView) => void;
}

/** The code goes only to the number that the registry holds: nobody types a number here. */
export function PhoneProof({ claim, onClaim }: Props): ReactElement {
  const say = useWords(words);
  const common = useWords(appWords);
  const [code, setCode] = useState('');
  const resendIn = useSecondsUntil(claim.phoneCode?.resendAt ?? null);
  const send = useAttempt(async () => onClaim(await call(sendPhoneCode, {})));
  const check = useAttempt(async (typed: string) => onClaim(await call(checkPhoneCode, { body: { code: typed } })), () => setCode(''));

  if (!claim.phoneCode) {
    return (
      <>
        {send.failure && <PinProblem failure={send.failure} onTryAgain={() => send.run(undefined)} />}
        <Button icon="message" busy={send.busy} onPress={() => send.run(undefined)}>{say.sendCode}</Button>
      </>
    );
  }
  return (
    <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (code.length === 6) void check.run(code); }}>
      <p role="status">{common.codeSent(claim.phoneTail)}</p>
      <p className="kit-second kit-small">{say.codeMayBeLate}</p>
      <CodeBoxes takesFocus label={common.code} value={code} onChange={setCode} onWhole={(whole) => void check.run(whole)} />
      {check.failure && <PinProblem failure={check.failure} onTryAgain={() => check.run(code)} />}
      {send.failure && <PinProblem failure={send.failure} />}
      <div className="kit-pair">
        {resendIn > 0 ? <span className="kit-second kit-small">{say.resendIn(resendIn)}</span> : <Button kind="quiet" busy={send.busy} onPress={() => send.run(undefined)}>{say.resend}</Button>}
      </div>
      <Line icon="shield">{common.neverTell}</Line>
      <Button submit busy={check.busy} missing={code.length === 6 || check.busy ? null : common.codeMissing(6 - code.length)} onPress={() => {}}>{common.continue}</Button>
    </form>
  );
}
