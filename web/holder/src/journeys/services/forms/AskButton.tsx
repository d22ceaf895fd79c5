import { Button, ProblemAlert, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from '../words.ts';
import type { Asking } from './form.ts';

interface Props<Content> {
  readonly asking: Asking<Content>;
  readonly content: Content;
  /** What is still to be typed, chosen or ticked, in words; null: it can go. */
  readonly missing: string | null;
}

/** The end of every form: why it was refused, and the one button. */
export function AskButton<Content>({ asking, content, missing }: Props<Content>): ReactElement {
  const say = useWords(words);
  const ask = (): Promise<unknown> => asking.ask(content);
  return (
    <>
      {asking.failure && <ProblemAlert failure={asking.failure} onTryAgain={ask} />}
      <Button icon="check" busy={asking.busy} missing={asking.busy ? null : missing} onPress={ask}>{say.ask}</Button>
    </>
  );
}
