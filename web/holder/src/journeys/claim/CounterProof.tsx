import type { ClaimView } from '@yika/contract';
import { Button, call, formatInstant, Panel, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useEffect, type ReactElement } from 'react';
import { askCounter, getClaim } from '../../addresses.ts';
import { words } from './words.ts';

interface Props {
  readonly claim: ClaimView;
  readonly onClaim: (claim: ClaimView) => void;
}

const askEveryMs = 3000;

/** A short code with which a clerk proves the person; this page goes on by itself when that is done. */
export function CounterProof({ claim, onClaim }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const ask = useAttempt(async () => onClaim(await call(askCounter, {})));
  const waiting = claim.counterCode !== null;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => {
      call(getClaim, {}).then((view) => { if (view.step !== 'prove') onClaim(view); }, () => {});
    }, askEveryMs);
    return () => clearInterval(timer);
  }, [waiting, onClaim]);

  if (!claim.counterCode) {
    return (
      <>
        {ask.failure && <ProblemAlert failure={ask.failure} onTryAgain={() => ask.run(undefined)} />}
        <Button icon="institution" busy={ask.busy} onPress={() => ask.run(undefined)}>{say.getCounterCode}</Button>
      </>
    );
  }
  const { code, expiresAt } = claim.counterCode;
  return (
    <Panel title={say.counterCode}>
      <p className="big-code">{`${code.slice(0, 4)} ${code.slice(4)}`}</p>
      <p>{say.counterShow}</p>
      <p className="kit-small">{say.counterUntil(formatInstant(expiresAt, language))}</p>
      <p className="kit-small" role="status">{say.counterWaiting}</p>
    </Panel>
  );
}
