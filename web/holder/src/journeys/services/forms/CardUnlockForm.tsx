import { Alert, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { AskButton } from './AskButton.tsx';
import type { ContentOf, FormProps } from './form.ts';
import { formWords } from './form-words.ts';

/** Nothing to type: it gets a number, and the rest happens at the counter. */
export function CardUnlockForm({ card, subject, asking }: FormProps<ContentOf<'card_unlock'>>): ReactElement {
  const say = useWords(formWords).cardUnlock;
  return (
    <>
      <Alert tone="plain" icon="place" title={say.nextTitle}><p>{say.next}</p></Alert>
      <AskButton asking={asking} content={{ cardId: subject ?? card.card.cardId }} missing={null} />
    </>
  );
}
