import { benefitKindWords, ProofByDesk } from '@yika/contract';
import { Alert, Button, Choice, useLanguage, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '../../../app/Loaded.tsx';
import { useBenefits } from '../../benefits/use-benefits.ts';
import { AskButton } from './AskButton.tsx';
import type { ContentOf, FormProps } from './form.ts';
import { formWords } from './form-words.ts';

/** Which benefit, and whether they are called or come to a counter. While the face can be tried, that is said first, and nobody is called. */
export function QualificationForm({ subject, draft, asking }: FormProps<ContentOf<'benefit_qualification'>>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(formWords).qualification;
  const go = useNavigate();
  const benefits = useBenefits();
  return (
    <Loaded query={benefits} heights={[120, 120]}>
      {({ benefits: drawn }) => {
        const provable = drawn.filter(({ refusal }) => refusal === null);
        const chosen = provable.find(({ benefitId }) => benefitId === (draft.typed['benefitId'] ?? subject)) ?? provable[0];
        const faceFirst = (chosen?.faceTriesLeft ?? 0) > 0;
        const ways = ProofByDesk.enum.filter((way) => way !== 'call' || !faceFirst);
        const how = ways.find((way) => way === draft.typed['how']) ?? (ways.length === 1 ? ways[0] : undefined);
        return (
          <>
            {provable.length > 1 && (
              <Choice
                legend={say.which} chosen={chosen?.benefitId ?? null} onChoose={(value) => draft.type('benefitId', value)}
                items={provable.map((one) => ({ value: one.benefitId, title: `${benefitKindWords[one.kind][language]} · ${one.regionName[language]}` }))}
              />
            )}
            {faceFirst && (
              <Alert tone="plain" icon="camera" title={say.faceFirst}>
                <p>{say.faceFirstWords}</p>
                <Button kind="secondary" onPress={() => void go({ to: '/benefits' })}>{say.toFace}</Button>
              </Alert>
            )}
            <Choice legend={say.how} chosen={how ?? null} onChoose={(value) => draft.type('how', value)} items={ways.map((value) => ({ value, title: say.way[value], words: say.wayWords[value] }))} />
            <AskButton asking={asking} content={{ benefitId: chosen?.benefitId ?? subject ?? '', how: how ?? 'counter' }} missing={how === undefined ? say.howMissing : null} />
          </>
        );
      }}
    </Loaded>
  );
}
