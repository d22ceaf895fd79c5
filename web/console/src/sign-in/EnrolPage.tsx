import { Button, call, TextField, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactElement } from 'react';
import { finishStaffEnrolment, startStaffEnrolment } from '../addresses.ts';
import { makePasskey } from './passkey.ts';
import { PasskeyProblem } from './PasskeyProblem.tsx';
import { SignInShell } from './SignInShell.tsx';
import { useEnter } from './use-enter.ts';
import { usePasskeyAttempt } from './use-passkey-attempt.ts';
import { signInWords } from './words.ts';

/** Whoever was invited, or whose access was recovered, makes a passkey with the one-time code and is in. */
export function EnrolPage(): ReactElement {
  const say = useWords(signInWords);
  const enter = useEnter();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const attempt = usePasskeyAttempt(async () => {
    const created = await makePasskey(await call(startStaffEnrolment, { body: { code: code.trim() } }));
    enter(await call(finishStaffEnrolment, { body: { code: code.trim(), name: name.trim() || say.thisDevice, created } }));
  });
  const missing = code.trim().length < 4 ? say.codeMissing : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (missing === null) void attempt.run();
  };
  return (
    <SignInShell>
      <h1>{say.enrolTitle}</h1>
      <p>{say.enrolWords}</p>
      <form className="console-panel console-panel--narrow sign-in__enrol" onSubmit={submit}>
        <TextField label={say.code} value={code} onChange={setCode} />
        <TextField label={say.passkeyName} hint={say.passkeyNameHint} value={name} onChange={setName} />
        <PasskeyProblem attempt={attempt} />
        <Button submit icon="key" busy={attempt.busy} missing={missing}>{say.makePasskey}</Button>
      </form>
      <p><Link className="console-link" to="/sign-in">{say.toSignIn}</Link></p>
    </SignInShell>
  );
}
