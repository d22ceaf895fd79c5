import { useEffect, useState } from 'react';
import { serverNow } from '../device/server-clock.ts';

/** Whole seconds until an instant of the server; 0 when it is past or not set. */
export function useSecondsUntil(instant: number | null): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (instant === null) {
      setSeconds(0);
      return;
    }
    let timer: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      const left = Math.max(0, Math.ceil((instant - (await serverNow())) / 1000));
      setSeconds(left);
      if (left > 0) timer = setTimeout(look, 500);
    };
    void look();
    return () => clearTimeout(timer);
  }, [instant]);
  return seconds;
}
