import type { ECardView } from '@yika/contract';
import { Alert, Button, call, List, ListRow, PinField, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { reportTemporaryLoss, undoTemporaryLoss } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { forgetShowing } from '../../device/showing.ts';
import { words as homeWords } from '../home/words.ts';
import { AllowDuringLoss } from './AllowDuringLoss.tsx';
import { Effects } from './Effects.tsx';
import type { Reported } from './LossPage.tsx';
import { words } from './words.ts';

interface Props {
  readonly card: ECardView;
  readonly onReported: (reported: Reported) => void;
}

export function LossSignedIn({ card, onReported }: Props): ReactElement {
  const say = useWords(words);
  const states = useWords(homeWords).card;
  const go = useNavigate();
  const queries = useQueryClient();
  const { cardId, status } = card.card;
  const report = useAttempt(async (_: null, attempt) => {
    const { lossLapsesOn } = await call(reportTemporaryLoss, { params: { cardId }, attempt });
    await forgetShowing();
    await queries.invalidateQueries({ queryKey: ['ecard'] });
    onReported({ lossLapsesOn });
  });
  const whose = <p>{card.maskedName} &nbsp;{card.maskedIdentityNumber}</p>;
  if (status === 4) {
    return (
      <>
        {whose}
        <Undo cardId={cardId} />
        <AllowDuringLoss card={card} />
        <List><ListRow icon="lock" title={say.formal} words={say.formalWords} href="/app/services/formal_loss" onPress={() => void go({ to: '/services/$service', params: { service: 'formal_loss' } })} /></List>
      </>
    );
  }
  if (status !== 1) return <>{whose}<Alert icon="lock" title={states[status]}><p>{say.otherWords}</p></Alert></>;
  return (
    <>
      {whose}
      <Effects />
      {report.failure && <ProblemAlert failure={report.failure} onTryAgain={() => report.run(null)} />}
      <div className="kit-grow" />
      <Button icon="lock" busy={report.busy} onPress={() => report.run(null)}>{say.report}</Button>
      <Button kind="secondary" onPress={() => void go({ to: '/' })}>{say.notNow}</Button>
    </>
  );
}

function Undo({ cardId }: { readonly cardId: string }): ReactElement {
  const say = useWords(words);
  const common = useWords(appWords);
  const go = useNavigate();
  const queries = useQueryClient();
  const [pin, setPin] = useState('');
  const undo = useAttempt(async (typed: string) => {
    await call(undoTemporaryLoss, { params: { cardId }, body: { pin: typed } });
    await queries.invalidateQueries({ queryKey: ['ecard'] });
    toast(say.undone);
    await go({ to: '/' });
  }, () => setPin(''));
  return (
    <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (pin.length === 6) void undo.run(pin); }}>
      <p>{say.undoLead}</p>
      <PinField label={common.pin} value={pin} onChange={setPin} purpose="enter" pad />
      {undo.failure && <PinProblem failure={undo.failure} onTryAgain={() => undo.run(pin)} />}
      <Button submit icon="undo" busy={undo.busy} missing={pin.length === 6 || undo.busy ? null : common.pinMissing(6 - pin.length)} onPress={() => {}}>{say.undo}</Button>
    </form>
  );
}
