import { Alert, Button, call, Icon, PageShell, ProblemAlert, TextField, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { enrolTerminal } from './addresses.ts';
import { words } from './words.ts';

interface Props {
  readonly onEnrolled: () => void;
  /** Nobody answered when this terminal asked who it is. */
  readonly silent: boolean;
}

/** A terminal begins with a one-time code; the key that it gets in return no script can read. */
export function EnrolPage({ onEnrolled, silent }: Props): ReactElement {
  const say = useWords(words);
  const [code, setCode] = useState('');
  const enrol = useAttempt(async (typed: string) => {
    await call(enrolTerminal, { body: { code: typed } });
    onEnrolled();
  });
  const missing = code.trim().length < 4 ? say.enrolMissing : null;
  return (
    <PageShell title={say.enrolTitle} width="32rem">
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (missing === null) void enrol.run(code.trim()); }}>
        <p>{say.enrolWords}</p>
        {silent && <Alert tone="doubt" icon="offline" title={say.trouble} />}
        <TextField label={say.enrolCode} value={code} onChange={(typed) => setCode(typed.toUpperCase())} maxLength={20} />
        {enrol.failure && <ProblemAlert failure={enrol.failure} onTryAgain={() => enrol.run(code.trim())} />}
        <Button submit missing={missing} busy={enrol.busy} onPress={() => {}}>{say.enrol}</Button>
        <p className="enrol__kept"><Icon name="shield" size={20} /><span>{say.enrolKeeps} {say.nothingKept}</span></p>
        <p className="kit-second kit-small">{say.tryAsClerk}</p>
      </form>
    </PageShell>
  );
}
