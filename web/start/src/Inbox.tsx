import { Button, call, formatTime, Panel, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readDemoInbox } from './addresses.ts';
import { words } from './words.ts';

/** The text messages of one simulated phone, newest first, without a reload. */
export function Inbox({ phone }: { readonly phone: string | null }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const inbox = useQuery({ queryKey: ['inbox', phone], queryFn: () => call(readDemoInbox, { query: phone === null ? {} : { to: phone } }), refetchInterval: 1500, enabled: phone !== null });
  const messages = inbox.data?.messages.slice(0, 4) ?? [];
  return (
    <Panel>
      <h2>{say.inbox}</h2>
      <p className="kit-second kit-small">{phone === null ? say.noPhone : say.inboxOf(phone)}</p>
      <ul className="inbox" aria-live="polite">
        {messages.map((message) => (
          <li key={message.id}>
            <span className="kit-second kit-small">{formatTime(message.at, language, { seconds: true })}</span>
            <p>{message.text}</p>
            {message.code && <p className="inbox__code"><span>{say.code} <b>{message.code}</b></span><Button kind="quiet" icon="copy" onPress={() => navigator.clipboard.writeText(message.code ?? '')}>{say.copy}</Button></p>}
          </li>
        ))}
      </ul>
      {phone !== null && messages.length === 0 && <p>{say.inboxEmpty}</p>}
    </Panel>
  );
}
