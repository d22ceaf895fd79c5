import type { StaffPersonView } from '@yika/contract';
import { call, useAttempt, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { raiseStaffGrants } from '../addresses.ts';
import { staffActWords } from './act-words.ts';
import { RoleFields, type GrantsProposal } from './RoleFields.tsx';
import { useHeld } from './use-person.ts';

interface Raised {
  readonly proposal: GrantsProposal;
  readonly reason: string;
}

/** All roles that somebody is to have from then on; held until somebody else approves. */
export function ChangeRoles({ person: { staffId, grants }, onAsked }: { readonly person: StaffPersonView; readonly onAsked: () => void }): ReactElement {
  const say = useWords(staffActWords);
  const held = useHeld();
  const ask = useAttempt((body: Raised, attempt) => call(raiseStaffGrants, { body, attempt }));
  const raise = async (raised: Raised): Promise<void> => {
    const approval = await ask.run(raised);
    if (!approval) return;
    await held(approval);
    onAsked();
  };
  return <RoleFields initial={{ staffId, grants: grants.map(({ role, areaCode, servicePointId }) => ({ role, areaCode, servicePointId })) }} attempt={ask} raise={raise} send={say.send} />;
}
