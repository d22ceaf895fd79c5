import type { CaseView } from '@yika/contract';
import { Button, call, Panel, ProblemAlert, TextArea, toast, useAttempt, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { sayInCase } from '../../addresses.ts';
import { useDraft } from '../services/use-draft.ts';
import { MOST_WORDS, useKeepCase } from './use-keep-case.ts';
import { words } from './words.ts';

/** The holder's words to the desk; where the desk asked, its question stands above them. */
export function Talk({ one }: { readonly one: CaseView }): ReactElement {
  const say = useWords(words);
  const keep = useKeepCase();
  const { caseNumber, state, timeline } = one;
  const draft = useDraft(`${caseNumber}:say`);
  const typed = draft.typed['words'] ?? '';
  const waits = state === 'waiting_for_holder';
  const send = useAttempt(async (said: string, attempt) => {
    await keep(await call(sayInCase, { params: { caseNumber }, body: { words: said }, attempt }));
    draft.forget();
    toast(say.sent);
  });
  const question = waits ? timeline.findLast(({ what }) => what === 'asked_holder')?.words : null;
  return (
    <Panel title={waits ? say.questionTitle : say.writeTitle}>
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (typed.trim().length >= 2) void send.run(typed); }}>
        {question && <p className="case-steps__words">{question}</p>}
        <TextArea label={waits ? say.yourAnswer : say.yourWords} value={typed} onChange={(value) => draft.type('words', value)} rows={3} maxLength={MOST_WORDS} />
        {send.failure && <ProblemAlert failure={send.failure} onTryAgain={() => send.run(typed)} />}
        <Button submit kind={waits ? 'primary' : 'secondary'} icon="message" busy={send.busy} missing={send.busy || typed.trim().length >= 2 ? null : say.wordsMissing} onPress={() => {}}>{waits ? say.answer : say.send}</Button>
      </form>
    </Panel>
  );
}
