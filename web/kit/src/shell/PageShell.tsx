import { useEffect, useRef, type CSSProperties, type ReactElement, type ReactNode, type RefObject } from 'react';
import { ReadAloud } from '../actions/ReadAloud.tsx';
import { Toasts } from '../actions/Toast.tsx';
import { useElderMode } from '../language/elder.ts';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';
import { Mark } from '../marks/Mark.tsx';
import { ElderSwitch } from './ElderSwitch.tsx';
import { LanguageSwitcher } from './LanguageSwitcher.tsx';

interface Props {
  /** The page's one h1; also the title of the window. */
  readonly title: string;
  /** Above the title: "Step 1 of 3". */
  readonly eyebrow?: string;
  /** Where "back" leads; without it the mark stands there. */
  readonly back?: { readonly onPress: () => void; readonly label?: string };
  /** At the end of the bar, before the language switcher. */
  readonly end?: ReactNode;
  /** Offers elder mode at the foot of the page. */
  readonly elder?: boolean;
  /** Beside the title and not shown, when the page draws its own heading. */
  readonly titleUnseen?: boolean;
  /** CSS length of the content column. */
  readonly width?: string;
  readonly children: ReactNode;
}

/** The frame of every page: bar, one heading, content, and the notice of what this is not. */
export function PageShell({ title, eyebrow, back, end, elder = false, titleUnseen = false, width, children }: Props): ReactElement {
  const { language } = useLanguage();
  const say = kitWords[language];
  const heading = useArrival(title);
  const [isElder] = useElderMode();
  const large = elder && isElder;
  return (
    <div className="kit-shell" style={width === undefined ? undefined : ({ '--shell-width': width } as CSSProperties)}>
      <a className="kit-shell__skip" href="#content">{say.skip}</a>
      <header className={`kit-bar${back ? ' kit-bar--back' : ''}`}>
        {back ? (
          <button type="button" className="kit-bar__back" onClick={back.onPress}>
            <Icon name="back" />
            {back.label ?? say.back}
          </button>
        ) : (
          <span className="kit-bar__brand"><Mark />Yika</span>
        )}
        <div className="kit-bar__end">
          {end}
          {large ? <ReadAloud /> : <LanguageSwitcher />}
        </div>
      </header>
      <main id="content" className="kit-main">
        <div className={titleUnseen ? 'kit-unseen' : undefined}>
          {eyebrow !== undefined && <p className="kit-eyebrow">{eyebrow}</p>}
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
        </div>
        {children}
      </main>
      <footer className="kit-notice">
        {elder && <div className="kit-notice__switches"><ElderSwitch />{large && <LanguageSwitcher />}</div>}
        <div>{say.notice}</div>
      </footer>
      <Toasts />
    </div>
  );
}

let pagesSeen = 0;

/** After a change of page inside the app the reader starts at the heading, as after a real page load. */
function useArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Yika`;
  }, [title]);
  useEffect(() => {
    const first = pagesSeen === 0;
    pagesSeen += 1;
    const taken = document.activeElement !== null && document.activeElement !== document.body;
    if (!first && !taken) heading.current?.focus({ preventScroll: true });
    if (!first) window.scrollTo(0, 0);
  }, []);
  return heading;
}
