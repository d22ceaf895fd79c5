import { Button, call, LinkButton, Mark, LanguageSwitcher, Toasts, toast, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { enrolDemoTerminal, listTestPersons } from './addresses.ts';
import { Inbox } from './Inbox.tsx';
import { words } from './words.ts';

/** Phone and counter side by side; the code goes from the one to the other as over a counter. */
export function DeskPage(): ReactElement {
  const say = useWords(words);
  const phone = useRef<HTMLIFrameElement>(null);
  const counter = useRef<HTMLIFrameElement>(null);
  const [id, setId] = useState(() => new URLSearchParams(location.hash.slice(1)).get('person') ?? '');
  const [ready, setReady] = useState(false);
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => call(listTestPersons, {}), staleTime: Number.POSITIVE_INFINITY });
  const person = persons.data?.find((each) => each.id === id) ?? persons.data?.[0];

  useEffect(() => {
    // A till that is enrolled already stays as it is; otherwise one click was promised, and here not even that is needed.
    void fetch('/api/counter/terminal').then(async (reply) => { if (!reply.ok) await call(enrolDemoTerminal, { body: {} }); }).catch(() => {}).finally(() => setReady(true));
  }, []);
  // Same origin: what the phone shows is read off its page, as a scan gun would read it off the glass.
  const handOver = (): void => {
    const text = phone.current?.contentDocument?.querySelector<HTMLElement>('[data-code]')?.dataset['code'];
    if (!text) {
      toast(say.noCode);
      return;
    }
    counter.current?.contentWindow?.postMessage({ type: 'yika:code', text }, location.origin);
    toast(say.handedOver);
  };
  const choose = (chosen: string): void => {
    setId(chosen);
    if (phone.current) phone.current.src = `/app/claim?at=${Date.now()}#person=${chosen}`;
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
        <div className="desk__phone"><iframe ref={phone} title={say.phoneFrame} src={`/app/claim#person=${id === '' ? 'all-in-order' : id}`} allow="camera; screen-wake-lock; clipboard-write" /></div>
        <div className="desk__hand">
          <Button icon="next" onPress={handOver}>{say.handOver}</Button>
          <Button kind="quiet" icon="code" onPress={() => { if (phone.current) phone.current.src = '/code/'; }}>{say.showCode}</Button>
        </div>
        <div className="desk__counter">{ready && <iframe ref={counter} title={say.counterFrame} src="/counter/" allow="camera" />}</div>
      </main>
      <Toasts />
    </div>
  );
}
