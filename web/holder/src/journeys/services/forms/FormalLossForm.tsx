import { CheckboxLine, Facts, formatDay, Panel, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { AskButton } from './AskButton.tsx';
import type { ContentOf, FormProps } from './form.ts';
import { formWords } from './form-words.ts';

/** Which card, and one tick: it cannot be undone once it is granted. */
export function FormalLossForm({ card, draft, asking }: FormProps<ContentOf<'formal_loss'>>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(formWords).formalLoss;
  const sure = draft.typed['sure'] === 'yes';
  return (
    <>
      <Panel title={say.which}>
        <Facts
          facts={[
            ...(card.maskedCardNumber === null ? [] : [[say.number, card.maskedCardNumber] as const]),
            [say.issuedBy, card.regionName[language]],
            [say.until, formatDay(card.card.validTo, language)],
          ]}
        />
      </Panel>
      <CheckboxLine checked={sure} onChange={(ticked) => draft.type('sure', ticked ? 'yes' : '')}>{say.sure}</CheckboxLine>
      <AskButton asking={asking} content={{ cardId: card.card.cardId }} missing={sure ? null : say.sureMissing} />
    </>
  );
}
