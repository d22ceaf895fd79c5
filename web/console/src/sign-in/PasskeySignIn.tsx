import { Alert, Button, call, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { signInStaff, startStaffSignIn } from '../addresses.ts';
import { askPasskey, passkeysWork } from './passkey.ts';
import { PasskeyProblem } from './PasskeyProblem.tsx';
import { useEnter } from './use-enter.ts';
import { usePasskeyAttempt } from './use-passkey-attempt.ts';
import { signInWords } from './words.ts';

/** The first way in: the passkey, unlocked by its owner. There is no password to be guessed. */
export function PasskeySignIn(): ReactElement {
  const say = useWords(signInWords);
  const enter = useEnter();
  const attempt = usePasskeyAttempt(async () => {
    const answer = await askPasskey(await call(startStaffSignIn, {}));
    enter(await call(signInStaff, { body: { answer } }));
  });
  return (
    <section className="console-panel console-panel--narrow" aria-labelledby="passkey-sign-in">
      <h2 id="passkey-sign-in">{say.passkey}</h2>
      <p>{say.passkeyWords}</p>
      {passkeysWork() ? <Button icon="key" busy={attempt.busy} onPress={attempt.run}>{say.usePasskey}</Button> : <Alert tone="doubt" title={say.noPasskeys}><p>{say.noPasskeysWords}</p></Alert>}
      <PasskeyProblem attempt={attempt} />
      <p><Link className="console-link" to="/enrol">{say.haveCode}</Link></p>
    </section>
  );
}
