import type { BenefitView } from '@yika/contract';
import { Alert, Button, call, CheckboxLine, Panel, ProblemAlert, useAttempt, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { startBenefitFaceCheck } from '../../addresses.ts';
import { words } from './words.ts';

/** By face, while there are tries; a person of the office can always be asked (rules on face recognition, in force 2025-06-01). */
export function ProveNow({ benefit, underReview }: { readonly benefit: BenefitView; readonly underReview: string | null }): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const { benefitId, faceTriesLeft } = benefit;
  return (
    <Panel title={say.prove}>
      <div className="kit-stack">
        {faceTriesLeft !== null && faceTriesLeft > 0 ? <ByFace benefitId={benefitId} triesLeft={faceTriesLeft} /> : <p>{faceTriesLeft === null ? say.faceImpossible : say.triesSpent}</p>}
        {underReview === null
          ? <Button kind={faceTriesLeft ? 'secondary' : 'primary'} icon="person" onPress={() => void go({ to: '/services/$service', params: { service: 'benefit_qualification' } })}>{say.byDesk}</Button>
          : (
            <Alert tone="plain" icon="clock" title={say.underReview}>
              <p>{say.underReviewWords}</p>
              <Button kind="secondary" onPress={() => void go({ to: '/cases/$caseNumber', params: { caseNumber: underReview } })}>{say.follow}</Button>
            </Alert>
          )}
      </div>
    </Panel>
  );
}

/** With a consent of its own, asked each time. */
function ByFace({ benefitId, triesLeft }: { readonly benefitId: string; readonly triesLeft: number }): ReactElement {
  const say = useWords(words);
  const [agreed, setAgreed] = useState(false);
  const start = useAttempt(async (_: null) => {
    const { url } = await call(startBenefitFaceCheck, { params: { benefitId }, body: { consentToFace: true } });
    location.assign(url);
  });
  return (
    <>
      <CheckboxLine checked={agreed} onChange={setAgreed}>{say.consent}</CheckboxLine>
      <p className="kit-small">{say.elsewhere} {say.triesLeft(triesLeft)}</p>
      {start.failure && <ProblemAlert failure={start.failure} onTryAgain={() => start.run(null)} />}
      <Button icon="camera" busy={start.busy} missing={agreed ? null : say.consentMissing} onPress={() => start.run(null)}>{say.start}</Button>
    </>
  );
}
