import { call, List, ListRow, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listChannels } from '../../addresses.ts';
import { useHost } from '../../host/current-host.ts';
import { enterAddress } from './enter-address.ts';
import { words } from './words.ts';

/** The ways in through other apps that are open. Inside one of them the others cannot be reached, and are not offered; without an answer there are none. */
export function EnterWith({ region }: { readonly region: string | undefined }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const { name: host } = useHost();
  const open = useQuery({ queryKey: ['channels', region], queryFn: () => call(listChannels, { query: region === undefined ? {} : { region } }) });
  const channels = open.data?.channels ?? [];
  const here = channels.some(({ channel }) => channel === host) ? channels.filter(({ channel }) => channel === host) : channels;
  if (here.length === 0) return null;
  return (
    <List label={say.enter}>
      {here.map(({ channel, name }) => <ListRow key={channel} icon="phone" title={say.enterWith(name[language])} words={say.enterWords} href={enterAddress(channel, { language, region })} />)}
    </List>
  );
}
