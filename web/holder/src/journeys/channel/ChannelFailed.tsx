import { refusals, type RefusalCode } from '@yika/contract';
import { Alert, formatInstant, Line, LinkButton, List, ListRow, PageShell, Reference, useLanguage, useWords, type Language } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { NotAnswering } from '../not-answering/NotAnswering.tsx';
import { useNotAnswering } from '../not-answering/use-not-answering.ts';
import { words as silenceWords } from '../not-answering/words.ts';
import { enterAddress } from './enter-address.ts';
import { isOfRealName } from './is-of-real-name.ts';
import { OtherWays } from './OtherWays.tsx';
import { words } from './words.ts';

interface Props {
  readonly code: string | undefined;
  readonly reference: string | undefined;
  readonly channel: string | undefined;
  /** Where one goes on without the app; without it, to an empty claim. */
  readonly onWithout?: () => void;
}

/** The way in through a channel ended in an error: what it was, what helps, the reference for support, and the other ways. */
export function ChannelFailed({ code, reference, channel, onWithout }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const silence = useWords(silenceWords);
  const go = useNavigate();
  const { what, next } = reasonOf(code, language) ?? { what: say.failedUnknown, next: say.failedUnknownNext };
  const ofName = isOfRealName(code);
  const silent = useNotAnswering().find(({ neighbour }) => neighbour === channel);
  const saysSo = code === 'channel_unreachable' || code === 'channel_busy';
  return (
    <PageShell title={ofName ? say.nameTitle : say.failedTitle} back={{ onPress: onWithout ?? (() => void go({ to: '/' })) }} elder>
      <Alert urgent title={what}>
        {silent && saysSo && <p>{silence.since(formatInstant(silent.since, language))}</p>}
        <p>{next}</p>
        {reference && <Reference reference={reference} />}
      </Alert>
      {ofName && <Line icon="shield">{say.nothingLinked}</Line>}
      {channel && !saysSo && <NotAnswering of={[channel]} />}
      {channel && <LinkButton icon="renew" kind={silent ? 'secondary' : 'primary'} href={enterAddress(channel, { language })}>{ofName ? say.enterWithOwn : say.enterAgain}</LinkButton>}
      <OtherWays {...(onWithout && { onWithout })} />
      <List>
        <ListRow icon="question" title={say.why} words={say.whyWords} href="/app/why?situation=sign_in" onPress={() => void go({ to: '/why', search: { situation: 'sign_in', ...(reference ? { reference } : {}) } })} />
      </List>
    </PageShell>
  );
}

/** Our own words for a code of ours. What stands in an address is never shown as words. */
function reasonOf(code: string | undefined, language: Language): { readonly what: string; readonly next: string } | null {
  if (code === undefined || !Object.hasOwn(refusals, code)) return null;
  const { holder, next } = refusals[code as RefusalCode][language];
  return { what: holder, next };
}
