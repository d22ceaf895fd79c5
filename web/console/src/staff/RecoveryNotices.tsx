import type { StaffRecoveryView } from '@yika/contract';
import { Alert, call, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listStaffRecoveries } from '../addresses.ts';
import { staffActWords } from './act-words.ts';
import { StopRecovery } from './RecoveryCard.tsx';

/** On every page: that somebody wants to recover one's own access, that it was recovered, and what waits for one's agreement. */
export function RecoveryNotices(): ReactElement | null {
  const { data } = useQuery({ queryKey: ['recoveries'], queryFn: async ({ signal }) => (await call(listStaffRecoveries, { signal })).recoveries, staleTime: 60_000, refetchInterval: 60_000 });
  const shown = (data ?? []).filter(({ state, concernsMe }) => state === 'asked' || state === 'agreed' || (concernsMe && state === 'used'));
  return shown.length === 0 ? null : <div className="staff__notices">{shown.map((recovery) => <Notice key={recovery.recoveryId} recovery={recovery} />)}</div>;
}

function Notice({ recovery }: { readonly recovery: StaffRecoveryView }): ReactElement {
  const say = useWords(staffActWords);
  const { recoveryId, staffId, staffNumber, state, askedBy, agreedBy, concernsMe, mayAgree, mayStop } = recovery;
  if (concernsMe && state === 'used') return <Alert tone="plain" title={say.recoveredYou(askedBy, agreedBy ?? '')}><p>{say.recoveredYouWords}</p></Alert>;
  if (concernsMe) return <Alert tone="doubt" urgent title={say.aboutYou(askedBy)}><p>{say.aboutYouWords}</p>{mayStop && <StopRecovery recoveryId={recoveryId} />}</Alert>;
  return <Alert tone="plain" title={mayAgree ? say.waitsForYou(staffNumber, askedBy) : say.goesOn(staffNumber)}><Link className="console-link" to="/staff/$staffId" params={{ staffId }}>{say.look}</Link></Alert>;
}
