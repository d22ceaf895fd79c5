import type { ExplanationView } from '@yika/contract';
import { Button, call, CodeBoxes, Line, List, ListRow, Panel, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { askExplanation, explainAfterPhoneCode } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { missingOf, nobody, PersonFields } from '../../app/PersonFields.tsx';
import { PinProblem } from '../../app/PinProblem.tsx';
import { words } from './words.ts';

interface Props {
  readonly situation: 'sign_in' | 'use';
  readonly onExplanation: (explanation: ExplanationView) => void;
}

/** The state of card and e-card without signing in: the answer goes to the registered phone, never to whoever typed the name. */
export function AskByPhone({ situation, onExplanation }: Props): ReactElement {
  const say = useWords(words);
  const common = useWords(appWords);
  const [open, setOpen] = useState(false);
  const [person, setPerson] = useState(nobody);
  const [attempt, setAttempt] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const send = useAttempt(async () => setAttempt((await call(askExplanation, { body: person })).attempt));
  const check = useAttempt(
    async (typed: string) => onExplanation(await call(explainAfterPhoneCode, { body: { attempt: attempt ?? '', code: typed, situation } })),
    () => setCode(''),
  );
  if (!open) return <List><ListRow icon="phone" title={say.askPhone} words={say.askPhoneWords} onPress={() => setOpen(true)} /></List>;
  if (attempt === null) {
    const missing = missingOf(person, common);
    return (
      <Panel title={say.askPhone}>
        <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (missing === null) void send.run(undefined); }}>
          <PersonFields person={person} onChange={setPerson} />
          {send.failure && <PinProblem failure={send.failure} onTryAgain={() => send.run(undefined)} />}
          <Button submit busy={send.busy} missing={missing} onPress={() => {}}>{say.send}</Button>
        </form>
      </Panel>
    );
  }
  return (
    <Panel title={say.askPhone}>
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (code.length === 6) void check.run(code); }}>
        <p>{common.codeMaybeSent}</p>
        <CodeBoxes label={common.code} value={code} onChange={setCode} onWhole={(whole) => void check.run(whole)} />
        {check.failure && <PinProblem failure={check.failure} onTryAgain={() => check.run(code)} />}
        <Line icon="shield">{common.neverTell}</Line>
        <Button submit busy={check.busy} missing={code.length === 6 || check.busy ? null : common.codeMissing(6 - code.length)} onPress={() => {}}>{say.showState}</Button>
      </form>
    </Panel>
  );
}
