import type { BodyOf, DossierItemView, DossierView } from '@yika/contract';
import type * as promise from '@yika/contract';
import { Button, call, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { commentDossierItem } from '../addresses.ts';
import { approvalWords } from '../approvals/words.ts';
import { holds, useSignedIn } from '../frame/use-me.ts';
import { formatMoment } from '../words/moment.ts';
import { dossierActWords } from './act-words.ts';
import { useItemTold } from './use-dossier.ts';
import { dossierWords } from './words.ts';

interface Props {
  readonly dossier: DossierView;
  readonly item: DossierItemView;
}

type Said = BodyOf<typeof promise.commentDossierItem>;

/** What reviewers and officers say of an item; whoever reviews it also marks it. */
export function ItemComments({ dossier: { areaCode, mayComment }, item: { item, comments } }: Props): ReactElement {
  const say = useWords(dossierWords);
  const act = useWords(dossierActWords);
  const held = useWords(approvalWords);
  const { language } = useLanguage();
  const mayTalk = holds(useSignedIn(), ['officer', 'approver']);
  const told = useItemTold(areaCode);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const attempt = useAttempt((body: Said, key) => call(commentDossierItem, { params: { areaCode, item }, body, attempt: key }));
  const missing = words.trim().length < 3;
  const tell = async (mark: Said['mark']): Promise<void> => {
    setAsked(missing);
    const view = missing ? null : await attempt.run({ mark, words: words.trim() });
    if (!view) return;
    setWords('');
    await told(view);
  };
  return (
    <div className="dossier__part">
      <h3>{act.comments}</h3>
      {comments.length === 0 && <p className="kit-second">{act.noComments}</p>}
      <ul className="console-rows dossier__comments">
        {comments.map(({ at, by, version, mark, words: said }) => (
          <li key={`${at}:${by}`}>
            <div className="console-rows__words"><b>{act.marks[mark]}</b>{said}<small>{by ?? say.somebody} · {formatMoment(at, language)} · {say.version(version)}</small></div>
          </li>
        ))}
      </ul>
      {mayTalk && (
        <form onSubmit={(event) => event.preventDefault()} className="dossier__say">
          <label htmlFor={id}>{act.comment}</label>
          <Input.TextArea id={id} value={words} onChange={({ target }) => setWords(target.value)} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} aria-invalid={asked && missing} status={asked && missing ? 'error' : ''} />
          <p className="kit-small">{act.commentHint}</p>
          {asked && missing && <p role="alert" className="inbox__missing">{held.reasonMissing}</p>}
          {attempt.failure && <ProblemAlert failure={attempt.failure} />}
          <div className="inbox__buttons">
            {mayComment && <><Button kind="secondary" icon="check" busy={attempt.busy} onPress={() => tell('accepted')}>{act.accept}</Button><Button kind="secondary" icon="undo" busy={attempt.busy} onPress={() => tell('to_correct')}>{act.mustCorrect}</Button></>}
            <Button kind="secondary" busy={attempt.busy} onPress={() => tell('comment')}>{act.say}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
