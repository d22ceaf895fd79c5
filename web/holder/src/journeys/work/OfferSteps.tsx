import type { VoucherOffer } from '@yika/contract';
import { formatMoney, formatNumber, Line, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { trainingWords } from './training-words.ts';

/** How a voucher is computed: the right to it, then the sums of which the least counts. */
export function OfferSteps({ offer: { steps }, monthsNeeded }: { readonly offer: VoucherOffer; readonly monthsNeeded: number }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(trainingWords);
  return (
    <>
      {steps.map(({ step, met, value }) => {
        const unmet = step === 'level_amount' || step === 'course_price' ? null : say.notMet[step];
        const said = step === 'employed_and_paid' || step === 'registered_unemployed' ? formatNumber(value, language) : formatMoney(value, language);
        return <Line key={step} icon={met ? 'check' : 'cross'} tone={met ? 'good' : 'bad'}>{met || unmet === null ? say.step[step](said) : unmet(said, formatNumber(monthsNeeded, language))}</Line>;
      })}
    </>
  );
}
