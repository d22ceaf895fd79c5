import { Button, formatInstant, isRefusal, ProblemAlert, useLanguage, useWords, type Failure } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { appWords } from './app-words.ts';

interface Props {
  readonly failure: Failure;
  readonly onTryAgain?: (() => void | Promise<unknown>) | undefined;
}

/** A PIN or a code that was not taken: how many tries are left, until when it rests, and the other way in. */
export function PinProblem({ failure, onTryAgain }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(appWords);
  const go = useNavigate();
  const problem = 'problem' in failure ? failure.problem : null;
  return (
    <ProblemAlert failure={failure} onTryAgain={onTryAgain}>
      {problem?.triesLeft !== undefined && <p>{say.triesLeft(problem.triesLeft)}</p>}
      {problem?.until !== undefined && <p>{say.until(formatInstant(problem.until, language))}</p>}
      {isRefusal(failure, 'device_must_prove_again') && <Button kind="secondary" onPress={() => void go({ to: '/sign-in' })}>{say.proveAgain}</Button>}
    </ProblemAlert>
  );
}
