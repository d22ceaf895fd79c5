import { readName } from '@yika/contract/numbers';
import { Line, TextField, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { AskButton } from '../AskButton.tsx';
import type { ContentOf, FormProps } from '../form.ts';
import { correctionWords } from './correction-words.ts';

/** The name as the identity card has it; the document itself is added to the case, and nothing is granted before. */
export function NewName({ draft, asking }: Pick<FormProps<ContentOf<'data_correction'>>, 'draft' | 'asking'>): ReactElement {
  const say = useWords(correctionWords);
  const typed = draft.typed['name'] ?? '';
  const read = readName(typed);
  const missing = read.ok ? null : read.reason === 'empty' ? say.newNameMissing : say.newNameWrong;
  return (
    <>
      <TextField autoComplete="name" maxLength={200} label={say.newName} hint={say.newNameHint} value={typed} onChange={(value) => draft.type('name', value)} />
      <section className="kit-stack" aria-label={say.afterwards}>
        <h2>{say.afterwards}</h2>
        <Line icon="identity">{say.documentNext}</Line>
        <Line icon="person">{say.twoCompareName}</Line>
        <Line icon="bank">{say.cardKeepsName}</Line>
      </section>
      <AskButton asking={asking} content={{ field: 'name', name: typed }} missing={missing} />
    </>
  );
}
