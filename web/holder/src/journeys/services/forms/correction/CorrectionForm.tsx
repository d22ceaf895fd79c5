import { CorrectionField, correctionFieldWords } from '@yika/contract';
import { Alert, Button, call, Choice, Facts, Panel, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listCorrections } from '../../../../addresses.ts';
import { Loaded } from '../../../../app/Loaded.tsx';
import { AskButton } from '../AskButton.tsx';
import type { ContentOf, FormProps } from '../form.ts';
import { correctionWords } from './correction-words.ts';
import { NewName } from './NewName.tsx';
import { NewPhone } from './NewPhone.tsx';
import { NewPhoto } from './NewPhoto.tsx';

/** What is wrong, what is held of it, and what it is to be. Where a next step led here, the field is chosen. */
export function CorrectionForm({ draft, asking }: FormProps<ContentOf<'data_correction'>>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(correctionWords);
  const go = useNavigate();
  const { field: from } = useSearch({ from: '/services/$service' });
  const held = useQuery({ queryKey: ['corrections'], queryFn: () => call(listCorrections, {}) });
  const field = CorrectionField.enum.find((one) => one === (draft.typed['field'] ?? from)) ?? null;
  return (
    <>
      <Choice legend={say.which} chosen={field} onChoose={(value) => draft.type('field', value)} items={CorrectionField.enum.map((value) => ({ value, title: correctionFieldWords[value][language] }))} />
      <Loaded query={held} heights={[96, 120]}>
        {({ fields }) => {
          const one = fields.find((each) => each.field === field);
          if (!one) return <AskButton asking={asking} content={{ field: 'phone', phone: '' }} missing={say.whichMissing} />;
          const { openCaseNumber } = one;
          if (openCaseNumber !== null) {
            return (
              <Alert tone="plain" icon="clock" title={say.underWay}>
                <Button onPress={() => void go({ to: '/cases/$caseNumber', params: { caseNumber: openCaseNumber } })}>{say.follow}</Button>
              </Alert>
            );
          }
          if (!one.offered) return <Alert tone="doubt" icon="place" title={say.notOffered}><p>{say.notOfferedWords}</p></Alert>;
          return (
            <>
              <Panel title={say.held}><Facts facts={[[correctionFieldWords[one.field][language], <Held key={one.field} field={one.field} held={one.held} />]]} /></Panel>
              <Asked field={one.field} draft={draft} asking={asking} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Asked({ field, ...form }: { readonly field: CorrectionField } & Pick<FormProps<ContentOf<'data_correction'>>, 'draft' | 'asking'>): ReactElement {
  switch (field) {
    case 'phone': return <NewPhone {...form} />;
    case 'photo': return <NewPhoto {...form} />;
    case 'name': return <NewName {...form} />;
  }
}

function Held({ field, held }: { readonly field: CorrectionField; readonly held: string | null }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(correctionWords);
  if (held === null) return <>{say.nothingHeld}</>;
  return field === 'photo' ? <img className="case__portrait" src={held} alt={correctionFieldWords.photo[language]} /> : <span>{held}</span>;
}
