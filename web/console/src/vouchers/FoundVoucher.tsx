import { refusals, skillLevelWords, voucherStateWords, type DeskVoucherView, type RefusalCode } from '@yika/contract';
import { Alert, Button, call, CheckboxLine, dayOf, formatMoney, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Descriptions } from 'antd';
import { useState, type ReactElement } from 'react';
import { redeemVoucher } from '../addresses.ts';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { formatDate } from '../words/moment.ts';
import { voucherWords } from './words.ts';

const tones: Readonly<Record<DeskVoucherView['state'], MarkTone>> = { issued: 'good', redeemed: 'plain', expired: 'bad', returned: 'bad' };

interface Props {
  readonly voucher: DeskVoucherView;
  readonly onRedeemed: (voucher: DeskVoucherView) => void;
}

/** Whose, for what, until when; then the one act, or why it cannot be done. */
export function FoundVoucher({ voucher, onRedeemed }: Props): ReactElement {
  const say = useWords(voucherWords);
  const { language } = useLanguage();
  const { voucherNumber, state, stateSince, amountFen, issuedOn, validThrough, caseNumber, course, holder, refusal, ecardReason } = voucher;
  const why = refusal !== null && refusal in refusals ? refusals[refusal as RefusalCode][language] : null;
  return (
    <>
      <section className="console-panel" aria-labelledby="voucher-facts">
        <header className="persons__head"><h2 id="voucher-facts">{say.voucher} <code>{voucherNumber}</code></h2><StateMark tone={tones[state]}>{voucherStateWords[state][language]}</StateMark></header>
        <Descriptions
          column={1} colon={false} styles={{ label: { inlineSize: 'min(11rem, 36%)' } }}
          items={[
            { key: 'holder', label: say.fields.holder, children: <span><b>{holder.maskedName}</b><br />{holder.maskedIdentityNumber}</span> },
            { key: 'ecard', label: say.fields.ecard, children: <StateMark tone={ecardReason === null ? 'good' : 'bad'}>{ecardReason === null ? say.ecardGood : say.ecardBad}</StateMark> },
            { key: 'course', label: say.fields.course, children: `${course.name[language]} · ${skillLevelWords[course.level][language]}` },
            { key: 'body', label: say.fields.body, children: `${course.bodyName[language]}, ${course.bodyAddress[language]}` },
            { key: 'amount', label: say.fields.amount, children: <b>{formatMoney(amountFen, language)}</b> },
            { key: 'issued', label: say.fields.issuedOn, children: formatDate(issuedOn, language) },
            { key: 'valid', label: say.fields.validThrough, children: formatDate(validThrough, language) },
            ...(state === 'issued' ? [] : [{ key: 'since', label: say.fields.stateSince, children: formatDate(dayOf(stateSince), language) }]),
            { key: 'case', label: say.fields.caseNumber, children: <code>{caseNumber}</code> },
          ]}
        />
      </section>
      {why && <Alert tone={state === 'redeemed' ? 'plain' : 'doubt'} title={why.operator}><p>{why.next} <small className="kit-second">{refusal}</small></p></Alert>}
      {refusal === null && <Redeem voucherNumber={voucherNumber} onRedeemed={onRedeemed} />}
    </>
  );
}

function Redeem({ voucherNumber, onRedeemed }: { readonly voucherNumber: string; readonly onRedeemed: Props['onRedeemed'] }): ReactElement {
  const say = useWords(voucherWords);
  const [seen, setSeen] = useState(false);
  const redeem = useAttempt(async (_: null) => {
    onRedeemed(await call(redeemVoucher, { body: { voucherNumber, seenInPerson: true } }));
    toast(`${say.done}. ${say.doneWords}`);
  });
  return (
    <section className="console-panel" aria-labelledby="voucher-redeem">
      <h2 id="voucher-redeem">{say.redeem}</h2>
      <p>{say.redeemWords}</p>
      <CheckboxLine checked={seen} onChange={setSeen}>{say.seen}</CheckboxLine>
      {redeem.failure && <ProblemAlert failure={redeem.failure} />}
      <Button icon="check" busy={redeem.busy} missing={seen ? null : say.seenMissing} onPress={() => redeem.run(null)}>{say.redeem}</Button>
    </section>
  );
}
