import { Alert, call, Empty, List, ListRow, PageShell, ProblemAlert, Skeleton, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { finishBenefitFaceCheck } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useFaceResult } from '../../app/use-face-result.ts';
import { useWayBack } from '../../app/use-way-back.ts';
import { openOf, useCases } from '../cases/use-cases.ts';
import { BenefitPanel } from './BenefitPanel.tsx';
import { useBenefits } from './use-benefits.ts';
import { words } from './words.ts';

/** What one draws, by when it is to be proved, and proving it now. The face service leads back here. */
export function BenefitsPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const back = useWayBack('/');
  const queries = useQueryClient();
  const [done, setDone] = useState(false);
  const benefits = useBenefits();
  const underReview = openOf(useCases().data ?? []).find(({ service }) => service === 'benefit_qualification')?.caseNumber ?? null;
  const face = useFaceResult(async (result) => {
    try {
      queries.setQueryData(['benefits'], await call(finishBenefitFaceCheck, { body: { result } }));
      setDone(true);
    } finally {
      // Also after a refusal: a try is spent.
      await queries.invalidateQueries();
    }
  });
  return (
    <PageShell title={say.title} back={{ onPress: back }} elder>
      {done && <Alert tone="good" urgent title={say.done}><p>{say.doneWords}</p></Alert>}
      {face.failure && <ProblemAlert failure={face.failure} onTryAgain={face.again} />}
      {face.busy ? <Skeleton heights={[60, 220]} /> : (
        <Loaded query={benefits} heights={[60, 220]}>
          {({ benefits: drawn, today }) => drawn.length === 0
            ? <Empty icon="bank" title={say.none}>{say.noneWords}</Empty>
            : drawn.map((one) => <BenefitPanel key={one.benefitId} benefit={one} today={today} underReview={underReview} />)}
        </Loaded>
      )}
      <List><ListRow icon="institution" title={say.unemployment} words={say.unemploymentWords} href="/app/work" onPress={() => void go({ to: '/work' })} /></List>
    </PageShell>
  );
}
