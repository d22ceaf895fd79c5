import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ChannelFailed } from './ChannelFailed.tsx';

/** Where the doors of the channels send a browser whose way in ended. */
export function FailedPage(): ReactElement {
  const { code, reference, channel } = useSearch({ from: '/channel/failed' });
  return <ChannelFailed code={code} reference={reference} channel={channel} />;
}
