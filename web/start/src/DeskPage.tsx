import { Button, call, LinkButton, Mark, LanguageSwitcher, Toasts, toast, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { enrolDemoTerminal, listTestPersons } from './addresses.ts';
import { askForCode } from './ask-for-code.ts';
import { Inbox } from './Inbox.tsx';
import { words } from './words.ts';

/** Phone and counter side by side; the code goes from the one to the other as over a counter. */
export function DeskPage(): ReactElement {
  const say = useWords(words);
  const phone = useRef<HTMLIFrameElement>(null);
  const counter = useRef<HTMLIFrameElement>(null);
  const [id, setId] = useState(() => new URLSearchParams(location.hash.slice(1)).get('person') ?? '');
  const [shown, setShown] = useState(() => `/app/claim#person=${id === '' ? 'all-in-order' : id}`);
  const [ready, setReady] = useState(false);
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => call(listTestPersons, {}), staleTime: Number.POSITIVE_INFINITY });
  const person = persons.data?.find((each) => each.id === id) ?? persons.data?.find((each) => each.id === 'all-in-order');

  useEffect(() => {
    // A till that is enrolled already stays as it is; otherwise one click was promised, and here not even that is needed.
    void fetch('/api/counter/terminal').then(async (reply) => { if (!reply.ok) await call(enrolDemoTerminal, { body: {} }); }).catch(() => {}).finally(() => setReady(true));
  }, []);
  const handOver = async (): Promise<void> => {
    const [holder, till] = [phone.current?.contentWindow, counter.current?.contentWindow];
    const text = holder && till ? await askForCode(holder) : null;
    if (text === null) {
      toast(say.noCode);
      return;
    }
    till?.postMessage({ type: 'yika:code', text }, location.origin);
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
      <p className="desk__narrow">{say.deskNarrow}</p>
      <main className="desk__main">
        <section className="desk__side kit-stack">
          <label className="neighbours__one"><span>{say.one}</span>
            <select value={person?.id ?? ''} onChange={(event) => choose(event.target.value)}>
              {(persons.data ?? []).map((each) => <option key={each.id} value={each.id}>{each.name} · {each.id}</option>)}
            </select>
          </label>
          <p className="kit-second">{say.pin}: <b>{person?.pin}</b></p>
          <Inbox phone={person?.circumstances.phoneInHand ?? person?.phone ?? null} />
          <LinkButton kind="secondary" href="/start">{say.toStart}</LinkButton>
        </section>
        <section className="desk__phone">
          <Button kind="secondary" icon="code" onPress={() => open('/code/')}>{say.showCode}</Button>
          <iframe ref={phone} title={say.phoneFrame} src={shown} allow="camera; screen-wake-lock; clipboard-write" />
        </section>
        <section className="desk__counter">
          <Button icon="next" onPress={handOver}>{say.handOver}</Button>
          {ready && <iframe ref={counter} title={say.counterFrame} src="/counter/" allow="camera" />}
        </section>
      </main>
      <Toasts />
    </div>
  );
}
