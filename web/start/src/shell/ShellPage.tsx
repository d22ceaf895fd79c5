import { call, Icon, LanguageSwitcher, Mark, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { getNeighbours, listTestPersons } from '../addresses.ts';
import { browserAddressOf } from '../browser-address.ts';
import { shellWords } from '../words/shell-words.ts';
import { words } from '../words.ts';
import { AppMenu } from './AppMenu.tsx';
import { NameChoice } from './NameChoice.tsx';
import { accounts, frameNameOf, inNameOf, steps, type Account, type Entry, type Platform, type Step } from './platform.ts';
import { Segments } from './Segments.tsx';
import type { NetworkName } from './view-host.ts';
import { WebView } from './WebView.tsx';

/** Plays the app that people come from, for somebody at a desktop: tabs, menus with the guide's labels, and the web view. */
export function ShellPage({ platform }: { readonly platform: Platform }): ReactElement {
  const say = useWords(shellWords);
  const start = useWords(words);
  const { language } = useLanguage();
  const [tab, setTab] = useState(3);
  const [step, setStep] = useState<Step>('me');
  const [entry, setEntry] = useState<Entry>('page');
  const [network, setNetwork] = useState<NetworkName>('wifi');
  const [account, setAccount] = useState<Account>('one');
  const [namedId, setNamedId] = useState<string | null>(null);
  const [hasBridge, setHasBridge] = useState<boolean | null>(null);
  const neighbours = useQuery({ queryKey: ['neighbours'], queryFn: () => call(getNeighbours, {}) });
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => call(listTestPersons, {}), staleTime: Number.POSITIVE_INFINITY });
  const inNameOfId = namedId ?? inNameOf[account];
  const named = persons.data?.find(({ id }) => id === inNameOfId) ?? null;
  const platformUrl = browserAddressOf(neighbours.data?.urls[platform]);
  useEffect(() => { document.title = `${say.title[platform]} · Yika`; }, [say, platform]);
  const leave = (): void => {
    setStep('city');
    setHasBridge(null);
  };
  const back = (): void => setStep(steps[steps.indexOf(step) - 1] ?? 'me');
  return (
    <div className="app-shell">
      <header className="desk__bar">
        <a className="desk__brand" href="/start"><Mark /> {start.toStart}</a>
        <LanguageSwitcher />
      </header>
      <main className="app-shell__main">
        <section className="app-shell__words">
          <h1>{say.title[platform]}</h1>
          <p>{say.honest[platform]}</p>
          <p>{say.how}</p>
          <Segments label={say.account} items={accounts[platform]} chosen={account} onChoose={(chosen) => { setAccount(chosen); setNamedId(null); }} />
          <NameChoice platform={platform} persons={persons.data ?? []} chosen={inNameOfId} onChoose={setNamedId} />
          <Segments label={say.network} items={say.networks} chosen={network} onChoose={setNetwork} />
          <p className="app-shell__bridge" role="status">{step !== 'view' || hasBridge === null ? '' : hasBridge ? say.bridgeReady : say.bridgeWaits}</p>
        </section>
        <section className="app-shell__phone" aria-label={say.phone}>
          <p className="app-shell__strip">{say.title[platform]}</p>
          {step === 'view'
            ? <WebView platform={platform} entry={entry} platformUrl={platformUrl} network={network} frameName={frameNameOf(account, named)} onBridge={setHasBridge} onClose={leave} />
            : (
              <>
                <div className="app-shell__bar">
                  {step !== 'me' && tab === 3 && <button type="button" className="app-shell__icon" aria-label={say.back} onClick={back}><Icon name="back" /></button>}
                  <h2>{tab === 3 ? say.screens[step] : say.tabs[platform][tab]}</h2>
                </div>
                {tab === 3 ? <AppMenu step={step} hasMiniProgram={platform === 'wechat'} onStep={(next, by) => { setStep(next); setEntry(by); }} /> : tab === messagesTab[platform] && platformUrl !== null
                  ? <iframe className="app-shell__messages" title={say.tabs[platform][tab]} src={`${platformUrl}/messages?person=${account}&lang=${language}`} />
                  : <p className="app-shell__empty">{say.emptyTab}</p>}
                {step === 'me' && (
                  <nav className="app-shell__tabs" aria-label={say.tabList}>
                    {say.tabs[platform].map((name, index) => (
                      <button key={name} type="button" aria-current={index === tab ? 'page' : undefined} onClick={() => setTab(index)}>
                        <Icon name={tabIcons[index] ?? 'person'} />{name}
                      </button>
                    ))}
                  </nav>
                )}
              </>
            )}
          <span className="app-shell__home" aria-hidden="true" />
        </section>
      </main>
    </div>
  );
}

/** Where each app shows what service accounts write. */
const messagesTab: Readonly<Record<Platform, number>> = { wechat: 0, alipay: 2 };
const tabIcons = ['message', 'list', 'search', 'person'] as const;
