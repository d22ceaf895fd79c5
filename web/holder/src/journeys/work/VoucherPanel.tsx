import type { VoucherState, VoucherView } from '@yika/contract';
import { skillLevelWords, voucherStateWords } from '@yika/contract';
import { Button, call, dayOf, Dialog, Facts, formatDay, formatMoney, Panel, ProblemAlert, Reference, StateLine, toast, useAttempt, useLanguage, useWords, type Tone } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { returnVoucher } from '../../addresses.ts';
import { trainingWords } from './training-words.ts';

const tones: Readonly<Record<VoucherState, Tone>> = { issued: 'good', redeemed: 'plain', expired: 'bad', returned: 'plain' };

interface Props {
  readonly voucher: VoucherView;
  readonly regionName: string;
  readonly hotline: string;
}

/** One voucher: its state and what to do first, then the number to read out. */
export function VoucherPanel({ voucher, regionName, hotline }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(trainingWords);
  const go = useNavigate();
  const { voucherNumber, state, stateSince, amountFen, validThrough, caseNumber, course } = voucher;
  const open = state === 'issued';
  const day = open || state === 'expired' ? validThrough : dayOf(stateSince);
  return (
    <Panel title={`${course.name[language]}, ${formatMoney(amountFen, language)}`}>
      <StateLine tone={tones[state]} {...(state === 'redeemed' && { icon: 'check' as const })} words={say.todo[state](formatDay(day, language))}>{voucherStateWords[state][language]}</StateLine>
      {open && <Reference reference={voucherNumber} label={say.number} />}
      <Facts
        facts={[
          ...(open ? [] : [[say.number, voucherNumber] as const]),
          [say.course, `${course.name[language]} · ${skillLevelWords[course.level][language]}`],
          [say.body, course.bodyName[language]],
          ...(open ? [[say.address, course.bodyAddress[language]] as const, [say.startsOn, formatDay(course.startsOn, language)] as const] : []),
          [say.caseNumber, <Button key="case" kind="inline" onPress={() => void go({ to: '/cases/$caseNumber', params: { caseNumber } })}>{caseNumber}</Button>],
        ]}
      />
      {open && <p className="kit-small" style={{ marginTop: 8 }}>{say.pays(regionName, hotline)}</p>}
      {open && <GiveBack voucherNumber={voucherNumber} />}
    </Panel>
  );
}

/** Ends it, after being asked once more. */
function GiveBack({ voucherNumber }: { readonly voucherNumber: string }): ReactElement {
  const say = useWords(trainingWords);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const give = useAttempt(async (_: null) => {
    const training = await call(returnVoucher, { params: { voucherNumber } });
    toast(say.given);
    queries.setQueryData(['training', language], training);
    await queries.invalidateQueries({ queryKey: ['services'] });
  });
  return (
    <>
      <Button kind="quiet" icon="undo" onPress={() => setAsking(true)}>{say.give}</Button>
      {asking && (
        <Dialog title={say.giveTitle} onClose={() => setAsking(false)}>
          <p>{say.giveWords}</p>
          {give.failure && <ProblemAlert failure={give.failure} onTryAgain={() => give.run(null)} />}
          <Button icon="check" busy={give.busy} onPress={() => give.run(null)}>{say.giveYes}</Button>
          <Button kind="secondary" onPress={() => setAsking(false)}>{say.giveNo}</Button>
        </Dialog>
      )}
    </>
  );
}
