import { Line, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useChannelEntry } from './use-channel-entry.ts';
import { words } from './words.ts';

/** On the claim: from which app one came, and what that means for the name. Nothing for whoever came from none. */
export function CameFrom(): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const entry = useChannelEntry();
  const { channel = null, state = 'none', realNameGiven = false } = entry.data ?? {};
  if (channel === null || state === 'none') return null;
  return <Line icon="check" tone="good"><b>{say.cameFrom(channel.name[language])}</b>{realNameGiven ? say.cameWithName : say.cameWithoutName}</Line>;
}
