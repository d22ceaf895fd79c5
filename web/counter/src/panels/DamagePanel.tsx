import type { BodyOf, ReplyOf, reportDamage as report } from '@yika/contract';
import { Alert, Button, call, Choice, ProblemAlert, Reference, TextField, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { reportDamage } from '../addresses.ts';
import { NextStep } from '../answer/NextStep.tsx';
import type { PanelName } from './Panels.tsx';
import { words } from '../words.ts';
import { questionsToAsk, type Part } from './damage-questions.ts';
import { YesNo } from './YesNo.tsx';

/** Chip, stripe or face: one question leads to the next, the answers decide what is broken, and that leads to the way on. */
export function DamagePanel({ onPanel }: { readonly onPanel: (panel: PanelName) => void }): ReactElement {
  const say = useWords(words);
  const [part, setPart] = useState<Part>('chip');
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({});
  const [identityNumber, setIdentityNumber] = useState('');
  const [cardNumber, setCardNumber] = useState('');
  const [found, setFound] = useState<ReplyOf<typeof report> | null>(null);
  const record = useAttempt(async (body: BodyOf<typeof report>, attempt) => setFound(await call(reportDamage, { body, attempt })));
  const { asked, done } = questionsToAsk(part, answers);

  if (found) {
    return (
      <div className="kit-stack">
        <Alert tone={found.finding === 'damaged' ? 'doubt' : 'plain'} title={say.findings[found.finding]} urgent>{found.reason && <><p>{found.reason.why}</p><p><b>{found.reason.whatToDo}</b></p><NextStep reason={found.reason} onPanel={onPanel} /></>}</Alert>
        <Reference reference={found.reference} />
        <Button kind="secondary" onPress={() => { setFound(null); setAnswers({}); setIdentityNumber(''); setCardNumber(''); }}>{say.another}</Button>
      </div>
    );
  }
  const missing = !done ? say.answersMissing : identityNumber.trim() === '' ? say.identityMissing : cardNumber.trim() === '' ? say.cardMissing : null;
  return (
    <div className="kit-stack">
      <p>{say.damageWords}</p>
      <Choice legend={say.part} items={(['chip', 'stripe', 'face'] as const).map((value) => ({ value, title: say.parts[value] }))} chosen={part} onChoose={(chosen) => { setPart(chosen); setAnswers({}); }} />
      {asked.map((question) => <YesNo key={question} question={say.questions[question]} answer={answers[question]} onAnswer={(yes) => setAnswers({ ...answers, [question]: yes })} />)}
      <TextField label={say.identityNumber} value={identityNumber} onChange={setIdentityNumber} maxLength={24} />
      <TextField label={say.cardNumber} value={cardNumber} onChange={setCardNumber} maxLength={12} />
      {record.failure && <ProblemAlert failure={record.failure} />}
      <Button
        missing={missing} busy={record.busy}
        onPress={() => record.run({ part, identityNumber, cardNumber, answers: Object.fromEntries(asked.map((question) => [question, answers[question] === true])) })}
      >{say.record}</Button>
    </div>
  );
}
