import { call, failureOf, ProblemAlert, ReasonList, Reference, Skeleton } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { explainAtCounter } from '../addresses.ts';
import { NextStep } from '../answer/NextStep.tsx';
import type { PanelName } from './Panels.tsx';

/** Every reason of this check that a counter may know, in the clerk's words. */
export function WhyPanel({ reference, onPanel }: { readonly reference: string; readonly onPanel: (panel: PanelName) => void }): ReactElement {
  const told = useQuery({ queryKey: ['why', reference], queryFn: () => call(explainAtCounter, { body: { reference } }), gcTime: 0 });
  if (told.isPending) return <Skeleton heights={[48, 120, 120]} />;
  if (told.isError) return <ProblemAlert failure={failureOf(told.error)} onTryAgain={() => void told.refetch()} />;
  return (
    <div className="kit-stack">
      <ReasonList stillWorks={told.data.stillWorks.map(({ title }) => title)} reasons={told.data.reasons.map((reason) => ({ code: reason.code, title: reason.title, words: [reason.why, reason.whatToDo], action: <NextStep reason={reason} onPanel={onPanel} /> }))} />
      <Reference reference={told.data.reference} />
    </div>
  );
}
