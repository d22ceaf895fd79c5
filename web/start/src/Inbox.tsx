import { Button, call, formatTime, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { readDemoInbox } from './addresses.ts';
import { words } from './words.ts';

/** The text messages of one simulated phone, newest first, without a reload. */
export function Inbox({ phone, most = 3 }: { readonly phone: string | null; readonly most?: number }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const inbox = useQuery({ queryKey: ['inbox', phone], queryFn: () => call(readDemoInbox, { query: phone === null ? {} : { to: phone } }), refetchInterval: 1500, enabled: phone !== null });
  const messages = phone === null ? [] : (inbox.data?.messages.slice(0, most) ?? []);
  return (
    <section className="inbox" aria-label={say.inbox}>
      <p className="inbox__head"><b>{say.inbox}</b> <span className="kit-second kit-small">{phone === null ? say.noPhone : say.inboxOf(phone)}</span></p>
      <ul aria-live="polite">
        {messages.map((message) => (
          <li key={message.id}>
            <p className="inbox__text"><span className="kit-second kit-small">{formatTime(message.at, language, { seconds: true })}</span> {message.text}</p>
            {message.code && <p className="inbox__code"><span className="kit-unseen">{say.code}</span><b>{message.code}</b><Copy text={message.code} /></p>}
          </li>
        ))}
      </ul>
      {phone !== null && messages.length === 0 && <p className="kit-second kit-small">{say.inboxEmpty}</p>}
    </section>
  );
}

function Copy({ text }: { readonly text: string }): ReactElement {
  const say = useWords(words);
  const [copied, setCopied] = useState(false);
  // Without a secure context there is no clipboard: the code stands there to be typed.
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(text);
    setCopied(navigator.clipboard !== undefined);
  };
  return <Button kind="quiet" icon={copied ? 'check' : 'copy'} onPress={copy}>{copied ? say.copied : say.copy}</Button>;
}
