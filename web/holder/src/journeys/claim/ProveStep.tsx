import type { ClaimView } from '@yika/contract';
import { Alert, Button, call, Choice, kitWords, PageShell, ProblemAlert, Steps, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { finishFaceCheck } from '../../addresses.ts';
import { useFaceResult } from '../../app/use-face-result.ts';
import { NotAnswering } from '../not-answering/NotAnswering.tsx';
import { useNotAnswering } from '../not-answering/use-not-answering.ts';
import { CounterProof } from './CounterProof.tsx';
import { FaceProof } from './FaceProof.tsx';
import { PhoneProof } from './PhoneProof.tsx';
import { words } from './words.ts';

/** A counter leans on nobody. */
export const neighbourOf = { phone: 'sms', face: 'face', counter: 'nobody' } as const;
type Way = ClaimView['ways'][number];

interface Props {
  readonly claim: ClaimView;
  readonly onClaim: (claim: ClaimView) => void;
  readonly onStartAgain: () => Promise<void>;
}

/** Step two: one of up to three proofs. A second way always stands beside the face. */
export function ProveStep({ claim, onClaim, onStartAgain }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const face = useFaceResult(async (result) => onClaim(await call(finishFaceCheck, { body: { result } })));
  const [chosen, setWay] = useState<Way | null>(null);
  const [choosing, setChoosing] = useState(false);
  const silent = useNotAnswering();
  const answers = (each: Way): boolean => silent.every(({ neighbour }) => neighbour !== neighbourOf[each]);
  const way = chosen ?? wayUnderWay(claim) ?? claim.ways.find(answers) ?? claim.ways[0] ?? 'counter';
  const titles: Record<Way, string> = { phone: say.phone, face: say.face, counter: say.counter };
  // Once the message is on its way there is one thing to do, and the other ways stand behind a button.
  const typing = way === 'phone' && claim.phoneCode !== null && !choosing;
  const told: Record<Way, string> = { phone: say.phoneWords(claim.phoneTail), face: say.faceWords, counter: say.counterWords };
  return (
    <PageShell title={typing ? say.codeTitle : say.proveTitle} eyebrow={kitWords[language].step(2, 3)} back={{ onPress: () => void onStartAgain(), label: say.startAgain }} elder>
      <Steps now={2} whole={3} />
      {!typing && <p>{claim.ways.length > 1 ? say.proveLead : say.proveAtCounter}</p>}
      {!typing && claim.level === 1 && <Alert tone="plain" icon="chip" title={say.levelOne} />}
      {!typing && <NotAnswering of={claim.ways.map((each) => neighbourOf[each])} openWays={claim.ways.filter(answers).map((each) => titles[each])} />}
      {face.failure && <ProblemAlert failure={face.failure} onTryAgain={face.again} />}
      {!typing && claim.ways.length > 1 && <Choice legend={say.ways} items={claim.ways.map((each) => ({ value: each, title: titles[each], words: told[each] }))} chosen={way} onChoose={setWay} />}
      {way === 'phone' && <PhoneProof claim={claim} onClaim={onClaim} />}
      {way === 'face' && <FaceProof />}
      {way === 'counter' && <CounterProof claim={claim} onClaim={onClaim} />}
      {way === 'phone' && (
        <Alert tone="plain" icon="message" title={say.noMessage}>
          <p>{say.noMessageWords}</p>
          {typing && claim.ways.length > 1 && <Button kind="quiet" onPress={() => setChoosing(true)}>{say.otherWay}</Button>}
        </Alert>
      )}
    </PageShell>
  );
}

function wayUnderWay(claim: ClaimView): Way | null {
  if (claim.phoneCode) return 'phone';
  return claim.counterCode ? 'counter' : null;
}
