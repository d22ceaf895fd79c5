import { isRefusal, Skeleton } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { EnrolPage } from './enrol/EnrolPage.tsx';
import { isSilence, learnTerminal } from './offline/keep-up.ts';
import { leaveTerminal, type Left } from './enrol/leave-terminal.ts';
import { kept, type KeptTerminal } from './offline/terminal-store.ts';
import { WorkPage } from './till/WorkPage.tsx';

/** Here and working, or none any more. */
type Standing = { readonly here: KeptTerminal; readonly left?: undefined } | { readonly here: null; readonly left: Left | null };

const LOOK_AGAIN_MS = 240_000;
const LOOK_AGAIN_WITH_CHECKS_MS = 10_000;

/** Enrolled or not: a terminal that knew itself before goes on without a line; one that was revoked hands in what it checked, and keeps nothing. */
export function Counter(): ReactElement {
  const queries = useQueryClient();
  const terminal = useQuery({
    queryKey: ['terminal'],
    queryFn: async (): Promise<Standing> => {
      try {
        return { here: await learnTerminal() };
      } catch (error) {
        if (isRefusal(error, 'terminal_needed') || isRefusal(error, 'terminal_revoked')) {
          // A browser that keeps nothing has nothing to hand in.
          const left = await leaveTerminal(error).catch(() => null);
          return { here: null, left };
        }
        const known = isSilence(error) ? await kept('terminal').catch(() => null) : null;
        if (known) return { here: known };
        throw error;
      }
    },
    refetchInterval: ({ state }) => (state.data?.left?.revoked && state.data.left.waiting > 0 ? LOOK_AGAIN_WITH_CHECKS_MS : LOOK_AGAIN_MS),
  });
  // A desk page enrols in another frame: whoever comes back looks again.
  useEffect(() => {
    const look = (): void => { if (terminal.data?.here === null) void queries.invalidateQueries({ queryKey: ['terminal'] }); };
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [queries, terminal.data]);

  const lookAgain = (): void => void queries.invalidateQueries({ queryKey: ['terminal'] });
  if (terminal.data?.here) return <WorkPage terminal={terminal.data.here} onLookAgain={lookAgain} />;
  if (terminal.isPending) return <main className="counter-page"><Skeleton heights={[72, 320, 72]} /></main>;
  return <EnrolPage onEnrolled={lookAgain} silent={terminal.isError} left={terminal.data?.left ?? null} />;
}
