import { Button, call, Icon, LanguageSwitcher, Mark, Toasts, toast, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { enrolDemoTerminal, listTestPersons } from './addresses.ts';
import { askForCode } from './ask-for-code.ts';
import { Inbox } from './Inbox.tsx';
import { Portrait } from './Portrait.tsx';
import { phoneInHand } from './test-person.ts';
import { words } from './words.ts';

const FIRST = 'all-in-order';

/** Phone and counter side by side; the code goes from the one to the other as over a counter. */
export function DeskPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const phone = useRef<HTMLIFrameElement>(null);
  const counter = useRef<HTMLIFrameElement>(null);
  const [id, setId] = useState(() => new URLSearchParams(location.hash.slice(1)).get('person') || FIRST);
  const [shown, setShown] = useState(() => `/app/claim#person=${id}`);
  const ready = useEnrolledTill();
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => call(listTestPersons, {}), staleTime: Number.POSITIVE_INFINITY });
  const person = persons.data?.find((each) => each.id === id) ?? persons.data?.find((each) => each.id === FIRST);
  useEffect(() => { document.title = `${say.deskTitle} · Yika`; }, [say]);

  const handOver = async (): Promise<void> => {
    const [holder, till] = [phone.current?.contentWindow, counter.current?.contentWindow];
    const text = holder && till ? await askForCode(holder) : null;
    if (text === null) {
      toast(say.noCode);
      return;
    }
    till?.postMessage({ type: 'yika:code', text }, location.origin);
    counter.current?.scrollIntoView({ block: 'nearest' });
    toast(say.handedOver);
  };
  // A new address each time: choosing the same person again starts again, and a new fragment alone would not load the page.
  const open = (address: string, fragment = ''): void => setShown(`${address}?at=${Date.now()}${fragment}`);
  const choose = (chosen: string): void => {
    setId(chosen);
    open('/app/claim', `#person=${chosen}`);
  };
  return (
    <div className="desk">
      <header className="desk__bar">
        <a className="desk__brand" href="/start"><Mark /> {say.toStart}</a>
        <h1>{say.deskTitle}</h1>
        <LanguageSwitcher />
      </header>
      <section className="desk__person" aria-label={say.one}>
        {person && <Portrait id={person.id} width={56} />}
        <div className="desk__who">
          <label htmlFor="desk-person" className="kit-unseen">{say.one}</label>
          <select id="desk-person" value={person?.id ?? ''} onChange={(event) => choose(event.target.value)}>
            {(persons.data ?? []).map((each) => <option key={each.id} value={each.id}>{each.name} · {each.story[language].slice(0, 60)}</option>)}
          </select>
          <p className="kit-small kit-second">{say.pin}: <b>{person?.pin}</b></p>
        </div>
        <Inbox phone={person ? phoneInHand(person) : null} most={1} />
      </section>
      <p className="desk__narrow">{say.deskNarrow}</p>
      <main className="desk__main">
        <section className="desk__phone">
          <div className="desk__acts">
            <Button kind="secondary" icon="code" onPress={() => open('/code/')}>{say.showCode}</Button>
          </div>
          <iframe ref={phone} title={say.phoneFrame} src={shown} allow="camera; screen-wake-lock; clipboard-write" />
        </section>
        <section className="desk__counter">
          <div className="desk__acts">
            <Button icon="next" onPress={handOver}>{say.handOver}</Button>
            <span className="desk__caption"><Icon name="scan" size={20} /> {say.counterFrame}</span>
          </div>
          {ready ? <iframe ref={counter} title={say.counterFrame} src="/counter/" allow="camera" /> : <div className="desk__wait" data-loading />}
        </section>
      </main>
      <Toasts />
    </div>
  );
}

/** A till that is enrolled already stays as it is; otherwise one click was promised, and here not even that is needed. */
function useEnrolledTill(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void fetch('/api/counter/terminal').then(async (reply) => { if (!reply.ok) await call(enrolDemoTerminal, { body: {} }); }).catch(() => {}).finally(() => setReady(true));
  }, []);
  return ready;
}
