import { Icon, LinkButton, Button, type Language } from '@yika/kit';
import type { ReactElement, ReactNode } from 'react';
import { useShownCode } from '../host/use-shown-code.ts';
import { AfterScanView } from './AfterScanView.tsx';
import { useHandOver } from './hand-over.ts';
import { LineHint } from './LineHint.tsx';
import { ShownCode } from './ShownCode.tsx';
import { useCodeSession } from './use-code-session.ts';
import type { CodeWords } from './words/code-words.ts';

interface Props {
  readonly words: CodeWords;
  readonly language: Language;
}

/** The code, on a white page of its own that opens at once and works without a line. */
export function CodePage({ words: say, language }: Props): ReactElement {
  if (!isSecureContext) return <Frame say={say}><Answer title={say.insecure} icon="lock"><p>{say.insecureWords}</p></Answer></Frame>;
  return <LiveCodePage words={say} language={language} />;
}

function LiveCodePage({ words: say, language }: Props): ReactElement {
  const { view, session, now, hidden } = useCodeSession();
  useHandOver(view.kind === 'code' && !hidden ? view.text : null);
  const { bright } = useShownCode(view.kind === 'code' && !hidden);
  const offline = (view.kind === 'code' && view.offline !== null) || view.kind === 'covered' || view.kind === 'spent' || view.kind === 'paused' || view.kind === 'without';
  const tryLine = <><LineHint say={say} /><Button kind="secondary" icon="renew" onPress={() => session.tryLine()}>{say.tryLine}</Button></>;
  return (
    <Frame say={say} end={offline && <span className="kit-state code__offline"><Icon name="offline" size={20} />{say.offline}</span>}>
      {view.kind === 'starting' && <Answer title={say.title}><p role="status">{say.loading}</p></Answer>}
      {view.kind === 'code' && <ShownCode view={view} say={say} language={language} now={now} hidden={hidden} bright={bright} session={session} />}
      {view.kind === 'covered' && (
        <Answer title={say.covered} icon="eye-closed">
          <p>{say.coveredWords(view.left)}</p>
          {view.left > 0 && <Button icon="code" onPress={() => session.showAgain()}>{say.showAgain}</Button>}
          {tryLine}
        </Answer>
      )}
      {view.kind === 'paused' && <Answer title={say.paused} icon="line-cut"><p>{say.pausedWords}</p>{tryLine}</Answer>}
      {view.kind === 'spent' && <Answer title={say.spent} icon="line-cut"><p>{say.spentWords}</p>{tryLine}</Answer>}
      {view.kind === 'without' && <Answer title={say.without} icon="line-cut"><p>{say.withoutWords}</p>{tryLine}</Answer>}
      {view.kind === 'trouble' && <Answer title={say.trouble} icon="line-cut"><p>{say.troubleWords}</p>{tryLine}</Answer>}
      {view.kind === 'sign_in' && <Answer title={say.signIn} icon="key"><p>{say.signInWords}</p><LinkButton href="/app/sign-in?after=/code/">{say.signIn}</LinkButton></Answer>}
      {view.kind === 'no_key' && <Answer title={say.noKey} icon="phone"><p>{say.noKeyWords}</p><LinkButton href="/app/sign-in?after=/code/">{say.confirm}</LinkButton></Answer>}
      {view.kind === 'refused' && (
        <Answer title={view.title} icon="warning">
          <p>{view.detail}</p>
          <LinkButton href={`/app/why?reference=${encodeURIComponent(view.reference)}`} icon="question">{say.why}</LinkButton>
          <Button kind="secondary" icon="renew" onPress={() => session.tryLine()}>{say.tryLine}</Button>
          <p className="kit-small">{say.reference(view.reference)}</p>
        </Answer>
      )}
      {view.kind === 'scanned' && <AfterScanView scan={view.scan} say={say} language={language} onAnother={() => session.another()} />}
    </Frame>
  );
}

function Frame({ say, end, children }: { readonly say: CodeWords; readonly end?: ReactNode; readonly children: ReactNode }): ReactElement {
  return (
    <div className="kit-shell code">
      <header className="kit-bar kit-bar--back">
        <a className="kit-bar__back" href="/app/"><Icon name="back" />{say.back}</a>
        <div className="kit-bar__end">{end}</div>
      </header>
      <main className="kit-main">{children}</main>
    </div>
  );
}

interface AnswerProps {
  readonly title: string;
  readonly icon?: Parameters<typeof Icon>[0]['name'];
  readonly children: ReactNode;
}

function Answer({ title, icon, children }: AnswerProps): ReactElement {
  return (
    <div className="code__answer">
      {icon && <Icon name={icon} size={48} />}
      <h1>{title}</h1>
      {children}
    </div>
  );
}
