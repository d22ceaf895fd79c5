import { useLanguage } from '@yika/kit';
import { useEffect, useState, type ReactElement } from 'react';
import { formatMoment } from '../words/moment.ts';
import type { Me } from './use-me.ts';

/** Who looks, and when, at the foot of every page: a photograph of the screen tells where it was taken. */
export function Stamp({ me }: { readonly me: Me }): ReactElement {
  const { language } = useLanguage();
  return <p className="console__stamp">{me.name} · {me.staffNumber} · {formatMoment(useMinute(me.serverTime), language)}</p>;
}

/** The time of the server, by the minute. */
export function useMinute(serverTime: number): number {
  const [ahead] = useState(() => serverTime - Date.now());
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now + ahead;
}
