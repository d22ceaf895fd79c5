import type { TrainingView } from '@yika/contract';
import { Button, formatMoney, formatNumber, Panel, StateLine, useLanguage, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OfferSteps } from './OfferSteps.tsx';
import { trainingWords } from './training-words.ts';
import { VoucherPanel } from './VoucherPanel.tsx';

/** The vouchers one has, what is left of the year, and asking for another; or why not, and what would make it so. */
export function TrainingSection({ training }: { readonly training: TrainingView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(trainingWords);
  const go = useNavigate();
  const { vouchers, courses, monthsNeeded, year, regionName, hotline } = training;
  const [first] = courses;
  const notEntitled = first?.offer.refusal === 'voucher_not_entitled' ? first.offer : null;
  return (
    <>
      <Panel title={say.title}>
        <p style={{ marginBottom: 12 }}>{say.lead}</p>
        {first === undefined && <p>{say.noCourses(regionName[language], hotline)}</p>}
        {notEntitled && <><StateLine tone="plain">{say.notEntitled}</StateLine><OfferSteps offer={notEntitled} monthsNeeded={monthsNeeded} /></>}
        {first !== undefined && !notEntitled && (
          <>
            <p className="kit-small" style={{ marginBottom: 12 }}>{say.year(formatNumber(year.used, language), formatNumber(year.most, language), formatMoney(year.remainingFen, language))}</p>
            <Button kind="secondary" icon="next" onPress={() => void go({ to: '/services/$service', params: { service: 'training_voucher' } })}>{say.ask}</Button>
          </>
        )}
      </Panel>
      {vouchers.map((voucher) => <VoucherPanel key={voucher.voucherNumber} voucher={voucher} regionName={regionName[language]} hotline={hotline} />)}
    </>
  );
}
