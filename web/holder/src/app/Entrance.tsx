import { failureOf, LinkButton, PageShell, ProblemAlert, Skeleton, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { askSignInState, enrolThisDevice } from '../device/device-key.ts';
import { WelcomePage } from '../journeys/welcome/WelcomePage.tsx';
import { appWords } from './app-words.ts';

const HomePage = lazy(() => import('../journeys/home/HomePage.tsx').then((page) => ({ default: page.HomePage })));

/** The door of the app: home for who is signed in, the PIN for a known device, a welcome for everybody else. */
export function Entrance(): ReactElement {
  const say = useWords(appWords);
  const { region } = useSearch({ from: '/' });
  const state = useQuery({ queryKey: ['sign-in'], queryFn: enter, staleTime: 0 });
  if (location.hash.startsWith('#person=')) return <Navigate to="/claim" hash={location.hash.slice(1)} replace />;
  if (state.data?.kind === 'signed_in') return <Suspense fallback={<Waiting />}><HomePage /></Suspense>;
  if (state.data?.kind === 'known_device') return <Navigate to="/sign-in" replace />;
  if (state.data?.kind === 'unknown_device') return <WelcomePage region={region} />;
  if (state.isPending) return <Waiting />;
  return (
    <PageShell title="Yika" titleUnseen>
      <ProblemAlert failure={failureOf(state.error)} onTryAgain={() => state.refetch()} />
      <LinkButton href="/code/" icon="code">{say.showOffline}</LinkButton>
    </PageShell>
  );
}

/** A device whose key never arrived (the page was closed in between) gets it now, while the session is fresh. */
async function enter(): ReturnType<typeof askSignInState> {
  const state = await askSignInState();
  if (state.kind === 'signed_in' && !state.deviceKeyEnrolled) await enrolThisDevice().catch(() => {});
  return state;
}

function Waiting(): ReactElement {
  return <PageShell title="Yika" titleUnseen><Skeleton heights={[216, 24, 24, 64, 220]} /></PageShell>;
}
