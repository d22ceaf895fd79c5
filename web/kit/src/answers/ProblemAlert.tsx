import type { ReactElement, ReactNode } from 'react';
import { NoAnswer, RefusedByServer, type Failure } from '../api/failures.ts';
import { Button } from '../actions/Button.tsx';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Alert } from './Alert.tsx';
import { Reference } from './Reference.tsx';

interface Props {
  readonly failure: Failure;
  /** What to do about it, where the page can do more than say it. */
  readonly children?: ReactNode;
  readonly onTryAgain?: (() => void | Promise<unknown>) | undefined;
}

/** One shape for every "no" and every silence: what happened, what to do, another way, a reference. A silence never reads as a "no". */
export function ProblemAlert({ failure, children, onTryAgain }: Props): ReactElement {
  const say = kitWords[useLanguage().language];
  if (failure instanceof RefusedByServer) {
    // `title` names the refusal for machines and operators; the person's words are `detail`.
    const { detail, nextStep, reference, retryAfterSeconds } = failure.problem;
    const { first, more } = firstSentence(detail);
    return (
      <Alert tone="doubt" urgent title={first}>
        {more !== '' && <p>{more}</p>}
        {nextStep && <p>{nextStep}</p>}
        {retryAfterSeconds !== undefined && <p>{say.tryAgainIn(retryAfterSeconds)}</p>}
        {children}
        {reference && <Reference reference={reference} />}
      </Alert>
    );
  }
  return (
    <Alert tone="doubt" urgent icon="line-cut" title={say.noAnswerTitle}>
      <p>{failure instanceof NoAnswer && failure.lineCut ? say.offlineWhy : say.noAnswerWhy}</p>
      <p>{say.noAnswerDo}</p>
      {onTryAgain && <Button kind="secondary" icon="renew" onPress={onTryAgain}>{say.tryAgain}</Button>}
    </Alert>
  );
}

/** What happened is said in bold, what explains it is not. */
function firstSentence(text: string): { readonly first: string; readonly more: string } {
  const [, first = text, more = ''] = /^(.+?(?:[.!?](?=\s)|[。！？]))\s*(.*)$/s.exec(text) ?? [];
  return { first, more };
}
