import { CheckboxLine, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { AskButton } from './AskButton.tsx';
import type { ContentOf, FormProps } from './form.ts';
import { formWords } from './form-words.ts';

/** One tick: whoever enables a card has it. Which one it is the catalogue says. */
export function CardEnablingForm({ card, subject, draft, asking }: FormProps<ContentOf<'card_enabling'>>): ReactElement {
  const say = useWords(formWords).cardEnabling;
  const inHand = draft.typed['inHand'] === 'yes';
  return (
    <>
      <CheckboxLine checked={inHand} onChange={(ticked) => draft.type('inHand', ticked ? 'yes' : '')}>{say.inHand}</CheckboxLine>
      <AskButton asking={asking} content={{ cardId: subject ?? card.card.cardId }} missing={inHand ? null : say.inHandMissing} />
    </>
  );
}
