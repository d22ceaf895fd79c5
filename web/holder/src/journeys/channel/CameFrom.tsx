import { call, Line, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { getChannelEntry } from '../../addresses.ts';
import { words } from './words.ts';

/** On the claim: from which app one came, and what that means for the name. Nothing for whoever came from none. */
export function CameFrom(): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const entry = useQuery({ queryKey: ['channel'], queryFn: () => call(getChannelEntry, {}) });
  const { channel = null, state = 'none', realNameGiven = false } = entry.data ?? {};
  if (channel === null || state === 'none') return null;
  return <Line icon="check" tone="good"><b>{say.cameFrom(channel.name[language])}</b>{realNameGiven ? say.cameWithName : say.cameWithoutName}</Line>;
}
