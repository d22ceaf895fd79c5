import { Alert, Button, call, Icon, PageShell, ProblemAlert, TextField, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { enrolTerminal } from '../addresses.ts';
import type { Left } from './leave-terminal.ts';
import { DoubtfulList } from '../panels/DoubtfulList.tsx';
import { words } from '../words.ts';

interface Props {
  readonly onEnrolled: () => void;
  /** Nobody answered when this terminal asked who it is. */
  readonly silent: boolean;
  /** What became of the checks of the till that this browser was. */
  readonly left: Left | null;
}

/** A terminal begins with a one-time code; the key that it gets in return no script can read. */
export function EnrolPage({ onEnrolled, silent, left }: Props): ReactElement {
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
        {left?.revoked && (
          <Alert tone={left.waiting > 0 || left.doubtful.length > 0 ? 'doubt' : 'plain'} icon="box" title={say.leftRevoked}>
            {left.waiting > 0 ? <><p><b>{say.queued(left.waiting)}</b></p><p>{say.leftGoOut}</p></> : <p>{say.leftNothing}</p>}
          </Alert>
        )}
        {left?.revoked && left.doubtful.length > 0 && <><p>{say.resultsWords}</p><DoubtfulList items={left.doubtful} /></>}
        {left && !left.revoked && left.waiting > 0 && <Alert tone="doubt" icon="box" title={say.queued(left.waiting)}><p>{say.leftEnrolHere}</p></Alert>}
        <p>{say.enrolWords}</p>
        {silent && <Alert tone="doubt" icon="offline" title={say.trouble} />}
        <TextField label={say.enrolCode} value={code} onChange={(typed) => setCode(typed.toUpperCase())} maxLength={20} />
        {enrol.failure && <ProblemAlert failure={enrol.failure} onTryAgain={() => enrol.run(code.trim())} />}
        <Button submit missing={missing} busy={enrol.busy} onPress={() => {}}>{say.enrol}</Button>
        <p className="enrol__kept"><Icon name="shield" size={20} /><span>{say.enrolKeeps}<br />{say.nothingKept}</span></p>
        <p className="kit-second kit-small">{say.tryAsClerk}</p>
      </form>
    </PageShell>
  );
}
