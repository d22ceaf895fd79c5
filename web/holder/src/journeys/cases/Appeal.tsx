import type { CaseView } from '@yika/contract';
import { Button, call, formatDay, Panel, ProblemAlert, TextArea, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { appealCase } from '../../addresses.ts';
import { useDraft } from '../services/use-draft.ts';
import { MOST_WORDS, useKeepCase } from './use-keep-case.ts';
import { words } from './words.ts';

/** Once, until a day: others decide than before. */
export function Appeal({ one: { caseNumber, appealUntil } }: { readonly one: CaseView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const keep = useKeepCase();
  const draft = useDraft(`${caseNumber}:appeal`);
  const typed = draft.typed['words'] ?? '';
  const [open, setOpen] = useState(typed !== '');
  const appeal = useAttempt(async (said: string) => {
    await keep(await call(appealCase, { params: { caseNumber }, body: { words: said } }));
    draft.forget();
    toast(say.appealed);
  });
  const enough = typed.trim().length >= 2;
  return (
    <Panel title={say.appealTitle}>
      <div className="kit-stack">
        <p>{say.appealWords(appealUntil === null ? '' : formatDay(appealUntil, language))}</p>
        {!open ? <Button kind="secondary" icon="renew" onPress={() => setOpen(true)}>{say.appeal}</Button> : (
          <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (enough) void appeal.run(typed); }}>
            <TextArea label={say.appealWhy} value={typed} onChange={(value) => draft.type('words', value)} maxLength={MOST_WORDS} />
            {appeal.failure && <ProblemAlert failure={appeal.failure} onTryAgain={() => appeal.run(typed)} />}
            <Button submit icon="renew" busy={appeal.busy} missing={appeal.busy || enough ? null : say.wordsMissing} onPress={() => {}}>{say.appealSend}</Button>
          </form>
        )}
      </div>
    </Panel>
  );
}
