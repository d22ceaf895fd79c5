import type { StaffCodeView, StaffRecoveryView } from '@yika/contract';
import { call, toast, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { agreeToStaffRecovery, stopStaffRecovery } from '../addresses.ts';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { formatMoment } from '../words/moment.ts';
import { staffActWords } from './act-words.ts';
import { CodeShown } from './CodeShown.tsx';
import { ReasonedAct } from './ReasonedAct.tsx';
import { useReadAnew } from './use-person.ts';

const tones: Record<StaffRecoveryView['state'], MarkTone> = { asked: 'waiting', agreed: 'waiting', used: 'good', stopped: 'plain', lapsed: 'plain' };

/** One recovery: who asked and who agreed, why, until when; and what whoever looks may do about it. */
export function RecoveryCard({ recovery }: { readonly recovery: StaffRecoveryView }): ReactElement {
  const say = useWords(staffActWords);
  const { language } = useLanguage();
  const readAnew = useReadAnew();
  const [given, setGiven] = useState<StaffCodeView | null>(null);
  const { recoveryId, staffNumber, state, askedBy, askedAt, reason, agreedBy, agreedAt, agreedReason, expiresAt } = recovery;
  const close = async (): Promise<void> => {
    setGiven(null);
    await readAnew();
  };
  return (
    <>
      <StateMark tone={tones[state]}>{say.recoveryStates[state]}</StateMark>
      <ul className="console-plain">
        <li>{say.askedBy(askedBy, formatMoment(askedAt, language))}<br /><q>{reason}</q></li>
        {agreedBy !== null && agreedAt !== null && <li>{say.agreedBy(agreedBy, formatMoment(agreedAt, language))}<br /><q>{agreedReason}</q></li>}
        {(state === 'asked' || state === 'agreed') && <li>{say.until(formatMoment(expiresAt, language))}</li>}
      </ul>
      <span className="console-acts">
        {(recovery.mayAgree || given) && <ReasonedAct label={say.agree} words={say.agreeWords} act={async (why) => setGiven(await call(agreeToStaffRecovery, { params: { recoveryId }, body: { reason: why } }))} />}
        {recovery.mayStop && <StopRecovery recoveryId={recoveryId} />}
      </span>
      <CodeShown staffNumber={staffNumber} given={given} words={(at) => say.recoveryCodeWords(formatMoment(at, language))} onClose={close} />
    </>
  );
}

export function StopRecovery({ recoveryId }: { readonly recoveryId: string }): ReactElement {
  const say = useWords(staffActWords);
  const readAnew = useReadAnew();
  return (
    <ReasonedAct
      label={say.stop} words={say.stopWords} danger
      act={async (reason) => {
        await call(stopStaffRecovery, { params: { recoveryId }, body: { reason } });
        toast(say.stopped);
        await readAnew();
      }}
    />
  );
}
