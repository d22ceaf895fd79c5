import { call, List, ListRow, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listChannels } from '../../addresses.ts';
import { useHost } from '../../host/current-host.ts';
import { NotAnswering } from '../not-answering/NotAnswering.tsx';
import { useNotAnswering } from '../not-answering/use-not-answering.ts';
import { enterAddress } from './enter-address.ts';
import { words } from './words.ts';

/** The ways in through other apps that are open. Inside one of them the others cannot be reached, and are not offered; without an answer there are none. */
export function EnterWith({ region }: { readonly region: string | undefined }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const { name: host } = useHost();
  const listed = useQuery({ queryKey: ['channels', region], queryFn: () => call(listChannels, { query: region === undefined ? {} : { region } }) });
  const channels = listed.data?.channels ?? [];
  const here = channels.some(({ channel }) => channel === host) ? channels.filter(({ channel }) => channel === host) : channels;
  const silent = useNotAnswering();
  if (here.length === 0) return null;
  const open = here.filter(({ channel }) => silent.every(({ neighbour }) => neighbour !== channel)).map(({ name }) => say.enterWith(name[language]));
  return (
    <>
      <NotAnswering of={here.map(({ channel }) => channel)} openWays={[...open, say.withoutChannel, say.atCounter]} />
      <List label={say.enter}>
        {here.map(({ channel, name }) => <ListRow key={channel} icon="phone" title={say.enterWith(name[language])} words={say.enterWords} href={enterAddress(channel, { language, region })} />)}
      </List>
    </>
  );
}
