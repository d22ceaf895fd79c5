import { Button, call, Icon, ProblemAlert, TextField, useAttempt, useWords } from '@yika/kit';
import { useState, type FormEvent, type ReactElement } from 'react';
import { signInStaffByCode } from '../addresses.ts';
import { useEnter } from './use-enter.ts';
import { signInWords } from './words.ts';

/** The second way, folded away until somebody needs it. A code that was refused is taken out of the field: it would not serve again. */
export function CodeSignIn(): ReactElement {
  const say = useWords(signInWords);
  const enter = useEnter();
  const [typedNumber, setNumber] = useState('');
  const [typedCode, setCode] = useState('');
  const staffNumber = typedNumber.trim().toUpperCase();
  const code = typedCode.replace(/\s/g, '');
  const attempt = useAttempt((body: { readonly staffNumber: string; readonly code: string }) => call(signInStaffByCode, { body }), () => setCode(''));
  const missing = /^[A-Z]-\d{4,8}$/.test(staffNumber) && /^\d{6}$/.test(code) ? null : say.appCodeMissing;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (missing !== null) return;
    const me = await attempt.run({ staffNumber, code });
    if (me) enter(me);
  };
  return (
    <details className="console-panel console-panel--narrow sign-in__other">
      <summary><Icon name="phone" size={20} />{say.byCode}</summary>
      <p>{say.byCodeWords}</p>
      <form className="sign-in__code" onSubmit={submit}>
        <TextField label={say.staffNumber} hint={say.staffNumberHint} value={typedNumber} onChange={setNumber} maxLength={10} autoComplete="username" />
        <TextField label={say.appCode} hint={say.appCodeHint} value={typedCode} onChange={setCode} inputMode="numeric" maxLength={7} autoComplete="one-time-code" />
        {attempt.failure && <ProblemAlert failure={attempt.failure} />}
        <Button submit icon="phone" busy={attempt.busy} missing={missing}>{say.enterByCode}</Button>
      </form>
    </details>
  );
}
