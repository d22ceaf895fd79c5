import { Leaving, leavingWords } from '@yika/contract';
import { Choice, DayField, readDay, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { Loaded } from '../../../app/Loaded.tsx';
import { BenefitPanel } from '../../work/BenefitPanel.tsx';
import { useWork } from '../../work/use-work.ts';
import { AskButton } from './AskButton.tsx';
import type { ContentOf, FormProps } from './form.ts';
import { formWords } from './form-words.ts';

/** When and why the work ended; what follows from it stands there before anything is asked. */
export function UnemploymentForm({ draft, asking }: FormProps<ContentOf<'unemployment_registration'>>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(formWords).unemployment;
  const work = useWork();
  const typedDay = draft.typed['leftOn'] ?? '';
  const leftOn = readDay(typedDay);
  const leaving = Leaving.enum.find((each) => each === draft.typed['leaving']) ?? null;
  const missing = leftOn === null ? say.leftOnMissing : leaving === null ? say.leavingMissing : null;
  return (
    <>
      <DayField label={say.leftOn} value={typedDay} onChange={(value) => draft.type('leftOn', value)} />
      <Choice legend={say.leaving} items={Leaving.enum.map((value) => ({ value, title: leavingWords[value][language] }))} chosen={leaving} onChoose={(value) => draft.type('leaving', value)} />
      <Loaded query={work} heights={[180]}>{({ benefit }) => <BenefitPanel benefit={benefit} resigned={leaving === 'resigned'} />}</Loaded>
      <AskButton asking={asking} content={{ leftOn: leftOn ?? '', leaving: leaving ?? 'resigned' }} missing={missing} />
    </>
  );
}
