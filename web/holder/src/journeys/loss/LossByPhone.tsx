import { Button, call, CodeBoxes, Line, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { askLossReport, confirmLossReport } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { missingOf, nobody, PersonFields } from '../../app/PersonFields.tsx';
import { PinProblem } from '../../app/PinProblem.tsx';
import { Effects } from './Effects.tsx';
import type { Reported } from './LossPage.tsx';
import { words } from './words.ts';

/** Without signing in: name and number, then a code to the registered phone. The first answer is the same whoever asks. */
export function LossByPhone({ onReported }: { readonly onReported: (reported: Reported) => void }): ReactElement {
  const say = useWords(words);
  const common = useWords(appWords);
  const [person, setPerson] = useState(nobody);
  const [attempt, setAttempt] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const send = useAttempt(async () => setAttempt((await call(askLossReport, { body: person })).attempt));
  const confirm = useAttempt(async (typed: string) => onReported(await call(confirmLossReport, { body: { attempt: attempt ?? '', code: typed } })), () => setCode(''));
  const missing = missingOf(person, common);
  if (attempt === null) {
    return (
      <>
        <Effects />
        <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (missing === null) void send.run(undefined); }}>
          <div>
            <h2>{say.who}</h2>
            <p className="kit-small">{say.whoWords}</p>
          </div>
          <PersonFields person={person} onChange={setPerson} />
          {send.failure && <PinProblem failure={send.failure} onTryAgain={() => send.run(undefined)} />}
          <Button submit icon="message" busy={send.busy} missing={missing} onPress={() => {}}>{say.sendCode}</Button>
        </form>
      </>
    );
  }
  return (
    <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (code.length === 6) void confirm.run(code); }}>
      <p>{common.codeMaybeSent}</p>
      <CodeBoxes label={common.code} value={code} onChange={setCode} />
      {confirm.failure && <PinProblem failure={confirm.failure} onTryAgain={() => confirm.run(code)} />}
      <Line icon="shield">{common.neverTell}</Line>
      <Button submit icon="lock" busy={confirm.busy} missing={code.length === 6 || confirm.busy ? null : common.codeMissing(6 - code.length)} onPress={() => {}}>{say.confirm}</Button>
      <Button kind="secondary" onPress={() => setAttempt(null)}>{say.notNow}</Button>
    </form>
  );
}
