import type { DeskCaseView } from '@yika/contract';
import { Button, call, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { askHolder } from '../addresses.ts';
import { useTold } from './use-desk.ts';
import { deskWords } from './words.ts';

/** Something that only the holder can answer: the days stop until they do. */
export function Question({ one: { caseNumber } }: { readonly one: DeskCaseView }): ReactElement {
  const say = useWords(deskWords);
  const told = useTold();
  const id = useId();
  const [words, setWords] = useState('');
  const ask = useAttempt(async () => {
    told(await call(askHolder, { params: { caseNumber }, body: { words: words.trim() } }));
    setWords('');
    toast(say.askedDone);
  });
  return (
    <form className="console-panel" aria-labelledby={`${id}-title`} onSubmit={(event) => { event.preventDefault(); if (words.trim().length >= 2) void ask.run(undefined); }}>
      <h2 id={`${id}-title`}>{say.question}</h2>
      <label htmlFor={`${id}-words`}>{say.questionWords}</label>
      <Input.TextArea id={`${id}-words`} value={words} onChange={({ target }) => setWords(target.value)} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
      {ask.failure && <ProblemAlert failure={ask.failure} />}
      <Button kind="secondary" submit busy={ask.busy}>{say.ask}</Button>
    </form>
  );
}
