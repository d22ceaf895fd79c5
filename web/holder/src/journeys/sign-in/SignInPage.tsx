import { failureOf, List, ListRow, PageShell, ProblemAlert, Skeleton, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { askSignInState, findDeviceKey } from '../../device/device-key.ts';
import { PinSignIn } from './PinSignIn.tsx';
import { RecoverDevice } from './RecoverDevice.tsx';
import { words } from './words.ts';

/** A known device asks for the PIN; one whose key was evicted for a phone code too; an unknown one claims. */
export function SignInPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const queries = useQueryClient();
  const { after } = useSearch({ from: '/sign-in' });
  const [mustProve, setMustProve] = useState(false);
  const state = useQuery({ queryKey: ['sign-in', 'device'], queryFn: stateAndKey, staleTime: 0, gcTime: 0, refetchOnWindowFocus: false });

  const arrived = async (): Promise<void> => {
    queries.clear();
    if (after?.startsWith('/code')) location.assign('/code/');
    else await go({ to: after ?? '/', replace: true });
  };
  if (state.data?.kind === 'unknown_device') return <Navigate to="/" replace />;
  const recover = mustProve || (state.data !== undefined && !(state.data.deviceKeyEnrolled && state.data.hasKey));
  return (
    <PageShell title={recover ? say.recoverTitle : say.title} elder>
      {state.isPending && <Skeleton heights={[24, 60, 52]} />}
      {state.isError && <ProblemAlert failure={failureOf(state.error)} onTryAgain={() => state.refetch()} />}
      {state.data && (recover ? <RecoverDevice onDone={arrived} /> : <PinSignIn state={state.data} onDone={arrived} onMustProve={() => setMustProve(true)} onAskAgain={() => state.refetch()} />)}
      <List>
        <ListRow icon="key" title={say.forgot} words={say.forgotWords} href="/app/claim" onPress={() => void go({ to: '/claim' })} />
        <ListRow icon="lock" title={say.lost} words={say.lostWords} href="/app/loss" onPress={() => void go({ to: '/loss' })} />
        <ListRow icon="question" title={say.why} words={say.whyWords} href="/app/why?situation=sign_in" onPress={() => void go({ to: '/why', search: { situation: 'sign_in' } })} />
        <ListRow icon="person" title={say.other} words={say.otherWords} href="/app/claim" onPress={() => void go({ to: '/claim' })} />
      </List>
    </PageShell>
  );
}

async function stateAndKey() {
  const [state, key] = await Promise.all([askSignInState(), findDeviceKey()]);
  return { ...state, hasKey: key !== null };
}
