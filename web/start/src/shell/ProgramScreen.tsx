import { call, RefusedByServer, useLanguage, useWords } from '@yika/kit';
import { useEffect, useRef, type ReactElement } from 'react';
import { openChannelTicket } from '../addresses.ts';
import { shellWords } from '../words/shell-words.ts';

interface Props {
  readonly platformUrl: string;
  readonly frameName: string;
  /** As the page handed it over. */
  readonly state: string;
  /** The page of ours to which the program sends its web view. */
  readonly onBack: (address: string) => void;
}

interface Answer {
  readonly miniProgram?: unknown;
  readonly loginCode?: unknown;
  readonly nameCode?: unknown;
}

/**
 * The one screen of our mini-program, as docs/channels.md gives it: it has the phone log in and ask about the real name, hands both codes to our
 * server, and sends its web view back with the ticket that it got for them.
 */
export function ProgramScreen({ platformUrl, frameName, state, onBack }: Props): ReactElement {
  const say = useWords(shellWords);
  const { language } = useLanguage();
  const frame = useRef<HTMLIFrameElement>(null);
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<Answer | null>): void => {
      if (source !== frame.current?.contentWindow || origin !== new URL(platformUrl).origin || !data?.miniProgram) return;
      void answerOf(data, state).then((address) => back.current(address));
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [platformUrl, state]);
  return <iframe ref={frame} name={frameName} title={say.programAsks} src={`${platformUrl}/mini-program/approval?lang=${language}`} />;
}

async function answerOf({ miniProgram, loginCode, nameCode }: Answer, state: string): Promise<string> {
  if (miniProgram !== 'approved') return `/return/wechat?${new URLSearchParams({ state })}`;
  try {
    const { ticket } = await call(openChannelTicket, { params: { channel: 'wechat' }, body: { state, loginCode: String(loginCode), nameCode: String(nameCode) } });
    return `/return/wechat?${new URLSearchParams({ code: ticket, state })}`;
  } catch (error) {
    const problem = error instanceof RefusedByServer ? error.problem : null;
    return `/app/channel/failed?${new URLSearchParams({ channel: 'wechat', ...(problem && { code: problem.code, reference: problem.reference }) })}`;
  }
}
