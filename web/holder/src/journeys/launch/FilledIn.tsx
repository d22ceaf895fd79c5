import { call, Line, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactElement } from 'react';
import { getLaunch, getLaunchFields } from '../../addresses.ts';
import { words } from './words.ts';

interface Filled {
  readonly name: string | null;
  readonly identityNumber: string | null;
  readonly cardNumber: string | null;
}

/** On the claim: what the app handed over is filled in once, and said to be its. What the person types afterwards stays. */
export function FilledIn({ onFilled }: { readonly onFilled: (filled: Filled) => void }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const launch = useQuery({ queryKey: ['launch'], queryFn: () => call(getLaunch, {}) });
  const { state = 'none', app = null, given = [] } = launch.data ?? {};
  const asks = state === 'approved' && given.length > 0;
  const fields = useQuery({ queryKey: ['launch-fields'], queryFn: () => call(getLaunchFields, {}), enabled: asks, staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false });
  const done = useRef(false);
  useEffect(() => {
    if (!fields.data || done.current) return;
    done.current = true;
    onFilled(fields.data);
  }, [fields.data, onFilled]);
  if (!asks || app === null || !fields.data) return null;
  return <Line icon="check" tone="good"><b>{say.filledIn(app.name[language])}</b>{say.filledInWords}</Line>;
}
