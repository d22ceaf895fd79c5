import { caseReasons, type DeskCaseView } from '@yika/contract';
import { Button, call, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { confirmCase } from '../addresses.ts';
import { useTold } from './use-desk.ts';
import { deskWords } from './words.ts';

/** The second officer: what the first would decide, and agree or send it back. */
export function Confirmation({ one: { caseNumber, proposed } }: { readonly one: DeskCaseView }): ReactElement | null {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  const told = useTold();
  const id = useId();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const confirm = useAttempt(async (agree: boolean) => {
    told(await call(confirmCase, { params: { caseNumber }, body: { agree, ...(words.trim() !== '' && { words: words.trim() }) } }));
    toast(agree ? say.confirmedDone : say.sentBackDone);
  });
  if (!proposed) return null;
  const missing = words.trim().length < 2;
  return (
    <form className="console-panel" aria-labelledby={`${id}-title`} onSubmit={(event) => event.preventDefault()}>
      <h2 id={`${id}-title`}>{say.confirmation}</h2>
      <p><b>{proposed.outcome === 'granted' ? say.grant : say.refuse}</b>{proposed.reason !== null && ` · ${caseReasons[proposed.reason].title[language]}`}</p>
      {proposed.words !== null && <blockquote className="inbox__reason">{proposed.words}</blockquote>}
      <label htmlFor={`${id}-words`}>{say.sendBackWords}</label>
      <Input.TextArea id={`${id}-words`} value={words} onChange={({ target }) => setWords(target.value)} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} aria-invalid={asked && missing} status={asked && missing ? 'error' : ''} />
      {asked && missing && <p role="alert" className="inbox__missing">{say.sendBackMissing}</p>}
      {confirm.failure && <ProblemAlert failure={confirm.failure} />}
      <div className="inbox__buttons">
        <Button busy={confirm.busy} onPress={() => confirm.run(true)}>{say.agree}</Button>
        <Button kind="secondary" busy={confirm.busy} onPress={() => { setAsked(true); if (!missing) void confirm.run(false); }}>{say.sendBack}</Button>
      </div>
    </form>
  );
}
