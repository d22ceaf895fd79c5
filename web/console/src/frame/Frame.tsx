import { isRefusal, failureOf, ProblemAlert, Skeleton, useWords } from '@yika/kit';
import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { RecoveryNotices } from '../staff/RecoveryNotices.tsx';
import { frameWords } from '../words/frame-words.ts';
import { Navigation } from './Navigation.tsx';
import { Stamp } from './Stamp.tsx';
import { ToSignIn } from './ToSignIn.tsx';
import { TopBar } from './TopBar.tsx';
import { useMe } from './use-me.ts';

/** The frame around every page of somebody who is signed in; a stranger is led to the sign-in and back. */
export function Frame(): ReactElement {
  const say = useWords(frameWords);
  const { data: me, error, refetch } = useMe();
  if (isRefusal(error, 'staff_sign_in_needed')) return <ToSignIn />;
  return (
    <div className="console">
      <a className="kit-shell__skip" href="#content">{say.skip}</a>
      <TopBar me={me ?? null} />
      <div className="console__body">
        {me && <Navigation me={me} />}
        <main id="content" className="console__page" tabIndex={-1}>
          {me && <RecoveryNotices />}
          {me ? <Outlet /> : error ? <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} /> : <Skeleton heights={[32, 24, 240]} />}
          {me && <Stamp me={me} />}
        </main>
      </div>
    </div>
  );
}
