import type { ReplyOf, reportDamage as report } from '@yika/contract';
import { Alert, Button, call, CheckboxLine, Choice, ProblemAlert, Reference, TextField, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { reportDamage } from './addresses.ts';
import { words } from './words.ts';

type Part = 'chip' | 'stripe' | 'face';

/** The questions of the guided check; the server holds the rule. */
const questions: Readonly<Record<Part, readonly string[]>> = {
  chip: ['other_card_works_here', 'fails_in_second_reader', 'contacts_clean'],
  stripe: ['card_has_stripe', 'other_card_works_here', 'fails_after_three_swipes'],
  face: ['name_or_number_unreadable', 'photo_unrecognisable', 'layers_apart'],
};

/** Chip, stripe or face: what is asked decides what is broken, and the answer leads to the way on. */
export function DamagePanel(): ReactElement {
  const say = useWords(words);
  const [part, setPart] = useState<Part>('chip');
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({});
  const [identityNumber, setIdentityNumber] = useState('');
  const [cardNumber, setCardNumber] = useState('');
  const [found, setFound] = useState<ReplyOf<typeof report> | null>(null);
  const record = useAttempt(async (body: { part: Part; identityNumber: string; cardNumber: string; answers: Record<string, boolean> }, attempt) => setFound(await call(reportDamage, { body, attempt })));

  if (found) {
    return (
      <div className="kit-stack">
        <Alert tone={found.finding === 'damaged' ? 'doubt' : 'plain'} title={say.findings[found.finding]} urgent>{found.reason && <p>{found.reason.whatToDo}</p>}</Alert>
        <Reference reference={found.reference} />
      </div>
    );
  }
  return (
    <div className="kit-stack">
      <p>{say.damageWords}</p>
      <TextField label={say.identityNumber} value={identityNumber} onChange={setIdentityNumber} maxLength={24} />
      <TextField label={say.cardNumber} value={cardNumber} onChange={setCardNumber} maxLength={12} />
      <Choice legend={say.part} items={(['chip', 'stripe', 'face'] as const).map((value) => ({ value, title: say.parts[value] }))} chosen={part} onChoose={(chosen) => { setPart(chosen); setAnswers({}); }} />
      {questions[part].map((question) => (
        <CheckboxLine key={question} checked={answers[question] ?? false} onChange={(ticked) => setAnswers({ ...answers, [question]: ticked })}>{say.questions[question]}</CheckboxLine>
      ))}
      {record.failure && <ProblemAlert failure={record.failure} />}
      <Button
        missing={identityNumber.trim() === '' ? say.identityNumber : cardNumber.trim() === '' ? say.cardNumber : null} busy={record.busy}
        onPress={() => record.run({ part, identityNumber, cardNumber, answers: { ...answers } })}
      >{say.record}</Button>
    </div>
  );
}
