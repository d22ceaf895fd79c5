import { call, isRefusal, PageShell, ProblemAlert, Skeleton, failureOf, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { getECard } from '../../addresses.ts';
import { LossByPhone } from './LossByPhone.tsx';
import { LossDone } from './LossDone.tsx';
import { LossSignedIn } from './LossSignedIn.tsx';
import { words } from './words.ts';

export interface Reported {
  readonly lossLapsesOn: string | null;
}

/** Loss, with or without signing in: what stops and what goes on is said before the act. */
export function LossPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const [reported, setReported] = useState<Reported | null>(null);
  const card = useQuery({ queryKey: ['ecard', language], queryFn: () => call(getECard, {}) });
  const stranger = card.isError && isRefusal(card.error, 'sign_in_needed');
  const back = { onPress: (): void => void go({ to: '/' }) };
  if (reported) return <PageShell title={say.doneTitle} titleUnseen back={back} elder><LossDone reported={reported} /></PageShell>;
  return (
    <PageShell title={card.data?.card.status === 4 ? say.undoTitle : say.title} back={back} elder>
      {card.isPending && <Skeleton heights={[24, 120, 120, 52]} />}
      {card.isError && !stranger && <ProblemAlert failure={failureOf(card.error)} onTryAgain={() => card.refetch()} />}
      {card.data && <LossSignedIn card={card.data} onReported={setReported} />}
      {(stranger || (card.isError && !card.data)) && <LossByPhone onReported={setReported} />}
    </PageShell>
  );
}
