import { Icon, useLanguage, useWords } from '@yika/kit';
import { useRef, useState, type ReactElement } from 'react';
import { shellWords } from '../words/shell-words.ts';
import { isSigned } from './is-signed.ts';
import { entryOf, type Entry, type Platform } from './platform.ts';
import { ProgramScreen } from './ProgramScreen.tsx';
import { putBridge } from './put-bridge.ts';
import { Scanner } from './Scanner.tsx';
import type { NetworkName, ViewHost } from './view-host.ts';

interface Props {
  readonly platform: Platform;
  readonly entry: Entry;
  /** Null until it is known: then no signature can be looked at. */
  readonly platformUrl: string | null;
  readonly network: NetworkName;
  /** Who is signed in to the app, and in whose name: its own page, of another origin, reads it there. */
  readonly frameName: string;
  readonly onBridge: (has: boolean | null) => void;
  readonly onClose: () => void;
}

const items = ['appMessage', 'favorite', 'copyUrl'] as const;
type Item = (typeof items)[number];
/** What the page calls them: 'menuItem:share:appMessage', 'menuItem:copyUrl'. */
const shortOf = (name: string): string => name.replace(/^menuItem:(?:share:)?/, '');

/** The product's page inside the app, with the app's bar above it and its bridge in it. */
export function WebView({ platform, entry, platformUrl, network, frameName, onBridge, onClose }: Props): ReactElement {
  const say = useWords(shellWords);
  const { language } = useLanguage();
  const frame = useRef<HTMLIFrameElement>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const [answerScan, setAnswerScan] = useState<((text: string | null) => void) | null>(null);
  // What the bridge is asked later is answered by the shell as it is then.
  const now = useRef({ network, platformUrl, language });
  now.current = { network, platformUrl, language };

  // The mini-program's own screen over the page, and the state that the page gave it.
  const [screen, setScreen] = useState<string | null>(null);
  const openScreen = (address: string): void => {
    setScreen(new URL(address, location.origin).searchParams.get('state') ?? '');
    onBridge(false);
  };
  const comeBack = (address: string): void => {
    setScreen(null);
    if (frame.current) frame.current.src = address;
  };

  const host: ViewHost = {
    scan: () => new Promise((resolve) => setAnswerScan(() => resolve)),
    close: onClose,
    hideMenu: (names) => setHidden((before) => [...new Set([...before, ...(names === 'all' ? items : names.map(shortOf))])]),
    showMenu: (names) => setHidden((before) => (names === 'all' ? [] : before.filter((each) => !names.map(shortOf).includes(each)))),
    network: () => now.current.network,
    language: () => now.current.language,
    openScreen: entry === 'mini_program' ? openScreen : null,
    isSigned: async (config, address) => now.current.platformUrl !== null && isSigned(now.current.platformUrl, config, address),
  };
  const arrived = (): void => {
    setHidden([]);
    setOpen(false);
    if (frame.current) onBridge(putBridge(frame.current, platform, host));
  };
  const scanned = (text: string | null): void => {
    answerScan?.(text);
    setAnswerScan(null);
  };
  const offered: readonly Item[] = items.filter((each) => !hidden.includes(each));
  return (
    <>
      <div className="app-shell__bar">
        <button type="button" className="app-shell__icon" aria-label={say.closeView} onClick={onClose}><Icon name="cross" /></button>
        <h2>{say.social}</h2>
        <button type="button" className="app-shell__icon app-shell__more" aria-label={say.menu} aria-expanded={open} onClick={() => setOpen(!open)}><Icon name="list" /></button>
      </div>
      {open && (offered.length === 0
        ? <p className="app-shell__sheet">{say.menuEmpty}</p>
        : <ul className="app-shell__sheet">{offered.map((each) => <li key={each}>{say.menuItems[each]}</li>)}</ul>)}
      <iframe ref={frame} name={frameName} title={say.view} src={entryOf(platform, entry)} hidden={screen !== null} onLoad={arrived} allow="screen-wake-lock; clipboard-write" />
      {screen !== null && platformUrl !== null && <ProgramScreen platformUrl={platformUrl} frameName={frameName} state={screen} onBack={comeBack} />}
      {answerScan && <Scanner onAnswer={scanned} />}
    </>
  );
}
