import { call, TextField, toast, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent, type ReactElement } from 'react';
import { addPasskey, startPasskey } from '../addresses.ts';
import { makePasskey, passkeysWork } from '../sign-in/passkey.ts';
import { PasskeyProblem } from '../sign-in/PasskeyProblem.tsx';
import { usePasskeyAttempt } from '../sign-in/use-passkey-attempt.ts';
import { withProof } from './prove.ts';
import { accountWords } from './words.ts';

/** A further passkey, under a name by which it is known again. */
export function AddPasskey(): ReactElement | null {
  const say = useWords(accountWords);
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const attempt = usePasskeyAttempt(async () => {
    const created = await makePasskey(await withProof(() => call(startPasskey, {})));
    const { passkeys } = await call(addPasskey, { body: { name: name.trim(), created } });
    queries.setQueryData(['passkeys'], passkeys);
    setName('');
    toast(say.passkeyAddedNow);
  });
  if (!passkeysWork()) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') void attempt.run();
  };
  return (
    <form className="account__add" onSubmit={submit}>
      <TextField label={say.newPasskey} value={name} onChange={setName} maxLength={60} />
      <Button htmlType="submit" loading={attempt.busy} disabled={name.trim() === ''}>{say.addPasskey}</Button>
      <PasskeyProblem attempt={attempt} />
    </form>
  );
}
