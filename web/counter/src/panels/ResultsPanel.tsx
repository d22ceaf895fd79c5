import { Alert, call, Empty, failureOf, ProblemAlert, Skeleton, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listFlaggedOffline } from '../addresses.ts';
import { kept } from '../offline/terminal-store.ts';
import { words } from '../words.ts';
import { DoubtfulList, type Doubtful } from './DoubtfulList.tsx';

/** What became of the checks without a line: flagged by the platform, some only later, or rejected when they were handed in. */
export function ResultsPanel({ queuedElsewhere }: { readonly queuedElsewhere: number }): ReactElement {
  const say = useWords(words);
  const results = useQuery({ queryKey: ['doubtful'], queryFn: listDoubtful, staleTime: 0, gcTime: 0 });
  if (results.isPending) return <Skeleton heights={[48, 96]} />;
  return (
    <div className="kit-stack">
      <p>{say.resultsWords}</p>
      {queuedElsewhere > 0 && <Alert tone="doubt" icon="box" title={say.queued(queuedElsewhere)}><p>{say.leftElsewhere}</p></Alert>}
      {results.isError && <ProblemAlert failure={failureOf(results.error)} onTryAgain={() => void results.refetch()} />}
      {results.data?.length === 0 && <Empty icon="check" title={say.resultsNone} />}
      {results.data && <DoubtfulList items={results.data} />}
    </div>
  );
}

/** The platform's list where there is a line, for it knows of later duplicates; this till's own for what was not taken at all. */
async function listDoubtful(): Promise<readonly Doubtful[]> {
  const own = (await kept('doubtful')) ?? [];
  const flagged = (await call(listFlaggedOffline, {})).items;
  const rejected = own.filter((item) => !flagged.some(({ itemId }) => itemId === item.itemId));
  return [...flagged, ...rejected].sort((one, other) => other.checkedAt - one.checkedAt);
}
