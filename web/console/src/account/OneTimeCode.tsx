import { Alert, call, failureOf, ProblemAlert, QrCode, Skeleton, TextField, toast, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState, type FormEvent, type ReactElement } from 'react';
import { confirmOneTimeCode, endOneTimeCode, getOneTimeCode, startOneTimeCode } from '../addresses.ts';
import { StateMark } from '../list/StateMark.tsx';
import { PasskeyProblem } from '../sign-in/PasskeyProblem.tsx';
import { usePasskeyAttempt } from '../sign-in/use-passkey-attempt.ts';
import { formatMoment } from '../words/moment.ts';
import { oneTimeCodeWords } from './one-time-code-words.ts';
import { withProof } from './prove.ts';

interface Begun {
  readonly secret: string;
  readonly address: string;
}

/** The second way in: set up with the phone's app, given up again. Where the rules allow none, that is said, and nothing is offered. */
export function OneTimeCode(): ReactElement {
  const say = useWords(oneTimeCodeWords);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['one-time-code'], queryFn: ({ signal }) => call(getOneTimeCode, { signal }) });
  const [begun, setBegun] = useState<Begun | null>(null);
  const start = usePasskeyAttempt(async () => setBegun(await withProof(() => call(startOneTimeCode, {}))));
  const end = usePasskeyAttempt(async () => {
    await withProof(() => call(endOneTimeCode, {}));
    await queries.invalidateQueries({ queryKey: ['one-time-code'] });
    toast(say.ended);
  });
  if (error) return <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />;
  if (!data) return <Skeleton heights={[44]} />;
  if (!data.allowed) return <Alert tone="plain" title={say.notAllowed}><p>{say.notAllowedWords}</p></Alert>;
  if (begun) return <Confirm begun={begun} onDone={() => setBegun(null)} />;
  return (
    <>
      <div className="console-acts">
        {data.setUpAt === null ? <StateMark tone="plain">{say.none}</StateMark> : <StateMark tone="good">{say.since(formatMoment(data.setUpAt, language))}</StateMark>}
        <Button loading={start.busy} onClick={start.run}>{data.setUpAt === null ? say.setUp : say.setUpAnew}</Button>
        {data.setUpAt !== null && <Popconfirm title={say.endQuestion} okText={say.end} cancelText={say.keep} onConfirm={end.run}><Button disabled={end.busy}>{say.end}</Button></Popconfirm>}
      </div>
      <PasskeyProblem attempt={start} />
      <PasskeyProblem attempt={end} />
    </>
  );
}

/** The secret is shown this once; the first code of the app proves that it arrived. */
function Confirm({ begun: { secret, address }, onDone }: { readonly begun: Begun; readonly onDone: () => void }): ReactElement {
  const say = useWords(oneTimeCodeWords);
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const code = typed.replace(/\s/g, '');
  const confirm = usePasskeyAttempt(async () => {
    queries.setQueryData(['one-time-code'], await withProof(() => call(confirmOneTimeCode, { body: { code } })));
    toast(say.setUpNow);
    onDone();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (/^\d{6}$/.test(code)) void confirm.run();
  };
  return (
    <div className="account__code">
      <div className="account__qr"><QrCode text={address} label={say.qr} most={220} /></div>
      <form className="account__code-steps" onSubmit={submit}>
        <ol><li>{say.scan}</li><li>{say.typeBack}</li></ol>
        <p className="kit-second">{say.byHand} <code className="account__secret">{secret.match(/.{1,4}/g)?.join(' ')}</code></p>
        <TextField label={say.code} value={typed} onChange={setTyped} inputMode="numeric" maxLength={7} autoComplete="one-time-code" />
        <span className="console-acts">
          <Button type="primary" htmlType="submit" loading={confirm.busy} disabled={!/^\d{6}$/.test(code)}>{say.confirm}</Button>
          <Button onClick={onDone}>{say.later}</Button>
        </span>
        <PasskeyProblem attempt={confirm} />
      </form>
    </div>
  );
}
