import { formatDigits } from '@yika/code';
import { Barcode128, Button, Facts, formatInstant, Line, QrCode, Ring, type Language } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import type { CodeSession, ShownView } from './code-session.ts';
import { LineHint } from './LineHint.tsx';
import type { CodeWords } from './words/code-words.ts';

interface Props {
  readonly view: ShownView;
  readonly say: CodeWords;
  readonly language: Language;
  readonly now: number;
  readonly hidden: boolean;
  /** The host has made the screen bright: nobody need be asked to. */
  readonly bright: boolean;
  readonly session: CodeSession;
}

/** The code as large as the screen lets it be. With a line: ring and digits; without: how often still, and what it proves. */
export function ShownCode({ view, say, language, now, hidden, bright, session }: Props): ReactElement {
  const secondsLeft = Math.max(0, Math.min(view.renewEverySeconds, Math.ceil((view.renewsAt - now) / 1000)));
  return (
    <div className="code__shown">
      <h1>{say.title}</h1>
      <p className="code__give">{say.give}</p>
      {/* What the phone keeps of a page that is put away is a picture of it: without the code. */}
      <div className="code__qr" style={hidden ? { visibility: 'hidden' } : undefined} data-code={view.text}>
        <QrCode text={view.text} label={say.qr} />
      </div>
      {view.offline ? <Offline offline={view.offline} say={say} language={language} session={session} /> : <Online view={view} say={say} secondsLeft={secondsLeft} bright={bright} session={session} />}
    </div>
  );
}

interface OnlineProps {
  readonly view: ShownView;
  readonly say: CodeWords;
  readonly secondsLeft: number;
  readonly bright: boolean;
  readonly session: CodeSession;
}

function Online({ view, say, secondsLeft, bright, session }: OnlineProps): ReactElement {
  const [barcodeShown, setBarcodeShown] = useState(false);
  const digits = view.digits ?? '';
  return (
    <>
      <div className="code__renewal">
        <Ring secondsLeft={secondsLeft} secondsWhole={view.renewEverySeconds} />
        <div>
          {say.renews}
          <br />
          <Button kind="quiet" icon="renew" onPress={() => session.renew()}>{say.renewNow}</Button>
        </div>
      </div>
      <div className="code__facts">
        <Facts facts={[
          [say.holder, <>{view.maskedName} &nbsp;<span className="code__number">{view.maskedIdentityNumber}</span></>],
          [say.digits, <span key="digits" className="code__digits" data-digits={digits}>{formatDigits(digits)}</span>],
          ...(bright ? [] : [[say.unread, say.brighter] as const]),
        ]} />
        <Button kind="quiet" onPress={() => setBarcodeShown(!barcodeShown)}>{barcodeShown ? say.hideBarcode : say.showBarcode}</Button>
        {barcodeShown && <Barcode128 text={digits} label={say.barcode} />}
      </div>
    </>
  );
}

interface OfflineProps {
  readonly offline: { readonly left: number; readonly until: number };
  readonly say: CodeWords;
  readonly language: Language;
  readonly session: CodeSession;
}

function Offline({ offline, say, language, session }: OfflineProps): ReactElement {
  const [tried, setTried] = useState(false);
  return (
    <>
      <p className="code__left">{say.left(offline.left)}</p>
      {offline.left > 0 && <p className="kit-small">{say.until(formatInstant(offline.until, language))}</p>}
      <div className="kit-grow" />
      <div className="code__about">
        <Line icon="check">{say.offlineProves}</Line>
        <Line icon="identity">{say.offlineBring}</Line>
      </div>
      <LineHint say={say} />
      <Button kind="secondary" icon="renew" onPress={async () => setTried(!(await session.tryLine()))}>{say.tryLine}</Button>
      <p role="status" className="kit-small">{tried && say.stillOffline}</p>
    </>
  );
}
