import { useEffect, useState } from 'react';

interface Eye {
  /** Seconds until it closes; null while closed. */
  readonly secondsLeft: number | null;
  readonly open: (seconds: number) => void;
  readonly close: () => void;
}

/** An eye closes by itself, and at once when the page is left, hidden or put away: an open card must not stay on a table. */
export function useEye(): Eye {
  const [closesAt, setClosesAt] = useState<number | null>(null);
  const [now, setNow] = useState(() => performance.now());
  const secondsLeft = closesAt === null ? null : Math.max(0, Math.ceil((closesAt - now) / 1000));

  useEffect(() => {
    if (closesAt === null) return;
    const close = (): void => setClosesAt(null);
    const look = (): void => {
      setNow(performance.now());
      if (performance.now() >= closesAt) close();
    };
    const closeWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') close();
    };
    const timer = setInterval(look, 250);
    document.addEventListener('visibilitychange', closeWhenHidden);
    addEventListener('pagehide', close);
    addEventListener('blur', close);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', closeWhenHidden);
      removeEventListener('pagehide', close);
      removeEventListener('blur', close);
    };
  }, [closesAt]);

  return {
    secondsLeft,
    open: (seconds) => {
      setNow(performance.now());
      setClosesAt(performance.now() + seconds * 1000);
    },
    close: () => setClosesAt(null),
  };
}
