import { call, Empty, failureOf, formatInstant, Panel, ProblemAlert, Reference, Skeleton, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listFlaggedOffline } from '../addresses.ts';
import { kept } from '../terminal-store.ts';
import { words } from '../words.ts';

interface Doubtful {
  readonly itemId: string;
  readonly checkedAt: number;
  readonly reason: string;
  readonly reference: string;
}

/** What became of the checks without a line: flagged by the platform, some only later, or rejected when they were handed in. */
export function ResultsPanel(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const results = useQuery({ queryKey: ['doubtful'], queryFn: listDoubtful, staleTime: 0, gcTime: 0 });
  const reasons: Readonly<Record<string, string>> = say.handedInReasons;
  if (results.isPending) return <Skeleton heights={[48, 96]} />;
  return (
    <div className="kit-stack">
      <p>{say.resultsWords}</p>
      {results.isError && <ProblemAlert failure={failureOf(results.error)} onTryAgain={() => void results.refetch()} />}
      {results.data?.length === 0 && <Empty icon="check" title={say.resultsNone} />}
      {results.data?.map(({ itemId, checkedAt, reason, reference }) => (
        <Panel key={itemId}><b>{reasons[reason] ?? say.handedInOther}</b><p className="kit-small kit-second">{say.checkedAt(formatInstant(checkedAt, language))}</p><Reference reference={reference} /></Panel>
      ))}
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
