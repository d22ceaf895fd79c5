import type { ExplanationView } from '@yika/contract';
import { call, failureOf, List, ListRow, PageShell, ProblemAlert, Reference, Skeleton, useLanguage, useWords, formatInstant } from '@yika/kit';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { explainFailure } from '../../addresses.ts';
import { pageOfService } from '../../app/page-of-act.ts';
import { AskAmount } from './AskAmount.tsx';
import { AskByPhone } from './AskByPhone.tsx';
import { Explanation } from './Explanation.tsx';
import { words } from './words.ts';

/** Every reason that the platform knows and may say to whoever asks: what still works, then what does not and the way on. */
export function WhyPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const { reference, situation = 'use' } = useSearch({ from: '/why' });
  const [afterPhone, setAfterPhone] = useState<ExplanationView | null>(null);
  const [amountFen, setAmountFen] = useState<number | null>(null);
  const explanation = useQuery({
    queryKey: ['explanation', situation, reference, amountFen, language], staleTime: 0, placeholderData: keepPreviousData,
    queryFn: () => call(explainFailure, { body: { situation, phoneClock: Date.now(), ...(reference === undefined ? {} : { reference }), ...(amountFen !== null && { amountFen }) } }),
  });
  const shown = afterPhone ?? explanation.data;
  return (
    <PageShell title={situation === 'sign_in' ? say.titleSignIn : say.titleUse} back={{ onPress: () => void go({ to: '/' }) }} elder>
      {explanation.isPending && <Skeleton heights={[60, 140, 140]} />}
      {explanation.isError && <ProblemAlert failure={failureOf(explanation.error)} onTryAgain={() => explanation.refetch()} />}
      {shown && <Explanation explanation={shown} onTryAgain={() => void explanation.refetch()} />}
      {shown?.depth === 'full' && situation === 'use' && <AskAmount busy={explanation.isFetching} onAmount={setAmountFen} />}
      {shown?.depth === 'public' && <AskByPhone situation={situation} onExplanation={setAfterPhone} />}
      <List>
        {shown?.depth === 'full' && situation === 'use' && <ListRow icon="institution" title={say.report} words={say.reportWords} href={`/app${pageOfService('counter_fault')}`} onPress={() => void go({ to: pageOfService('counter_fault') })} />}
        <ListRow icon="call" title={say.call} words={say.callWords} href="tel:12333" />
        <ListRow icon="document" title={say.guide} words={say.guideWords} href="/why-a-card-fails" />
      </List>
      {shown && <Reference reference={shown.reference} also={say.asOf(formatInstant(shown.asOf, language))} />}
    </PageShell>
  );
}
