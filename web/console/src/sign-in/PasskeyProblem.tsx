import { Alert, ProblemAlert, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import type { PasskeyAttempt } from './use-passkey-attempt.ts';
import { signInWords } from './words.ts';

export function PasskeyProblem({ attempt: { failure, unanswered } }: { readonly attempt: PasskeyAttempt }): ReactElement | null {
  const say = useWords(signInWords);
  if (failure) return <ProblemAlert failure={failure} />;
  return unanswered ? <Alert tone="doubt" urgent title={say.unanswered}><p>{say.unansweredWords}</p></Alert> : null;
}
