import { useWords } from '@yika/kit';
import { useId, type ReactElement } from 'react';
import { words } from '../words.ts';

/** A question with two answers and none chosen beforehand: what was not looked at is not a "no". */
export function YesNo({ question, answer, onAnswer }: { readonly question: string; readonly answer: boolean | undefined; readonly onAnswer: (yes: boolean) => void }): ReactElement {
  const say = useWords(words);
  const name = useId();
  return (
    <fieldset className="yes-no">
      <legend>{question}</legend>
      {([true, false] as const).map((value) => (
        <label key={String(value)}><input type="radio" name={name} checked={answer === value} onChange={() => onAnswer(value)} /><span>{value ? say.answerYes : say.answerNo}</span></label>
      ))}
    </fieldset>
  );
}
