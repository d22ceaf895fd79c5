import { Alert, Button, LinkButton, PageShell, useLanguage, useWords } from '@yika/kit';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useHost } from '../../host/current-host.ts';
import { channelNames, enterAddress } from './enter-address.ts';
import { OtherWays } from './OtherWays.tsx';
import { words } from './words.ts';

/**
 * Inside a mini-program the program asks, on a screen of its own: this page opens that screen, once by itself and again by a button, and the program
 * comes back by /return. Opened anywhere else it says so, and offers the approval page.
 */
export function ProgramPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const { state } = useSearch({ from: '/channel/mini-program' });
  const { openScreen } = useHost();
  const [outside, setOutside] = useState(state === undefined);
  const asked = useRef(false);
  const ask = async (): Promise<void> => {
    await openScreen?.(`/pages/approve/approve?state=${state ?? ''}`).catch(() => setOutside(true));
  };
  useEffect(() => {
    if (!openScreen || asked.current || state === undefined) return;
    asked.current = true;
    void ask();
  });
  return (
    <PageShell title={outside ? say.programOutsideTitle : say.programTitle} back={{ onPress: () => void go({ to: '/' }) }} elder>
      {outside
        ? <Alert title={say.programOutside}><p>{say.programOutsideWords}</p></Alert>
        : <p>{say.programLead}</p>}
      {outside
        ? <LinkButton href={enterAddress('wechat', { language })}>{say.enterWith(channelNames['wechat']?.[language] ?? 'WeChat')}</LinkButton>
        : <Button onPress={ask} missing={openScreen ? null : say.programWaits}>{say.programAsk}</Button>}
      <OtherWays />
    </PageShell>
  );
}
