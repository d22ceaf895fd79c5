import type { ReplyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { useEffect, useState } from 'react';

export type Unmasked = ReplyOf<typeof promise.unmaskPerson>;

interface Shown {
  readonly clear: Unmasked | null;
  readonly secondsLeft: number;
  readonly show: (clear: Unmasked) => void;
  readonly hide: () => void;
}

/** In clear for as long as the server says, or until somebody masks it or leaves the window. */
export function useUnmasked(): Shown {
  const [shown, setShown] = useState<{ readonly clear: Unmasked; readonly until: number } | null>(null);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= shown.until) setShown(null);
    }, 500);
    const onLeaving = () => document.hidden && setShown(null);
    document.addEventListener('visibilitychange', onLeaving);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onLeaving);
    };
  }, [shown]);
  return {
    clear: shown?.clear ?? null, secondsLeft: shown ? Math.max(0, Math.ceil((shown.until - now) / 1000)) : 0, hide: () => setShown(null),
    show: (clear) => {
      setNow(Date.now());
      setShown({ clear, until: Date.now() + clear.hidesAfterSeconds * 1000 });
    },
  };
}
