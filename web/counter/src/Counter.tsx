import { isRefusal, Skeleton } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { EnrolPage } from './EnrolPage.tsx';
import { isSilence, learnTerminal } from './keep-up.ts';
import { forgetEverything, kept } from './terminal-store.ts';
import { WorkPage } from './WorkPage.tsx';

/** Enrolled or not: a terminal that knew itself before goes on without a line; one that was revoked keeps nothing. */
export function Counter(): ReactElement {
  const queries = useQueryClient();
  const terminal = useQuery({
    queryKey: ['terminal'],
    queryFn: async () => {
      try {
        return await learnTerminal();
      } catch (error) {
        if (isRefusal(error, 'terminal_needed') || isRefusal(error, 'terminal_revoked')) {
          await forgetEverything().catch(() => {});
          return null;
        }
        const known = isSilence(error) ? await kept('terminal').catch(() => null) : null;
        if (known) return known;
        throw error;
      }
    },
    refetchInterval: 240_000,
  });
  // A desk page enrols in another frame: whoever comes back looks again.
  useEffect(() => {
    const look = (): void => { if (terminal.data === null) void queries.invalidateQueries({ queryKey: ['terminal'] }); };
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [queries, terminal.data]);

  if (terminal.data) return <WorkPage terminal={terminal.data} onRevoked={() => queries.setQueryData(['terminal'], null)} />;
  if (terminal.isPending) return <main className="counter-page"><Skeleton heights={[72, 320, 72]} /></main>;
  return <EnrolPage onEnrolled={() => void queries.invalidateQueries({ queryKey: ['terminal'] })} silent={terminal.isError} />;
}
