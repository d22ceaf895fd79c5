import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark } from '../list/StateMark.tsx';
import { signInLogWords } from './words.ts';

/** The outcome in words; a refusal that this page has no words for is shown by its code, which support knows. */
export function OutcomeOfSignIn({ outcome }: { readonly outcome: string }): ReactElement {
  const say = useWords(signInLogWords);
  const words = say.outcomes[outcome as keyof typeof say.outcomes];
  if (outcome === 'signed_in') return <StateMark tone="good">{words}</StateMark>;
  if (outcome === 'signed_out' || outcome === 'session_ended') return <StateMark tone="plain" icon="sign-out">{words}</StateMark>;
  if (words !== undefined) return <StateMark tone="plain">{words}</StateMark>;
  return <StateMark tone="bad">{say.refused} (<code>{outcome}</code>)</StateMark>;
}
