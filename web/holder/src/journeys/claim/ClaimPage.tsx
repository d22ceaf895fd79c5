import type { ClaimView } from '@yika/contract';
import { Button, call, failureOf, isRefusal, PageShell, ProblemAlert, Skeleton, toast, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { abandonClaim, getClaim } from '../../addresses.ts';
import { nobody, type Person } from '../../app/PersonFields.tsx';
import { DetailsStep } from './DetailsStep.tsx';
import { PinStep } from './PinStep.tsx';
import { ProveStep } from './ProveStep.tsx';
import { words } from './words.ts';

/** Claiming the e-card: details with consent, proof, PIN. A claim in progress goes on where it was left, on this browser. */
export function ClaimPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const queries = useQueryClient();
  // What was typed lives as long as the page and nowhere else; it survives errors, going back and another language.
  const [person, setPerson] = useState<Person>(nobody);
  const [cardNumber, setCardNumber] = useState('');
  const claim = useQuery({ queryKey: ['claim'], queryFn: findClaim, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false });
  const greeted = useRef(false);
  useEffect(() => {
    if (claim.isPending || greeted.current) return;
    greeted.current = true;
    if (claim.data?.step === 'prove' || claim.data?.step === 'set_pin') toast(say.resumed);
  }, [claim.isPending, claim.data, say]);
  const setClaim = (view: ClaimView | null): void => { queries.setQueryData(['claim'], view); };

  const startAgain = async (): Promise<void> => {
    await call(abandonClaim, {}).catch(() => {});
    setClaim(null);
  };
  const arrived = async (): Promise<void> => {
    queries.clear();
    await go({ to: '/', replace: true });
  };

  if (claim.isPending) return <PageShell title={say.title}><Skeleton heights={[76, 76, 76, 52]} /></PageShell>;
  if (claim.isError) {
    const over = isRefusal(claim.error, 'claim_data_corrected');
    return (
      <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
        <ProblemAlert failure={failureOf(claim.error)} {...(!over && { onTryAgain: () => claim.refetch() })} />
        {over && <Button icon="undo" onPress={startAgain}>{say.startAgain}</Button>}
      </PageShell>
    );
  }
  switch (claim.data?.step) {
    case 'prove':
      return <ProveStep claim={claim.data} onClaim={setClaim} onStartAgain={startAgain} />;
    case 'set_pin':
      return <PinStep identityNumber={person.identityNumber || null} onDone={arrived} onStartAgain={startAgain} />;
    case 'done':
    case undefined:
      return <DetailsStep person={person} onPerson={setPerson} cardNumber={cardNumber} onCardNumber={setCardNumber} onClaim={setClaim} onBack={() => void go({ to: '/' })} />;
  }
}

async function findClaim(): Promise<ClaimView | null> {
  try {
    return await call(getClaim, {});
  } catch (error) {
    if (isRefusal(error, 'claim_not_found')) return null;
    throw error;
  }
}
