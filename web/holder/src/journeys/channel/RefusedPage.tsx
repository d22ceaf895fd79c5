import { Line, LinkButton, List, PageShell, Panel, useLanguage, useWords } from '@yika/kit';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CloseRow } from '../../host/CloseRow.tsx';
import { useHost } from '../../host/current-host.ts';
import { channelNames, enterAddress } from './enter-address.ts';
import { OtherWays } from './OtherWays.tsx';
import { words } from './words.ts';

/** The person said no on the approval page. That is no error: what was not shared, and the other ways in. */
export function RefusedPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const { channel } = useSearch({ from: '/channel/refused' });
  const { close } = useHost();
  const [account, realName] = say.notSharedThings;
  return (
    <PageShell title={say.refusedTitle} back={{ onPress: () => void go({ to: '/' }) }} elder>
      <p>{say.refusedLead((channel && channelNames[channel]?.[language]) ?? say.someApp)}</p>
      <Panel title={say.notShared}>
        <Line icon="person">{account}</Line>
        <Line icon="identity">{realName}</Line>
      </Panel>
      <Line icon="shield">{say.neverAsked}</Line>
      {channel && <LinkButton href={enterAddress(channel, { language })}>{say.approve}</LinkButton>}
      <OtherWays />
      {close && <List><CloseRow /></List>}
    </PageShell>
  );
}
