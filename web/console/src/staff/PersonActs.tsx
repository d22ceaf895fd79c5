import type { StaffCodeView, StaffPersonView } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { Button, Drawer } from 'antd';
import { useState, type ReactElement } from 'react';
import { withProof } from '../account/prove.ts';
import { giveStaffInvitationCode, raiseStaffStanding, raiseStaffSuspension } from '../addresses.ts';
import { PasskeyProblem } from '../sign-in/PasskeyProblem.tsx';
import { usePasskeyAttempt } from '../sign-in/use-passkey-attempt.ts';
import { formatMoment } from '../words/moment.ts';
import { staffActWords } from './act-words.ts';
import { ChangeRoles } from './ChangeRoles.tsx';
import { CodeShown } from './CodeShown.tsx';
import { ReasonedAct } from './ReasonedAct.tsx';
import { useHeld } from './use-person.ts';

/** What whoever looks may do to this person, as the server says it. */
export function PersonActs({ person }: { readonly person: StaffPersonView }): ReactElement {
  const say = useWords(staffActWords);
  const held = useHeld();
  const [changing, setChanging] = useState(false);
  const { staffId, may } = person;
  const become = (becomes: 'active' | 'ended') => async (reason: string, attempt: string): Promise<void> => held(await call(raiseStaffStanding, { body: { proposal: { staffId, becomes }, reason }, attempt }));
  return (
    <span className="console-acts">
      {may.includes('give_code') && <InvitationCode person={person} />}
      {may.includes('change_roles') && <Button onClick={() => setChanging(true)}>{say.changeRoles}</Button>}
      {may.includes('suspend') && <ReasonedAct label={say.suspend} words={say.suspendWords} danger act={async (reason, attempt) => held(await call(raiseStaffSuspension, { body: { proposal: { staffId }, reason }, attempt }))} />}
      {may.includes('reinstate') && <ReasonedAct label={say.reinstate} words={say.reinstateWords} act={become('active')} />}
      {may.includes('end') && <ReasonedAct label={say.end} words={say.endWords} danger act={become('ended')} />}
      <Drawer open={changing} onClose={() => setChanging(false)} title={say.changeRoles} size={560} closable={{ 'aria-label': say.keep }} destroyOnHidden>
        <ChangeRoles person={person} onAsked={() => setChanging(false)} />
      </Drawer>
    </span>
  );
}

function InvitationCode({ person: { staffId, staffNumber } }: { readonly person: StaffPersonView }): ReactElement {
  const say = useWords(staffActWords);
  const { language } = useLanguage();
  const [given, setGiven] = useState<StaffCodeView | null>(null);
  const give = usePasskeyAttempt(async () => setGiven(await withProof(() => call(giveStaffInvitationCode, { params: { staffId } }))));
  return (
    <>
      <Button type="primary" loading={give.busy} onClick={give.run}>{say.giveCode}</Button>
      <PasskeyProblem attempt={give} />
      <CodeShown staffNumber={staffNumber} given={given} words={(at) => say.invitedCodeWords(formatMoment(at, language))} onClose={() => setGiven(null)} />
    </>
  );
}
