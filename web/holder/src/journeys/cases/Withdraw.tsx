import type { CaseView } from '@yika/contract';
import { Button, call, Dialog, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { withdrawCase } from '../../addresses.ts';
import { useKeepCase } from './use-keep-case.ts';
import { words } from './words.ts';

/** Taken back, after being asked once more. */
export function Withdraw({ one: { caseNumber } }: { readonly one: CaseView }): ReactElement {
  const say = useWords(words);
  const keep = useKeepCase();
  const [asking, setAsking] = useState(false);
  const withdraw = useAttempt(async (_: null) => {
    await keep(await call(withdrawCase, { params: { caseNumber } }));
    toast(say.withdrawn);
  });
  return (
    <>
      <Button kind="secondary" icon="undo" onPress={() => setAsking(true)}>{say.withdraw}</Button>
      {asking && (
        <Dialog title={say.withdrawTitle} onClose={() => setAsking(false)}>
          <p>{say.withdrawWords}</p>
          {withdraw.failure && <ProblemAlert failure={withdraw.failure} onTryAgain={() => withdraw.run(null)} />}
          <Button icon="undo" busy={withdraw.busy} onPress={() => withdraw.run(null)}>{say.withdrawYes}</Button>
          <Button kind="secondary" onPress={() => setAsking(false)}>{say.withdrawNo}</Button>
        </Dialog>
      )}
    </>
  );
}
