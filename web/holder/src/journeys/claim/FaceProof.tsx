import { Button, call, CheckboxLine, ProblemAlert, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { startFaceCheck } from '../../addresses.ts';
import { words } from './words.ts';

/** A face check has its own consent, and is never the only way (rules on face recognition, in force 2025-06-01). */
export function FaceProof(): ReactElement {
  const say = useWords(words);
  const [agreed, setAgreed] = useState(false);
  const start = useAttempt(async () => {
    const { url } = await call(startFaceCheck, { body: { consentToFace: true } });
    location.assign(url);
  });
  return (
    <>
      <CheckboxLine checked={agreed} onChange={setAgreed}>{say.faceConsent}</CheckboxLine>
      <p className="kit-small">{say.faceElsewhere}</p>
      {start.failure && <ProblemAlert failure={start.failure} onTryAgain={() => start.run(undefined)} />}
      <Button icon="camera" busy={start.busy} missing={agreed ? null : say.faceMissing} onPress={() => start.run(undefined)}>{say.startFace}</Button>
    </>
  );
}
