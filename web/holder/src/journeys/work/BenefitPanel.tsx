import type { UnemploymentBenefit } from '@yika/contract';
import { formatMoney, formatNumber, Line, Panel, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** What would follow today, and how it was computed, step by step. `resigned`: they have just said that they left by their own wish. */
export function BenefitPanel({ benefit, resigned = false }: { readonly benefit: UnemploymentBenefit; readonly resigned?: boolean }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { benefitMonths: months, monthlyFen, steps, regionName, hotline } = benefit;
  const none = months === 0 || resigned;
  return (
    <Panel title={say.benefit}>
      <p style={{ marginBottom: 12 }}><b>{none ? say.notEntitled : say.entitled(formatNumber(months, language), formatMoney(monthlyFen, language))}</b></p>
      {steps.filter(({ step }) => !resigned || step === 'paid_a_year').map(({ step, met, value }) => {
        const said = step === 'monthly_amount' ? formatMoney(value, language) : formatNumber(value, language);
        const unmet = step === 'paid_a_year' || step === 'left_involuntarily' ? say.notMet[step] : null;
        return <Line key={step} icon={met ? 'check' : 'cross'} tone={met ? 'good' : 'bad'}>{met || unmet === null ? say.step[step](said) : unmet(said)}</Line>;
      })}
      {resigned && <Line icon="cross" tone="bad">{say.notMet.left_involuntarily('')}</Line>}
      {!resigned && months > 0 && <p className="kit-small">{say.resignedHas}</p>}
      {!none && <p className="kit-small">{say.pays(regionName[language], hotline)}</p>}
    </Panel>
  );
}
